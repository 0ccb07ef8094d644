package no.barnekoordinator.request.unit.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.words.FormDate;

/**
 * The fields of a form of the unit's page, as typed.
 *
 * @param fields name to value
 */
record Typed(Map<String, String> fields) {

    /** What was typed, without space around it; empty when nothing was. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    boolean ticked(String field) {
        return "true".equals(text(field));
    }

    /** @throws Refusal by this slug when it is not a date that exists */
    LocalDate date(String field, String slug) {
        return FormDate.read(text(field)).orElseThrow(() -> Refusal.malformed(slug));
    }

    /** Empty when nothing was typed. */
    Optional<LocalDate> dateIfAny(String field, String slug) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(date(field, slug));
    }

    /** The whole number of at most four digits; zero when it is none. */
    int number(String field) {
        String typed = text(field);
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
