package no.barnekoordinator.testing.faulty.handling;

import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionWithATable {
    JdbcClient jdbc;
}
