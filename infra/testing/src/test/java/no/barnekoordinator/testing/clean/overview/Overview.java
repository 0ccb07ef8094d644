package no.barnekoordinator.testing.clean.overview;

import no.barnekoordinator.testing.clean.handling.event.CaseOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

public class Overview {
    JdbcClient jdbc;

    void on(CaseOpened event) {}
}
