package no.barnekoordinator.complaint.explanation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where decisions are explained.
 *
 * @param requestService address of the request service, without a path
 * @param coordinationService likewise, of the coordination service
 */
@ConfigurationProperties("barnekoordinator.explanation")
public record ExplanationSettings(
        @DefaultValue("http://localhost:8081") URI requestService,
        @DefaultValue("http://localhost:8082") URI coordinationService) {}
