package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import no.barnekoordinator.contracts.request.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * The ages the law asks for: heard from 7, great weight from 12, own health consent from 16, grown at 18 (pbrl §§ 3-1,
 * 4-3, 4-4).
 */
public final class Ages {

    private static final int HEARD = 7;
    private static final int GREAT_WEIGHT = 12;
    private static final int OWN_CONSENT = 16;
    private static final int GROWN = 18;

    private Ages() {}

    /** Whole years on a day in Norway. */
    public static int on(LocalDate birthDate, LocalDate day) {
        return birthDate.until(day).getYears();
    }

    /** The band a child is in on a day in Norway. */
    public static AgeBand bandOf(LocalDate birthDate, LocalDate day) {
        int years = on(birthDate, day);
        if (years < HEARD) {
            return AgeBand.UNDER_7;
        }
        if (years < GREAT_WEIGHT) {
            return AgeBand.FROM_7;
        }
        if (years < OWN_CONSENT) {
            return AgeBand.FROM_12;
        }
        return years < GROWN ? AgeBand.FROM_16 : AgeBand.ADULT;
    }

    /** Whether somebody is 18 or more on a day in Norway; false for a child without a birth date. */
    public static boolean isAdult(@Nullable LocalDate birthDate, LocalDate day) {
        return birthDate != null && bandOf(birthDate, day) == AgeBand.ADULT;
    }
}
