package no.barnekoordinator.coordination.transition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the forms of the page. Forms of the same kind stand beside each other, so the name of a
 * field ends with what it is about.
 */
record TransitionForm(Map<String, String> fields) {

    /** The field as posted, and as its error is shown by. */
    static String name(String field, Object about) {
        return field + "-" + about;
    }

    /** What was typed, for a form that is shown again; empty when nothing was. */
    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    @Nullable
    String text(String name) {
        String typed = of(name);
        return typed.isBlank() ? null : typed;
    }

    Optional<LocalDate> date(String name) {
        try {
            return Optional.ofNullable(text(name)).map(typed -> LocalDate.parse(typed.strip()));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    Optional<UUID> id(String name) {
        try {
            return Optional.ofNullable(text(name)).map(UUID::fromString);
        } catch (IllegalArgumentException notId) {
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> code(String name, E[] codes) {
        String chosen = of(name);
        return Arrays.stream(codes).filter(code -> code.name().equals(chosen)).findFirst();
    }

    /** The version the page showed. */
    @Nullable
    Long seen() {
        String typed = of("version");
        return typed.matches("[0-9]{1,12}") ? Long.valueOf(typed) : null;
    }
}
