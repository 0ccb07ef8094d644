package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator has a document that says what the role may decide. Replaces the one before.
 *
 * @param reference where the document lies, in free text; null when not said, and after erasure
 * @param validFrom first day it holds, a date in Norway
 * @param validTo last day it holds; null when it holds until another is issued
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MandateIssued")
public record MandateIssued(
        UUID coordinatorId,
        @Personal @Nullable String reference,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String municipality,
        Instant happenedAt)
        implements CoordinatorEvent {}
