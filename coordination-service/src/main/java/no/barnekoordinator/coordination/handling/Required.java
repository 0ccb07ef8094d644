package no.barnekoordinator.coordination.handling;

import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/** The shape of what is sent in: what must be there, and how long it may be. */
public final class Required {

    /** Longest short text: a name, a provider. Characters. */
    public static final int SHORT_TEXT = 200;

    /** Longest text someone writes about something. Characters. */
    public static final int LONG_TEXT = 4_000;

    private Required() {}

    /**
     * A value that must be there.
     *
     * @param field as the caller knows it
     * @throws Refusal {@code field-missing}
     */
    public static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.againstRule("field-missing", field);
        }
        return value;
    }

    /**
     * A text that must be there, without blanks around it.
     *
     * @throws Refusal {@code field-missing} or {@code field-too-long}
     */
    public static String text(String field, @Nullable String value) {
        String text = value(field, shortText(field, value));
        return value(field, text.isEmpty() ? null : text);
    }

    /**
     * A text that may be left out, without blanks around it.
     *
     * @throws Refusal {@code field-too-long}
     */
    public static @Nullable String shortText(String field, @Nullable String value) {
        return optional(field, value, SHORT_TEXT);
    }

    /**
     * What someone writes about something; may be left out, without blanks around it.
     *
     * @throws Refusal {@code field-too-long}
     */
    public static @Nullable String longText(String field, @Nullable String value) {
        return optional(field, value, LONG_TEXT);
    }

    private static @Nullable String optional(String field, @Nullable String value, int longest) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        if (text.length() > longest) {
            throw Refusal.againstRule("field-too-long", field, longest);
        }
        return text;
    }
}
