package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Record that the child, the youth or a parent was heard, and what they said.
 *
 * @param child number of the child, from 1; null for a parent, or when the request has one child of that age
 * @param keptFromParents the child, between 12 and 16, does not want its parents to know (pbrl § 3-4)
 */
public record HearParty(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        HeardRole role,
        AgeBand ageBand,
        @Nullable Integer child,
        boolean keptFromParents,
        String words,
        Instant heardAt) {
    public HearParty {
        boolean adult = ageBand == AgeBand.ADULT;
        if (adult != (role == HeardRole.PARENT)) {
            throw Refusal.againstRule("age-does-not-fit-role");
        }
        if (keptFromParents && ageBand != AgeBand.FROM_12) {
            throw Refusal.againstRule("kept-from-parents-age");
        }
        Shape.text(words, "words-missing");
    }
}
