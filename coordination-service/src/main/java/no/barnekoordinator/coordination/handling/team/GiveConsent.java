package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Consents to information about a child being shared with a service, or with one person of the team.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param giverId of the family, or the child welfare service's contact in the team
 * @param recipient a member of the team; null for a service as a whole
 * @param service a service as a whole; null when a member is named
 * @param validFrom first day, a date in Norway
 * @param validUntil last day, a date in Norway; null when it is open
 */
public record GiveConsent(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID consentId,
        UUID childId,
        UUID giverId,
        ConsentCapacity capacity,
        @Nullable UUID recipient,
        @Nullable ServiceKind service,
        String purpose,
        List<InformationCategory> categories,
        ConsentForm form,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant at) {

    public GiveConsent {
        purpose = Required.text("purpose", purpose);
        categories = categories.stream().distinct().sorted().toList();
        if (categories.isEmpty()) {
            throw Refusal.againstRule("field-missing", "categories");
        }
        if ((recipient == null) == (service == null)) {
            throw Refusal.againstRule("consent-recipient");
        }
        PossibleDates.mustBeNear("validFrom", validFrom, Oslo.dateOf(at));
        if (validUntil != null && (validUntil.isBefore(validFrom) || validUntil.isBefore(Oslo.dateOf(at)))) {
            throw Refusal.againstRule("period-backwards");
        }
    }
}
