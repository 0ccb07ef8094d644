package no.barnekoordinator.reporting.statistics;

import static no.barnekoordinator.reporting.statistics.Counts.all;
import static no.barnekoordinator.reporting.statistics.Counts.some;
import static no.barnekoordinator.reporting.statistics.Source.Kind.FLOW;
import static no.barnekoordinator.reporting.statistics.Source.Kind.YEARLY;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import no.barnekoordinator.reporting.statistics.Measure.Asked;
import no.barnekoordinator.reporting.statistics.Measure.Bound;
import no.barnekoordinator.reporting.statistics.Measure.Count;
import no.barnekoordinator.reporting.statistics.Measure.Published;
import no.barnekoordinator.reporting.statistics.Measure.ResponseRate;
import no.barnekoordinator.reporting.statistics.Measure.Share;
import no.barnekoordinator.reporting.statistics.Measure.Sum;

/** What is counted of what was asked for: surveys, and what municipalities state of themselves. */
final class StatedSources {

    private StatedSources() {}

    static Source survey(Instruments instruments) {
        Count answers = all("answers", "answers");
        Count agree = some("agree", "agrees", answers);
        Asked asked = new Asked("invited", "invited");
        return new Source(
                "survey",
                FLOW,
                "select municipality, null::text as month, quarter, year, item, %s as agrees from fact_survey"
                        .formatted(agreeing(instruments, "value", Item::agreesFrom)),
                "survey",
                List.of(SurveyAnsweredV1.class),
                List.of(item(instruments)),
                List.of(
                        new Published("baseline", 0, 0, "percent"),
                        new Published("baseline-other-source", 1, 0, "percent"),
                        new Share("measured", agree, answers),
                        new Bound("measured-low", agree, answers, false),
                        new Bound("measured-high", agree, answers, true),
                        answers,
                        agree,
                        asked,
                        new ResponseRate("response-rate", answers, asked)));
    }

    /** Beside what is answered here, and in no figure with it. */
    static Source surveyFromElsewhere(Instruments instruments) {
        Count answers = new Count("imported-answers", null, "answers", true, null, "answers");
        Count agree = new Count("imported-agree", "agrees", "answers", true, answers.id(), "answers");
        return new Source(
                "survey-imported",
                YEARLY,
                """
                select municipality, null::text as month, null::text as quarter, year, item, %s as agrees, answers
                from fact_survey_import""".formatted(agreeing(instruments, "step", item -> item.agreesFrom() - item.lowest())),
                "survey-imported",
                List.of(SurveyImportedV1.class),
                List.of(item(instruments)),
                List.of(
                        new Published("baseline", 0, 0, "percent"),
                        new Published("baseline-other-source", 1, 0, "percent"),
                        new Share("imported", agree, answers),
                        new Bound("imported-low", agree, answers, false),
                        new Bound("imported-high", agree, answers, true),
                        answers,
                        agree));
    }

    /** What municipalities say of themselves, beside what is counted and never with it. */
    static Source statements() {
        return new Source(
                "statements",
                YEARLY,
                "select municipality, null::text as month, null::text as quarter, year, topic, value, first"
                        + " from fact_statement",
                "statements",
                List.of(StatementMadeV1.class),
                List.of(),
                List.of(
                        new Count("stating-municipalities", "first", "municipalities", false, null),
                        stated("stated-allocated", StatementTopic.ALLOCATED, "nok"),
                        stated("stated-spent", StatementTopic.SPENT, "nok"),
                        new Sum("stated-positions", "value / 100.0", "topic = 'POSITIONS'", "positions", 2),
                        stated("stated-trained", StatementTopic.TRAINED, "persons"),
                        stated("stated-procedures", StatementTopic.PROCEDURES, "procedures")));
    }

    private static Sum stated(String id, StatementTopic topic, String unit) {
        return new Sum(id, "value", "topic = '%s'".formatted(topic), unit, 0);
    }

    private static Axis item(Instruments instruments) {
        return new Axis(
                "item", instruments.items().stream().map(Item::item).distinct().toList(), false);
    }

    private static String agreeing(Instruments instruments, String column, ToIntFunction<Item> from) {
        return instruments.items().stream()
                .map(item -> " when '%s' then %s >= %d".formatted(item.item(), column, from.applyAsInt(item)))
                .collect(Collectors.joining("", "case item", " end"));
    }
}
