package no.barnekoordinator.gateway.routing;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long to wait for them ({@code barnekoordinator.gateway.services.*}).
 *
 * @param request address of the request service, scheme, host and port
 * @param coordination address of the coordination service
 * @param complaint address of the complaint service
 * @param reporting address of the reporting service
 * @param connectTimeout how long a connection may take to be made
 * @param readTimeout how long a service may take to begin its answer
 */
@ConfigurationProperties("barnekoordinator.gateway.services")
public record ServiceSettings(
        @DefaultValue("http://localhost:8081") URI request,
        @DefaultValue("http://localhost:8082") URI coordination,
        @DefaultValue("http://localhost:8083") URI complaint,
        @DefaultValue("http://localhost:8084") URI reporting,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout) {}
