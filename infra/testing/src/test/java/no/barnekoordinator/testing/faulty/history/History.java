package no.barnekoordinator.testing.faulty.history;

import org.springframework.jdbc.core.simple.JdbcClient;

public class History {
    JdbcClient jdbc;
}
