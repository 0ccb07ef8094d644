package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Takes a contact person, a leader or the specialist health coordinator into the team.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param subject the {@code sub} of the person's access token; null when it is not known
 * @param joinedOn first day, a date in Norway
 * @param until last day, a date in Norway; null when it is open
 */
public record JoinTeam(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID memberId,
        TeamRole role,
        ServiceKind kind,
        @Nullable String organisation,
        String name,
        @Nullable String subject,
        LocalDate joinedOn,
        @Nullable LocalDate until,
        Instant at) {

    public JoinTeam {
        name = Required.text("name", name);
        organisation = Blank.toNull(Required.shortText("organisation", organisation));
        subject = Blank.toNull(Required.shortText("subject", subject));
        PossibleDates.mustBeNear("joinedOn", joinedOn, Oslo.dateOf(at));
        if (until != null && until.isBefore(joinedOn)) {
            throw Refusal.againstRule("period-backwards");
        }
    }
}
