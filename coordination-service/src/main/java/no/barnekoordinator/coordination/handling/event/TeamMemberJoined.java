package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joined the team around a family.
 *
 * @param kind the service the person works in
 * @param organisation school, ward or office; null when not said, and after erasure
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null when it is not known, and after erasure
 * @param joinedOn first day, a date in Norway
 * @param until last day, a date in Norway; null when it is open
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.TeamMemberJoined")
public record TeamMemberJoined(
        UUID caseId,
        UUID memberId,
        TeamRole role,
        ServiceKind kind,
        @Personal @Nullable String organisation,
        @Personal @Nullable String name,
        @Personal @Nullable String subject,
        LocalDate joinedOn,
        @Nullable LocalDate until,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
