package no.barnekoordinator.local.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * National identity numbers that are valid in form and belong to nobody: the month is written plus 80, as the Norwegian
 * Tax Administration's test population (Tenor) does, so that no register ever issues them to a person.
 *
 * <p>Eleven digits: day, month and year of birth in two digits each, an individual number whose range tells the
 * century, and two check digits with the weights 3,7,6,1,8,9,4,5,2 and 5,4,3,2,7,6,5,4,3,2 modulo 11.
 */
public final class SyntheticIdentityNumber {

    private static final int SYNTHETIC_MONTH = 80;
    private static final int INDIVIDUALS_OF_A_CENTURY = 500;
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private static final LocalDate OLDEST_PARENT = LocalDate.of(1974, 1, 1);
    private static final int DAYS_OF_PARENTS = 7300;

    /**
     * Sixteen when this was written and under eighteen until 2028: a fixed date, since a person's number never changes.
     */
    private static final LocalDate OLDEST_YOUTH = LocalDate.of(2010, 1, 1);

    private static final int DAYS_OF_YOUTH = 300;

    private SyntheticIdentityNumber() {}

    /** The number of a test person; only family and youth log in as themselves and have one. */
    static Optional<String> of(Username username) {
        int place = Integer.parseInt(username.municipality()) + 7919 * (username.number() - 1);
        return switch (username.role()) {
            case FAMILY -> Optional.of(of(OLDEST_PARENT.plusDays(place % DAYS_OF_PARENTS), place));
            case YOUTH -> Optional.of(of(OLDEST_YOUTH.plusDays(place % DAYS_OF_YOUTH), place));
            default -> Optional.empty();
        };
    }

    /**
     * A number for a birth date.
     *
     * @param birth a date from 1900 to 2039
     * @param serial which of those born that day; not negative
     * @return eleven digits
     */
    public static String of(LocalDate birth, int serial) {
        int lowest = birth.getYear() < 2000 ? 0 : INDIVIDUALS_OF_A_CENTURY;
        String date = "%02d%02d%02d"
                .formatted(birth.getDayOfMonth(), birth.getMonthValue() + SYNTHETIC_MONTH, birth.getYear() % 100);
        for (int step = 0; step < INDIVIDUALS_OF_A_CENTURY; step++) {
            String unchecked = "%s%03d".formatted(date, lowest + (serial + step) % INDIVIDUALS_OF_A_CENTURY);
            int first = checkDigit(unchecked, FIRST_WEIGHTS);
            int second = checkDigit(unchecked + first, SECOND_WEIGHTS);
            // Ten cannot be written in one digit: such an individual number is never issued.
            if (first < 10 && second < 10) {
                return unchecked + first + second;
            }
        }
        throw new IllegalStateException("No individual number of " + birth + " has check digits");
    }

    private static int checkDigit(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
