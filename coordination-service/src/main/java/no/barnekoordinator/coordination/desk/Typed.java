package no.barnekoordinator.coordination.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen and typed in a form. */
@Component
public class Typed {

    private final MessageSource messages;

    Typed(MessageSource messages) {
        this.messages = messages;
    }

    /** Codes with their words in the reader's language, found under {@code prefix.CODE}. */
    public Map<String, String> choices(String prefix, Enum<?>[] codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Enum<?> code : codes) {
            choices.put(code.name(), text(prefix + "." + code.name()));
        }
        return choices;
    }

    /** A text in the reader's language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }

    /** The code that was chosen; empty for nothing, and for what is no code. */
    public static <E extends Enum<E>> Optional<E> code(E[] codes, @Nullable String chosen) {
        return Arrays.stream(codes).filter(code -> code.name().equals(chosen)).findFirst();
    }

    /** A date as a browser sends it, {@code 2026-11-22}; empty for anything else. */
    public static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    /** A time of day as a browser sends it, {@code 09:30}; empty for anything else. */
    public static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeException notTime) {
            return Optional.empty();
        }
    }
}
