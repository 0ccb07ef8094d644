package no.barnekoordinator.complaint.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/** Dates as a browser sends them. */
public final class Dates {

    private Dates() {}

    /**
     * A date, or null for a field left empty.
     *
     * @param text ISO 8601, {@code 2026-03-02}
     * @throws Refusal with the given slug, for anything else
     */
    public static @Nullable LocalDate optional(@Nullable String text, String slugWhenUnreadable) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.againstRule(slugWhenUnreadable);
        }
    }
}
