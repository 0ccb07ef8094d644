package no.barnekoordinator.complaint.handling;

import java.util.Locale;
import java.util.UUID;

/** Id of a complaint; as text with its prefix, which keys the stream. */
public record ComplaintId(UUID value) {

    /** Crockford's base 32: no letters that are mistaken for digits when a reference is read over the telephone. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS_PER_DIGIT = 5;
    private static final int DIGITS_PER_GROUP = 5;
    private static final int LENGTH = 10;

    /** The complainant's reference, such as {@code K-4F7K9-QXM2H}: made of the id's random part, and says nothing. */
    public String reference() {
        long rest = value.getLeastSignificantBits();
        StringBuilder reversed = new StringBuilder();
        for (int digit = 0; digit < LENGTH; digit++) {
            if (digit == DIGITS_PER_GROUP) {
                reversed.append('-');
            }
            reversed.append(DIGITS.charAt((int) (rest & (DIGITS.length() - 1))));
            rest >>>= BITS_PER_DIGIT;
        }
        return "K-" + reversed.reverse();
    }

    /** A reference as someone may have typed it, in the form it is stored. */
    public static String normalized(String reference) {
        return reference.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "complaint-" + value;
    }
}
