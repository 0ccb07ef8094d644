package no.barnekoordinator.platform.identity;

import java.util.Locale;

/** Why a text was not accepted as an identity number. */
public enum RefusalReason {
    /** Not the right number of digits, or not digits. */
    MALFORMED("not the right number of digits"),
    /** The digits for day, month and century name no date. */
    IMPOSSIBLE_DATE("no such date"),
    /** A check digit does not fit: most often a slip of the keyboard. */
    WRONG_CHECK_DIGITS("a check digit does not fit"),
    /** It could belong to a living person, and this installation holds test persons only. */
    NOT_SYNTHETIC("only synthetic numbers are accepted here");

    private final String inWords;

    RefusalReason(String inWords) {
        this.inWords = inWords;
    }

    /** Key in the message bundles, such as {@code identity.refused.not-synthetic}. */
    public String messageKey() {
        return "identity.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String inWords() {
        return inWords;
    }
}
