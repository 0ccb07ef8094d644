package no.barnekoordinator.testing.faulty.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

class WritingIntake {
    JdbcClient jdbc;
}
