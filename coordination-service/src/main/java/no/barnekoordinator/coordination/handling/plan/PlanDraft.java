package no.barnekoordinator.coordination.handling.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.MeasureWords;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An individual plan as somebody wants it to read: what the plan must hold by the regulation on individual plans, and
 * the consent it rests on.
 */
public record PlanDraft(
        PlanContents contents,
        List<PlannedMeasure> measures,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate reviseBy,
        List<PlanBasis> bases,
        PlanConsent consentedBy,
        LocalDate consentedOn) {

    /** Longest text of a plan. Characters. */
    public static final int LONG_TEXT = 4000;

    /** More than this is several plans, or a typing error. */
    public static final int MOST_MEASURES = 60;

    /** A measure as it was written, with its words and its date. */
    public record Measure(
            UUID measureId,
            @Nullable String what,
            @Nullable String extent,
            @Nullable String owner,
            @Nullable String how,
            @Nullable LocalDate dueOn) {}

    /** The words of a plan as they were written. */
    public record Words(
            @Nullable String goals,
            @Nullable String resources,
            @Nullable String needs,
            @Nullable String participants,
            @Nullable String responsible,
            @Nullable String cooperation) {}

    /** When the plan holds, and when it is to be revised. */
    public record Period(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate reviseBy) {}

    /** Who agreed to the plan, and when. */
    public record Agreed(@Nullable PlanConsent by, @Nullable LocalDate on) {}

    /**
     * A draft of what was written, in the shape of a plan.
     *
     * @param today in Norway
     * @throws Refusal when something is missing, too long, or cannot be meant
     */
    public static PlanDraft of(
            Words words, List<Measure> measures, Period period, Set<PlanBasis> bases, Agreed agreed, LocalDate today) {
        if (agreed.by() == null) {
            throw Refusal.againstRule("plan-without-consent");
        }
        LocalDate consentedOn = Required.value("consentedOn", agreed.on());
        PossibleDates.mustHaveBeen("consentedOn", consentedOn, today);
        if (bases.isEmpty()) {
            throw Refusal.againstRule("plan-without-basis");
        }
        LocalDate from = Required.value("validFrom", period.validFrom());
        PossibleDates.mustBeNear("validFrom", from, today);
        LocalDate to = period.validTo();
        if (to != null) {
            PossibleDates.mustBeNear("validTo", to, today);
            if (to.isBefore(from)) {
                throw Refusal.againstRule("plan-period-backwards");
            }
        }
        LocalDate reviseBy = Required.value("reviseBy", period.reviseBy());
        PossibleDates.mustBeNear("reviseBy", reviseBy, today);
        if (!reviseBy.isAfter(today)) {
            throw Refusal.againstRule("plan-revision-not-ahead");
        }
        return new PlanDraft(
                new PlanContents(
                        text("goals", words.goals()),
                        text("resources", words.resources()),
                        text("needs", words.needs()),
                        text("participants", words.participants()),
                        text("responsible", words.responsible()),
                        optional("cooperation", words.cooperation()),
                        wordsOf(measures)),
                datesOf(measures, from, today),
                from,
                to,
                reviseBy,
                bases.stream().sorted().toList(),
                agreed.by(),
                consentedOn);
    }

    private static List<MeasureWords> wordsOf(List<Measure> measures) {
        return measures.stream()
                .map(measure -> new MeasureWords(
                        measure.measureId(),
                        text("measure.what", measure.what()),
                        optional("measure.extent", measure.extent()),
                        text("measure.owner", measure.owner()),
                        optional("measure.how", measure.how())))
                .toList();
    }

    private static List<PlannedMeasure> datesOf(List<Measure> measures, LocalDate from, LocalDate today) {
        if (measures.isEmpty()) {
            throw Refusal.againstRule("plan-without-measures");
        }
        if (measures.size() > MOST_MEASURES) {
            throw Refusal.againstRule("plan-too-many-measures", MOST_MEASURES);
        }
        Set<UUID> seen = new HashSet<>();
        return measures.stream()
                .map(measure -> {
                    LocalDate dueOn = Required.value("measure.dueOn", measure.dueOn());
                    PossibleDates.mustBeNear("measure.dueOn", dueOn, today);
                    if (dueOn.isBefore(from)) {
                        throw Refusal.againstRule("plan-measure-before-plan");
                    }
                    if (!seen.add(measure.measureId())) {
                        throw Refusal.againstRule("plan-measure-twice");
                    }
                    return new PlannedMeasure(measure.measureId(), dueOn);
                })
                .toList();
    }

    private static String text(String field, @Nullable String value) {
        String text = optional(field, value);
        return Required.value(field, text.isEmpty() ? null : text);
    }

    private static String optional(String field, @Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > LONG_TEXT) {
            throw Refusal.againstRule("field-too-long", field, LONG_TEXT);
        }
        return text;
    }
}
