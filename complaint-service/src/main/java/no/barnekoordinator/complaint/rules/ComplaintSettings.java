package no.barnekoordinator.complaint.rules;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality decides for itself.
 *
 * @param reassessmentTarget how long it gives itself to reassess a complaint and, unless reversed, forward it: the law
 *     says as soon as the case is prepared, and names no number
 */
@ConfigurationProperties("barnekoordinator.complaint")
public record ComplaintSettings(@DefaultValue("28d") Period reassessmentTarget) {}
