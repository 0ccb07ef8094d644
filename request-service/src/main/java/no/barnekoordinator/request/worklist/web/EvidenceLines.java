package no.barnekoordinator.request.worklist.web;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.words.FormDate;
import org.jspecify.annotations.Nullable;

/** What a finding rests on, as typed: a line for each, {@code title; date; reference}. The last two may be left out. */
final class EvidenceLines {

    private static final String BETWEEN = ";";
    private static final int PARTS = 3;

    private EvidenceLines() {}

    /** @throws Refusal when a line has no title, or a date that does not exist */
    static List<Evidence> read(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(EvidenceLines::line)
                .toList();
    }

    private static Evidence line(String line) {
        String[] parts = line.split(BETWEEN, PARTS);
        String title = parts[0].strip();
        if (title.isEmpty()) {
            throw Refusal.malformed("evidence-title-missing");
        }
        return new Evidence(title, parts.length > 1 ? date(parts[1]) : null, parts.length > 2 ? text(parts[2]) : null);
    }

    private static @Nullable LocalDate date(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return FormDate.read(typed).orElseThrow(() -> Refusal.malformed("evidence-date-unreadable"));
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /** As it would be typed. */
    static String written(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceLines::written).collect(joining("\n"));
    }

    private static String written(Evidence evidence) {
        String dated = evidence.dated() == null ? "" : evidence.dated().toString();
        String reference = requireNonNullElse(evidence.reference(), "");
        String all = requireNonNullElse(evidence.title(), "") + BETWEEN + " " + dated + BETWEEN + " " + reference;
        return all.replaceFirst("(; *)+$", "");
    }
}
