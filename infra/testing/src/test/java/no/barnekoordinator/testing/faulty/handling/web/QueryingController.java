package no.barnekoordinator.testing.faulty.handling.web;

import org.springframework.jdbc.core.simple.JdbcClient;

class QueryingController {
    JdbcClient jdbc;
}
