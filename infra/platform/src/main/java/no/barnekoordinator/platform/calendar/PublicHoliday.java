package no.barnekoordinator.platform.calendar;

import java.util.Locale;

/**
 * The Norwegian public holidays (helligdager) and the two days equal to them.
 *
 * <p>Sources: lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager § 1. The eves of Christmas,
 * New Year, Easter and Whitsun are working days.
 */
public enum PublicHoliday {
    NEW_YEARS_DAY("NEW_YEAR"),
    MAUNDY_THURSDAY("christian.MAUNDY_THURSDAY"),
    GOOD_FRIDAY("christian.GOOD_FRIDAY"),
    EASTER_SUNDAY("christian.EASTER"),
    EASTER_MONDAY("christian.EASTER_MONDAY"),
    LABOUR_DAY("LABOUR_DAY"),
    CONSTITUTION_DAY("CONSTITUTION_DAY"),
    ASCENSION_DAY("christian.ASCENSION_DAY"),
    WHIT_SUNDAY("christian.PENTECOST"),
    WHIT_MONDAY("christian.WHIT_MONDAY"),
    CHRISTMAS_DAY("CHRISTMAS"),
    BOXING_DAY("STEPHENS");

    private final String jollydayKey;

    PublicHoliday(String jollydayKey) {
        this.jollydayKey = jollydayKey;
    }

    /** Key of the name in the message bundles, such as {@code calendar.holiday.maundy-thursday}. */
    public String messageKey() {
        return "calendar.holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PublicHoliday ofJollydayKey(String key) {
        for (PublicHoliday holiday : values()) {
            if (holiday.jollydayKey.equals(key)) {
                return holiday;
            }
        }
        // A newer calendar file with a day this code does not know must not pass as a working day.
        throw new IllegalStateException("The calendar names a holiday nobody has judged: " + key);
    }
}
