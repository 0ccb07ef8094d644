package no.barnekoordinator.coordination.consent;

import java.time.LocalDate;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.jspecify.annotations.Nullable;

/**
 * Who sees, and whose consent counts, at which age: a child sees its own case from 12, when what it thinks carries
 * great weight; own health consent from 16 (pbrl § 4-3), everything from 18, when what others have consented to ends
 * (pbrl § 4-4). Dates in Norway.
 */
public final class ConsentAges {

    private static final int OWN_CASE = 12;
    private static final int OWN_CONSENT = 16;
    private static final int GROWN = 18;

    private ConsentAges() {}

    /** Whether a child is old enough to see its own case; false for one without a birth date. */
    public static boolean seesOwnCase(@Nullable LocalDate bornOn, LocalDate day) {
        return hasTurned(OWN_CASE, bornOn, day);
    }

    /** Whether a child may consent on its own behalf; false for one without a birth date. */
    public static boolean mayConsentAlone(@Nullable LocalDate bornOn, LocalDate day) {
        return hasTurned(OWN_CONSENT, bornOn, day);
    }

    /** The first day a child may consent on its own behalf. */
    public static LocalDate mayConsentAloneFrom(LocalDate bornOn) {
        return bornOn.plusYears(OWN_CONSENT);
    }

    /** Whether a child has turned 18; false for one without a birth date. */
    public static boolean isGrown(@Nullable LocalDate bornOn, LocalDate day) {
        return hasTurned(GROWN, bornOn, day);
    }

    /**
     * Whether a consent given in a capacity still counts for a category on a day: a child takes over its own health
     * information at 16, and everything at 18, by itself.
     */
    public static boolean counts(
            ConsentCapacity capacity, InformationCategory category, @Nullable LocalDate bornOn, LocalDate day) {
        return switch (capacity) {
            case YOUNG_ADULT -> isGrown(bornOn, day);
            case YOUTH -> mayConsentAlone(bornOn, day) && !isGrown(bornOn, day);
            case PARENT, GUARDIAN, CHILD_WELFARE_SERVICE ->
                !isGrown(bornOn, day) && !(category == InformationCategory.HEALTH && mayConsentAlone(bornOn, day));
        };
    }

    private static boolean hasTurned(int years, @Nullable LocalDate bornOn, LocalDate day) {
        return bornOn != null && !bornOn.plusYears(years).isAfter(day);
    }
}
