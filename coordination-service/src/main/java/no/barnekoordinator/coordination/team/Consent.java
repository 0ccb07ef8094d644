package no.barnekoordinator.coordination.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.consent.ConsentAges;
import org.jspecify.annotations.Nullable;

/**
 * A consent to information about a child being shared.
 *
 * @param recipient who it is shared with, of the team or of the family; null when with the service as a whole
 * @param purpose null after erasure
 * @param validFrom first day, a date in Norway
 * @param validUntil last day, a date in Norway; null when it is open
 * @param withdrawnAt null while it is not withdrawn, UTC
 * @param childBornOn null before birth, and after erasure
 */
public record Consent(
        UUID consentId,
        UUID caseId,
        UUID childId,
        UUID giverId,
        ConsentCapacity capacity,
        @Nullable UUID recipient,
        ServiceKind service,
        @Nullable String purpose,
        List<InformationCategory> categories,
        ConsentForm form,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalDate childBornOn) {

    /** What it lets the recipient have on a day: nothing when it is withdrawn, or before or after its time. */
    public List<InformationCategory> coveredOn(LocalDate day) {
        boolean inTime =
                withdrawnAt == null && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
        return inTime
                ? categories.stream()
                        .filter(category -> ConsentAges.counts(capacity, category, childBornOn, day))
                        .toList()
                : List.of();
    }

    /** Whether a member of the team is whom it is shared with. */
    public boolean reaches(TeamMember member) {
        return recipient == null ? service == member.kind() : recipient.equals(member.memberId());
    }
}
