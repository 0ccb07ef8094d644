package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How a delivered service works for the family.
 *
 * @param words of the family, in free text; null when not said, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServiceEvaluated")
public record ServiceEvaluated(
        UUID caseId,
        UUID serviceId,
        Benefit benefit,
        @Personal @Nullable String words,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
