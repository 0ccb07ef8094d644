package no.barnekoordinator.request.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/**
 * A date as typed in a form: {@code 2026-11-22} from a browser with a date field, {@code 22.11.2026} from one without.
 */
public final class FormDate {

    private static final List<DateTimeFormatter> WRITTEN = List.of(strict("uuuu-MM-dd"), strict("d.M.uuuu"));

    private FormDate() {}

    /** The date; empty when the text is not a date that exists. */
    public static Optional<LocalDate> read(String text) {
        return WRITTEN.stream()
                .flatMap(format -> parsed(text.strip(), format).stream())
                .findFirst();
    }

    /** Whether something was typed that is not a date. */
    public static boolean isUnreadable(String text) {
        return !text.isBlank() && read(text).isEmpty();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
