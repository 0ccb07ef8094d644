package no.barnekoordinator.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.gateway.login.LoginRedirect;
import no.barnekoordinator.gateway.login.TokenRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Which service answers which path. Everything not named here is not found; in particular no service's
 * {@code /actuator} can be reached.
 *
 * <p>The first route that matches answers, so a case's history (reporting) stands before the cases (coordination).
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final List<String> SERVICES = List.of("request", "coordination", "complaint", "reporting");

    @Bean
    RouterFunction<ServerResponse> services(
            ServiceSettings services, TokenRelay tokenRelay, LoginRedirect loginRedirect, UpstreamFailures failures) {
        RouterFunction<ServerResponse> routes = to("case-history", services.reporting(), "/api/v1/cases/*/history")
                .and(to(
                        "coordination-service",
                        services.coordination(),
                        "/api/v1/cases/**",
                        "/api/v1/my-cases/**",
                        "/api/v1/coordinators/**",
                        "/api/v1/transitions/**",
                        "/saker/**",
                        "/arbeidsdag/**",
                        "/min-sak/**",
                        "/oppgaver/**",
                        "/overganger/**",
                        "/openapi/coordination.json"))
                .and(to(
                        "complaint-service",
                        services.complaint(),
                        "/api/v1/complaints/**",
                        "/klage/**",
                        "/klager/**",
                        "/oversendte/**",
                        "/openapi/complaint.json"))
                .and(to(
                        "reporting-service",
                        services.reporting(),
                        "/api/v1/caseload/**",
                        "/api/v1/statistics/**",
                        "/api/v1/survey-answers/**",
                        "/api/v1/survey-imports/**",
                        "/api/v1/statements/**",
                        "/api/v1/population/**",
                        "/tilsyn/**",
                        "/revisjon/**",
                        "/sporreundersokelse/**",
                        "/openapi/reporting.json"))
                .and(to(
                        "request-service",
                        services.request(),
                        "/",
                        "/api/v1/requests/**",
                        "/api/v1/needs/**",
                        "/api/v1/municipalities/**",
                        "/be-om/**",
                        "/innboks/**",
                        "/kommuner/**",
                        "/meld/**",
                        "/regler/**",
                        "/openapi/request.json"));
        return routes.filter(failures).filter(loginRedirect).filter(tokenRelay);
    }

    /** The machine-readable descriptions of the API, one per service. */
    @Bean
    RouterFunction<ServerResponse> descriptions() {
        List<Map<String, String>> descriptions = SERVICES.stream()
                .map(service -> Map.of("service", service, "href", "/openapi/" + service + ".json"))
                .toList();
        return route("openapi")
                .route(GET("/openapi"), request -> ServerResponse.ok()
                        .body(Map.of("openapi", "3.1", "descriptions", descriptions)))
                .build();
    }

    private static RouterFunction<ServerResponse> to(String id, URI service, String... patterns) {
        RequestPredicate any = Arrays.stream(patterns)
                .map(pattern -> path(pattern))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        return route(id)
                .route(any, http())
                .before(uri(service))
                .before(preserveHostHeader())
                .build();
    }
}
