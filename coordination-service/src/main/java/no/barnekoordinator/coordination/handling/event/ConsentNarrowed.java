package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A consent covers less than before, or a shorter time.
 *
 * @param by who narrowed it
 * @param categories what it still covers
 * @param validUntil last day, a date in Norway; null when it is open
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ConsentNarrowed")
public record ConsentNarrowed(
        UUID caseId,
        UUID consentId,
        UUID by,
        List<InformationCategory> categories,
        @Nullable LocalDate validUntil,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
