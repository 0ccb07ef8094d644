package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A child of the family is known here.
 *
 * @param number of the child in the case, from 1
 * @param bornOn a date in Norway; null when it is not known, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ChildNoted")
public record ChildNoted(
        UUID caseId,
        UUID childId,
        int number,
        @Personal @Nullable LocalDate bornOn,
        String municipality,
        Instant happenedAt)
        implements TransitionEvent {}
