package no.barnekoordinator.coordination.team;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.consent.ConsentAges;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family.
 *
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null when not known, and after erasure
 * @param bornOn of a child; null before birth, for others, and after erasure
 * @param inCare whether a child is placed in foster care
 */
public record FamilyMember(
        UUID memberId,
        UUID caseId,
        FamilyRelation relation,
        @Nullable String name,
        @Nullable String subject,
        @Nullable LocalDate bornOn,
        boolean inCare,
        Post post) {

    /**
     * How letters reach somebody; nothing when nobody has written it down.
     *
     * @param number by which letters go digitally; shown to nobody
     * @param address null when not known, after erasure, and for a protected one
     * @param language code of the language of letters; null when not said
     */
    public record Post(
            @Nullable String number,
            @Nullable String address,
            @Nullable String language,
            boolean protectedAddress) {}

    public boolean isChild() {
        return relation == FamilyRelation.CHILD;
    }

    /** Whether a child has turned 18. */
    public boolean isGrown(LocalDate day) {
        return ConsentAges.isGrown(bornOn, day);
    }
}
