package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a coordinator a document that says what the role may decide.
 *
 * @param reference where the document lies, at most {@value Required#SHORT_TEXT} characters; may be left out
 * @param validTo last day it holds; null when it holds until another is issued
 */
public record IssueMandate(
        @TargetAggregateIdentifier CoordinatorId coordinatorId,
        @Nullable String reference,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant at) {
    public IssueMandate {
        reference = Required.shortText("reference", reference);
        PossibleDates.mustBeNear("validFrom", validFrom, Oslo.dateOf(at));
        if (validTo != null) {
            PossibleDates.mustBeNear("validTo", validTo, Oslo.dateOf(at));
            PossibleDates.mustFollow(validFrom, validTo);
        }
    }
}
