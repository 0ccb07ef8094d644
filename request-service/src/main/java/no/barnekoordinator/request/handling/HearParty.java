package no.barnekoordinator.request.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Record that the child, the youth or a parent was heard, and what they said. */
public record HearParty(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        HeardRole role,
        AgeBand ageBand,
        String words,
        Instant heardAt) {

    public HearParty {
        boolean adult = ageBand == AgeBand.ADULT;
        if (adult != (role == HeardRole.PARENT)) {
            throw Refusal.againstRule("age-does-not-fit-role");
        }
        if (words.isBlank()) {
            throw Refusal.againstRule("words-missing");
        }
    }
}
