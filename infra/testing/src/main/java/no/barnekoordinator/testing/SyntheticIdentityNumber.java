package no.barnekoordinator.testing;

import java.time.LocalDate;

/**
 * National identity numbers that are right in form and belong to nobody: the month is written plus 80, as in the
 * Norwegian Tax Administration's test population (Tenor). Eleven digits: day, month, year, three whose range tells the
 * century, and two check digits (weights 3,7,6,1,8,9,4,5,2 and 5,4,3,2,7,6,5,4,3,2, modulo 11).
 */
public final class SyntheticIdentityNumber {

    private static final int SYNTHETIC_MONTH = 80;
    private static final int INDIVIDUALS_OF_A_CENTURY = 500;
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntheticIdentityNumber() {}

    /**
     * A number for a birth date; the same date and serial give the same number.
     *
     * @param birth from 1900 to 2039
     * @param serial which of those born that day; not negative
     * @return eleven digits
     * @throws IllegalArgumentException outside those limits
     */
    public static String of(LocalDate birth, int serial) {
        if (birth.getYear() < 1900 || birth.getYear() > 2039 || serial < 0) {
            throw new IllegalArgumentException("No identity number for " + birth + ", number " + serial);
        }
        int lowest = birth.getYear() < 2000 ? 0 : INDIVIDUALS_OF_A_CENTURY;
        String date = "%02d%02d%02d"
                .formatted(birth.getDayOfMonth(), birth.getMonthValue() + SYNTHETIC_MONTH, birth.getYear() % 100);
        for (int step = 0; step < INDIVIDUALS_OF_A_CENTURY; step++) {
            String unchecked = "%s%03d".formatted(date, lowest + (serial + step) % INDIVIDUALS_OF_A_CENTURY);
            int first = checkDigit(unchecked, FIRST_WEIGHTS);
            int second = checkDigit(unchecked + first, SECOND_WEIGHTS);
            // Ten is not a digit: such numbers are never issued.
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
