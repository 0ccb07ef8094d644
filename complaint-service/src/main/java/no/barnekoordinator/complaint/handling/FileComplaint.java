package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a complaint. Answered with {@link Filed}.
 *
 * @param refused the refusal it is about, when the ground is one and it is known
 * @param knownOn date in Norway on which the complainant got to know; null when not said: then the day the decision was
 *     delivered, or without a delivered decision the day of the complaint
 * @param filedBy opaque subject of whoever enters it
 * @param channel how it came; orally, staff write down what was said
 * @param signed whether the complainant has signed it
 */
public record FileComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        UUID caseId,
        String municipality,
        ComplaintGround ground,
        @Nullable RefusedRequest refused,
        @Nullable LocalDate knownOn,
        String words,
        Complainant complainant,
        String filedBy,
        FilingChannel channel,
        boolean signed,
        Instant filedAt) {

    /** @throws no.barnekoordinator.platform.command.Refusal when the words are missing or too long */
    public FileComplaint {
        Texts.required(words, "complaint-words-missing");
    }

    /** Leaves out everything personal, so that none of it reaches a log. */
    @Override
    public String toString() {
        return "FileComplaint[" + complaintId + ", " + ground + "]";
    }
}
