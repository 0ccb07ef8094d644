package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * When a child of the family was born became known from its transitions.
 *
 * @param bornOn a date in Norway; null after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.BirthDateNoted")
public record BirthDateNoted(
        UUID caseId, UUID memberId, @Personal @Nullable LocalDate bornOn, String municipality, Instant happenedAt)
        implements TeamEvent {}
