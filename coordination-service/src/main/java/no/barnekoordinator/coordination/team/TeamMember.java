package no.barnekoordinator.coordination.team;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the team around a family.
 *
 * @param organisation null when not said, and after erasure
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null when not known, and after erasure
 * @param joinedOn first day, a date in Norway
 * @param until last day, a date in Norway; null when it is open
 */
public record TeamMember(
        UUID memberId,
        UUID caseId,
        TeamRole role,
        ServiceKind kind,
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String subject,
        LocalDate joinedOn,
        @Nullable LocalDate until) {

    /** Whether the person is in the team on a day. */
    public boolean isIn(LocalDate day) {
        return !day.isBefore(joinedOn) && (until == null || !day.isAfter(until));
    }
}
