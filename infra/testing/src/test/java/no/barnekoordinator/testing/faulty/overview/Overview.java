package no.barnekoordinator.testing.faulty.overview;

import org.springframework.jdbc.core.simple.JdbcClient;

public class Overview {
    JdbcClient jdbc;
}
