package no.barnekoordinator.request.words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A time of day as typed in a form: {@code 14:05} from a browser with a time field, {@code 14.05} from one without. */
public final class FormTime {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm");

    private FormTime() {}

    /** The time; empty when the text is none. */
    public static Optional<LocalTime> read(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip().replace('.', ':'), WRITTEN));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is not a time. */
    public static boolean isUnreadable(String text) {
        return !text.isBlank() && read(text).isEmpty();
    }

    /** As a time field wants it. */
    public static String write(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
