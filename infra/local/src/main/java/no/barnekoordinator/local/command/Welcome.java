package no.barnekoordinator.local.command;

import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.TestPersons;
import no.barnekoordinator.local.process.Console;

/** What is shown once everything serves: addresses, and whom one can log in as. */
final class Welcome {

    private static final String GATEWAY = "http://localhost:" + Ports.GATEWAY;
    private static final String ADDRESS = "  %-22s %s";
    private static final String PERSON = "  %-22s %-26s %-26s %s";

    private final Console console;

    Welcome(Console console) {
        this.console = console;
    }

    void show() {
        console.line("");
        console.line(ADDRESS.formatted("pages", GATEWAY));
        console.line(ADDRESS.formatted("log in", GATEWAY + "/login"));
        console.line(
                ADDRESS.formatted("API", GATEWAY + "/api/v1/…, described at " + GATEWAY + "/openapi/request.json"));
        console.line(ADDRESS.formatted("issuer", IssuerPart.ADDRESS));
        console.line(ADDRESS.formatted("Kafka", "localhost:" + Ports.KAFKA));
        console.line(ADDRESS.formatted("PostgreSQL", "localhost:" + Ports.POSTGRES + " (roles: infra/local/status)"));
        console.line("");
        console.line("Test persons, for the login page and for infra/local/token PERSON [--municipality 0301]:");
        console.line(PERSON.formatted("person", "name", "roles", "municipality").stripTrailing());
        TestPersons.ROLES.forEach(this::show);
        console.line("A number makes another one of the kind, as in coordinator-2.");
        console.line("");
        console.line("Ctrl-C stops everything.");
    }

    private void show(Role role) {
        TestPerson person = TestPersons.of(role);
        String roles = person.roles().stream().map(Role::claim).collect(Collectors.joining(", "));
        String where = person.municipality().or(person::countyGovernor).orElse("");
        console.line(PERSON.formatted(role.claim(), person.name(), roles, where).stripTrailing());
    }
}
