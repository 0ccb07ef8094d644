package no.barnekoordinator.request.worklist.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.words.FormDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form of the assessment page, as typed.
 *
 * @param fields name to value
 */
record Posted(Map<String, String> fields) {

    /** What was typed, without space around it; empty when nothing was. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The same, or null when nothing was typed. */
    @Nullable
    String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** @throws Refusal by this slug when nothing that exists was chosen */
    <E extends Enum<E>> E choice(String field, E[] values, String slug) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(field)))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(slug));
    }

    /** What was chosen; null when nothing that exists was. */
    <E extends Enum<E>> @Nullable E choiceOrNull(String field, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a box is ticked. */
    boolean ticked(String field) {
        return "true".equals(text(field));
    }

    /** The date that was typed; null when none was, or none that exists. */
    @Nullable
    LocalDate dateOrNull(String field) {
        return FormDate.read(text(field)).orElse(null);
    }

    /** A child's number, from 1; null when none was chosen. */
    @Nullable
    Integer number(String field) {
        String number = text(field);
        return number.matches("[0-9]{1,3}") ? Integer.valueOf(number) : null;
    }

    /** An id that the page itself had put in; null when it is none. */
    @Nullable
    UUID id(String field) {
        String id = text(field);
        return id.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(id) : null;
    }

    /** @throws Refusal by this slug when it is not a date that exists */
    LocalDate date(String field, String slug) {
        return FormDate.read(text(field)).orElseThrow(() -> Refusal.malformed(slug));
    }

    /** Yes, no, or not answered. */
    Optional<Boolean> yesOrNo(String field) {
        return switch (text(field)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The version of the request the person had before them; null when the page did not say. */
    @Nullable
    Long version() {
        String version = text("version");
        return version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null;
    }
}
