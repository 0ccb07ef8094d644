package no.barnekoordinator.platform.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was printed: PDF/UA-1, ready to be kept and sent. Two letters are equal when their bytes, titles and
 * languages are.
 */
public final class PrintedLetter {

    private final byte[] pdf;
    private final String sha256;
    private final String title;
    private final Locale locale;

    /**
     * A letter of these bytes.
     *
     * @param pdf the whole file
     * @param title as in the document's properties
     * @param locale the language it is written in
     */
    public PrintedLetter(byte[] pdf, String title, Locale locale) {
        this.pdf = pdf.clone();
        this.sha256 = sha256(this.pdf);
        this.title = title;
        this.locale = locale;
    }

    /** The whole file; a copy of it. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** SHA-256 of the file, in 64 hexadecimal digits, lower case. */
    public String sha256() {
        return sha256;
    }

    /** As in the document's properties. */
    public String title() {
        return title;
    }

    /** The language it is written in. */
    public Locale locale() {
        return locale;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedLetter letter
                && letter.sha256.equals(sha256)
                && letter.title.equals(title)
                && letter.locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** Neither content nor title: both may name a person. */
    @Override
    public String toString() {
        return "PrintedLetter[" + pdf.length + " bytes, sha256=" + sha256 + ", " + locale.toLanguageTag() + "]";
    }
}
