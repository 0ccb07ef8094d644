package no.barnekoordinator.reporting.handling;

import java.util.regex.Pattern;
import no.barnekoordinator.platform.command.Refusal;

/**
 * Where a figure from elsewhere comes from, as it is published beside the figure: a link, or the name of a document. It
 * has no spaces, so that no sentence passes for one; no {@code @} and no number as long as an identity number, so that
 * it names no person.
 */
public final class PublicSource {

    /** Most characters. */
    public static final int LONGEST = 100;

    private static final Pattern LINK =
            Pattern.compile("https://[^\\s/?#@:<>\"]+\\.[^\\s/?#@:.<>\"]+([/?#][^\\s@<>\"]*)?");
    private static final Pattern DOCUMENT = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._-]{2,}");
    private static final Pattern PERSON = Pattern.compile("[0-9]{11}");

    private PublicSource() {}

    /** @throws Refusal against a rule, when it is neither */
    public static String of(String text) {
        String source = text.strip();
        boolean readable = source.length() <= LONGEST
                && !PERSON.matcher(source).find()
                && (LINK.matcher(source).matches() || DOCUMENT.matcher(source).matches());
        if (!readable) {
            throw Refusal.againstRule("source-malformed", LONGEST);
        }
        return source;
    }
}
