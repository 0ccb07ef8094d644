package no.barnekoordinator.local.service;

import java.util.List;
import java.util.Map;
import no.barnekoordinator.local.home.Layout;
import no.barnekoordinator.local.home.Ports;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.postgres.Databases;

/**
 * The four services and the gateway, with where they find what they need.
 *
 * @param layout where the jars, the clock and the keys lie
 */
public record Services(Layout layout) {

    /** The services, each with its database. */
    public List<SpringPart> all() {
        return List.of(
                service("request", Ports.REQUEST),
                service("coordination", Ports.COORDINATION),
                service("complaint", Ports.COMPLAINT),
                service("reporting", Ports.REPORTING));
    }

    private SpringPart service(String database, int port) {
        String name = database + "-service";
        Databases databases = new Databases(Ports.POSTGRES);
        return new SpringPart(
                name,
                port,
                new RunnableJar(layout.jar(name, name), layout.programs(), name),
                Map.ofEntries(
                        Map.entry("SPRING_DATASOURCE_URL", databases.url(database)),
                        Map.entry("SPRING_DATASOURCE_USERNAME", Databases.app(database)),
                        Map.entry("SPRING_DATASOURCE_PASSWORD", Databases.app(database)),
                        Map.entry("SPRING_FLYWAY_URL", databases.url(database)),
                        Map.entry("SPRING_FLYWAY_USER", Databases.owner(database)),
                        Map.entry("SPRING_FLYWAY_PASSWORD", Databases.owner(database)),
                        Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "localhost:" + Ports.KAFKA),
                        Map.entry("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", IssuerPart.ADDRESS),
                        Map.entry("BARNEKOORDINATOR_CLOCK_FILE", layout.clock().toString()),
                        Map.entry(
                                "BARNEKOORDINATOR_POST_DIRECTORY", layout.post().toString()),
                        Map.entry(
                                "BARNEKOORDINATOR_KEYS_FILE",
                                layout.keyEncryptionKeys().toString())));
    }

    /** The one origin in front of them. */
    public SpringPart gateway() {
        return new SpringPart(
                "gateway",
                Ports.GATEWAY,
                new RunnableJar(layout.jar("infra/gateway", "gateway"), layout.programs(), "gateway"),
                Map.of(
                        "BARNEKOORDINATOR_GATEWAY_SERVICES_REQUEST", "http://localhost:" + Ports.REQUEST,
                        "BARNEKOORDINATOR_GATEWAY_SERVICES_COORDINATION", "http://localhost:" + Ports.COORDINATION,
                        "BARNEKOORDINATOR_GATEWAY_SERVICES_COMPLAINT", "http://localhost:" + Ports.COMPLAINT,
                        "BARNEKOORDINATOR_GATEWAY_SERVICES_REPORTING", "http://localhost:" + Ports.REPORTING,
                        "BARNEKOORDINATOR_GATEWAY_LOGIN_ISSUER", IssuerPart.ADDRESS));
    }
}
