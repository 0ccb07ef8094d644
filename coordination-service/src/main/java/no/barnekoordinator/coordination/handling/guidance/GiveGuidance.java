package no.barnekoordinator.coordination.handling.guidance;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a family was told, or whom it was referred to.
 *
 * @param referral whether it was put in contact with somebody, more than told
 * @param entryId in the directory; null for something else
 * @param what in words, at most {@value #LONGEST} characters
 */
public record GiveGuidance(
        @TargetAggregateIdentifier GuidanceId guidance,
        boolean referral,
        GuidanceTopic topic,
        @Nullable UUID entryId,
        String what,
        String municipality,
        Instant at) {

    /** Longest text. Characters. */
    public static final int LONGEST = 2000;

    public GiveGuidance {
        what = what.strip();
        if (what.length() > LONGEST) {
            throw Refusal.againstRule("field-too-long", "what", LONGEST);
        }
        Required.value("what", what.isEmpty() ? null : what);
    }
}
