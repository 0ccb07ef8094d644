package no.barnekoordinator.platform.identity;

/** Modulus 11 over a row of digits. */
final class CheckDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private CheckDigits() {}

    /** Both check digits leave nothing: the only numbers issued until the end of 2031. */
    static boolean fitUntil2031(String digits) {
        return remainder(digits, FIRST) == 0 && remainder(digits, SECOND) == 0;
    }

    /** The first check digit may leave 0, 1, 2 or 3, the second nothing: numbers issued from 2032. */
    static boolean fitFrom2032(String digits) {
        return remainder(digits, FIRST) <= 3 && remainder(digits, SECOND) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
