package no.barnekoordinator.request.handling.web;

import java.util.UUID;

/**
 * The reference on a receipt, as {@code BK-7F3K-Q2MN-9D4T}: sixty random bits of the request's id in letters and digits
 * that are not mistaken for each other. Cannot be guessed and says nothing.
 */
public final class Reference {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private Reference() {}

    /** The reference of a request. */
    public static String of(UUID requestId) {
        long random = requestId.getLeastSignificantBits();
        StringBuilder text = new StringBuilder("BK");
        for (int i = 0; i < LENGTH; i++) {
            if (i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt((int) (random >>> (i * BITS)) & (LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
