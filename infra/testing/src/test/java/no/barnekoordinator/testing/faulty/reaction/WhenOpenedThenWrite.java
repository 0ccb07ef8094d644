package no.barnekoordinator.testing.faulty.reaction;

import org.springframework.jdbc.core.simple.JdbcClient;

class WhenOpenedThenWrite {
    JdbcClient jdbc;
}
