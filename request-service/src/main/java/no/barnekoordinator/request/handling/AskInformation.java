package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ask the family, or with consent a service, for information. Suspends no clock.
 *
 * @param service which service; null when the family is asked
 * @param consentBy who consented to asking the service; null when the family is asked
 * @param dueOn by when an answer is wanted, a working day in Norway
 */
public record AskInformation(
        @TargetAggregateIdentifier RequestId requestId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID askId,
        InformationSource source,
        @Nullable ServiceKind service,
        @Nullable ConsentCapacity consentBy,
        LocalDate dueOn,
        String question,
        Instant askedAt) {
    public AskInformation {
        Shape.text(question, "question-missing");
        if (source == InformationSource.SERVICE && service == null) {
            throw Refusal.malformed("service-missing");
        }
        if (source == InformationSource.SERVICE && consentBy == null) {
            throw Refusal.againstRule("service-asked-without-consent");
        }
        if (!dueOn.isAfter(Oslo.dateOf(askedAt))) {
            throw Refusal.againstRule("answer-date-not-in-future");
        }
    }
}
