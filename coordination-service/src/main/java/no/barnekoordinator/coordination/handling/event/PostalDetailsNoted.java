package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How letters reach somebody of the family was written down. Replaces what was written down before.
 *
 * @param nationalIdentityNumber eleven digits; null when not known, and after erasure
 * @param address where paper is brought, several lines; null when not known, after erasure, and always for somebody
 *     with a protected address
 * @param language of letters: {@code nb}, {@code nn}, {@code se} or {@code en}; null when not said, and after erasure
 * @param protectedAddress whether the address is graded in the National Population Register
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.PostalDetailsNoted")
public record PostalDetailsNoted(
        UUID caseId,
        UUID memberId,
        @Personal @Nullable String nationalIdentityNumber,
        @Personal @Nullable String address,
        @Personal @Nullable String language,
        boolean protectedAddress,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
