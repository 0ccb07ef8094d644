package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import org.jspecify.annotations.Nullable;

/** A consent that has not been withdrawn. */
record ConsentState(
        UUID childId,
        UUID giverId,
        ConsentCapacity capacity,
        @Nullable UUID recipient,
        ServiceKind service,
        List<InformationCategory> categories,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static ConsentState of(ConsentGiven e) {
        return new ConsentState(
                e.childId(),
                e.giverId(),
                e.capacity(),
                e.recipient(),
                e.service(),
                e.categories(),
                e.validFrom(),
                e.validUntil());
    }

    ConsentState narrowed(List<InformationCategory> remaining, @Nullable LocalDate until) {
        return new ConsentState(childId, giverId, capacity, recipient, service, remaining, validFrom, until);
    }

    /** Whether two consents may let the same person see the same: one of them goes to all of the service. */
    boolean reaches(UUID child, ServiceKind kind, @Nullable UUID member) {
        return childId.equals(child)
                && service == kind
                && (recipient == null || member == null || recipient.equals(member));
    }

    /** Whether it lets a member of the team have the information on a day. */
    boolean covers(
            UUID memberId,
            ServiceKind kind,
            InformationCategory category,
            @Nullable LocalDate childBornOn,
            LocalDate day) {
        return (recipient == null ? service == kind : recipient.equals(memberId))
                && categories.contains(category)
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil))
                && ConsentAges.counts(capacity, category, childBornOn, day);
    }
}
