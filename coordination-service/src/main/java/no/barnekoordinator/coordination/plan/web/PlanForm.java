package no.barnekoordinator.coordination.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.coordination.desk.Typed;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.plan.PlanDraft;
import no.barnekoordinator.coordination.plan.PlanVersion;
import no.barnekoordinator.platform.page.FormProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed about a plan.
 *
 * @param seen the version that was on the page; 0 for a first plan
 * @param rows one for each measure, and empty ones for more
 */
record PlanForm(
        int seen,
        String goals,
        String resources,
        String needs,
        String participants,
        String responsible,
        String cooperation,
        String validFrom,
        String validTo,
        String reviseBy,
        Set<String> bases,
        String consentedBy,
        String consentedOn,
        List<Row> rows) {

    private static final int EMPTY_ROWS = 3;

    /** A measure as it was typed. A row without a word is no measure. */
    record Row(String measureId, String what, String extent, String owner, String how, String dueOn) {

        boolean isEmpty() {
            return (what + extent + owner + how + dueOn).isBlank();
        }
    }

    /** An empty form, or the plan as it stands. */
    static PlanForm of(@Nullable PlanVersion now, LocalDate today) {
        if (now == null) {
            return new PlanForm(
                    0,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    today.toString(),
                    "",
                    "",
                    Set.of(PlanBasis.HEALTH_AND_CARE.name()),
                    "",
                    "",
                    withEmpty(List.of()));
        }
        PlanContents words = now.contents();
        return new PlanForm(
                now.version(),
                words == null ? "" : words.goals(),
                words == null ? "" : words.resources(),
                words == null ? "" : words.needs(),
                words == null ? "" : words.participants(),
                words == null ? "" : words.responsible(),
                words == null ? "" : words.cooperation(),
                now.validFrom().toString(),
                now.validTo() == null ? "" : now.validTo().toString(),
                now.reviseBy().isAfter(today) ? now.reviseBy().toString() : "",
                Set.copyOf(now.bases().stream().map(Enum::name).toList()),
                now.consentedBy().name(),
                now.consentedOn().toString(),
                withEmpty(now.whole().stream()
                        .map(measure -> new Row(
                                measure.measureId().toString(),
                                measure.what(),
                                measure.extent(),
                                measure.owner(),
                                measure.how(),
                                measure.dueOn().toString()))
                        .toList()));
    }

    static PlanForm read(MultiValueMap<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= PlanDraft.MOST_MEASURES && fields.containsKey("what-" + i); i++) {
            rows.add(new Row(
                    text(fields, "measureId-" + i),
                    text(fields, "what-" + i),
                    text(fields, "extent-" + i),
                    text(fields, "owner-" + i),
                    text(fields, "how-" + i),
                    text(fields, "dueOn-" + i)));
        }
        return new PlanForm(
                number(text(fields, "seen")),
                text(fields, "goals"),
                text(fields, "resources"),
                text(fields, "needs"),
                text(fields, "participants"),
                text(fields, "responsible"),
                text(fields, "cooperation"),
                text(fields, "validFrom"),
                text(fields, "validTo"),
                text(fields, "reviseBy"),
                Set.copyOf(Objects.requireNonNullElse(fields.get("bases"), List.of())),
                text(fields, "consentedBy"),
                text(fields, "consentedOn"),
                rows);
    }

    /** The same, written on the version that is there now. */
    PlanForm on(int version) {
        return new PlanForm(
                version,
                goals,
                resources,
                needs,
                participants,
                responsible,
                cooperation,
                validFrom,
                validTo,
                reviseBy,
                bases,
                consentedBy,
                consentedOn,
                rows);
    }

    /** What must be put right before it can be sent. */
    FormProblems check() {
        FormProblems problems = new FormProblems();
        missing(problems, "goals", goals);
        missing(problems, "needs", needs);
        missing(problems, "resources", resources);
        missing(problems, "participants", participants);
        missing(problems, "responsible", responsible);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isEmpty()) {
                missing(problems, "what-" + i, row.what());
                missing(problems, "owner-" + i, row.owner());
                date(problems, "dueOn-" + i, row.dueOn());
            }
        }
        date(problems, "validFrom", validFrom);
        if (!validTo.isBlank()) {
            date(problems, "validTo", validTo);
        }
        date(problems, "reviseBy", reviseBy);
        if (!consentedBy.isBlank()) {
            date(problems, "consentedOn", consentedOn);
        }
        return problems;
    }

    PlanDraft draft(LocalDate today, Supplier<UUID> newMeasure) {
        List<PlanDraft.Measure> measures = rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new PlanDraft.Measure(
                        id(row.measureId()).orElseGet(newMeasure),
                        row.what(),
                        row.extent(),
                        row.owner(),
                        row.how(),
                        Typed.date(row.dueOn()).orElse(null)))
                .toList();
        EnumSet<PlanBasis> chosen = EnumSet.noneOf(PlanBasis.class);
        bases.forEach(basis -> Typed.code(PlanBasis.values(), basis).ifPresent(chosen::add));
        return PlanDraft.of(
                new PlanDraft.Words(goals, resources, needs, participants, responsible, cooperation),
                measures,
                new PlanDraft.Period(
                        Typed.date(validFrom).orElse(null),
                        Typed.date(validTo).orElse(null),
                        Typed.date(reviseBy).orElse(null)),
                chosen,
                new PlanDraft.Agreed(
                        Typed.code(PlanConsent.values(), consentedBy).orElse(null),
                        Typed.date(consentedOn).orElse(null)),
                today);
    }

    private static List<Row> withEmpty(List<Row> measures) {
        List<Row> rows = new ArrayList<>(measures);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row("", "", "", "", "", ""));
        }
        return List.copyOf(rows);
    }

    private static void missing(FormProblems problems, String field, String value) {
        if (value.isBlank()) {
            problems.add(field, "plan.missing." + field.replaceAll("-\\d+$", ""));
        }
    }

    private static void date(FormProblems problems, String field, String value) {
        if (Typed.date(value).isEmpty()) {
            problems.add(field, "form.date");
        }
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}
