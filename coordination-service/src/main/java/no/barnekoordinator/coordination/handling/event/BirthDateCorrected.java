package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The birth date of a child was put right, or became known.
 *
 * @param bornOn a date in Norway; null when it is not known, and after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.BirthDateCorrected")
public record BirthDateCorrected(
        UUID caseId, UUID childId, @Personal @Nullable LocalDate bornOn, String municipality, Instant happenedAt)
        implements TransitionEvent {}
