package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import org.jspecify.annotations.Nullable;

/** Somebody in the team. */
record MemberState(
        TeamRole role,
        ServiceKind kind,
        LocalDate joinedOn,
        @Nullable LocalDate until) {

    boolean isIn(LocalDate day) {
        return !day.isBefore(joinedOn) && (until == null || !day.isAfter(until));
    }
}
