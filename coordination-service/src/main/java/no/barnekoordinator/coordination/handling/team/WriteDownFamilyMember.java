package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Writes down somebody of the family, or puts right what was written down.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param subject the {@code sub} of the person's access token; null when it is not known
 * @param bornOn a date in Norway; null for a child not yet born
 * @param inCare whether a child is placed in foster care
 * @param post how letters reach them; null to leave it as it is
 */
public record WriteDownFamilyMember(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID memberId,
        FamilyRelation relation,
        String name,
        @Nullable String subject,
        @Nullable LocalDate bornOn,
        boolean inCare,
        @Nullable PostalDetails post,
        Instant at) {

    /** Nobody who is older has a case here any more. */
    private static final int OLDEST_CHILD = 25;

    public WriteDownFamilyMember {
        name = Required.text("name", name);
        subject = Blank.toNull(Required.shortText("subject", subject));
        LocalDate today = Oslo.dateOf(at);
        if (bornOn != null && (bornOn.isAfter(today) || bornOn.isBefore(today.minusYears(OLDEST_CHILD)))) {
            throw Refusal.againstRule("birth-date-impossible");
        }
        if (relation != FamilyRelation.CHILD) {
            bornOn = null;
            inCare = false;
        }
    }
}
