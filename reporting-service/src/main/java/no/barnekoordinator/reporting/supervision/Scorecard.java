package no.barnekoordinator.reporting.supervision;

import java.math.BigDecimal;
import java.util.List;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Wilson;
import no.barnekoordinator.reporting.statistics.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether each duty was kept in a year, beside the year before, and how sure one can be of the difference. */
@Component
class Scorecard {

    private static final String TABLE = "compliance";

    /** Below this many cases a share says little, and that is said. */
    private static final int FEW = 20;

    private final Statistics statistics;
    private final Words words;
    private final PageFormat format;

    Scorecard(Statistics statistics, Words words, PageFormat format) {
        this.statistics = statistics;
        this.words = words;
        this.format = format;
    }

    /** Whether a duty was kept. */
    public enum State {
        /** In every case. */
        MET,
        /** Not in every case. */
        NOT_MET,
        /** There were no cases, or too few to be shown. */
        UNKNOWN
    }

    /** How the share relates to that of the year before. */
    public enum Trend {
        BETTER,
        WORSE,
        /** No more than chance may have made. */
        UNCERTAIN,
        /** There is nothing to compare with. */
        NONE
    }

    /**
     * One duty.
     *
     * @param duty its name
     * @param source the law behind it
     * @param counted in how many cases of how many; a symbol's words when that is not shown
     * @param share per cent, with the interval it may lie in; null when unknown
     * @param few whether the cases are so few that the share says little
     */
    public record Line(
            String duty,
            String source,
            State state,
            String counted,
            @Nullable String share,
            boolean few,
            Trend trend) {}

    /** Every duty, for a place in a year. */
    List<Line> of(String region, String year, @Nullable String own) {
        String before = Integer.toString(Integer.parseInt(year) - 1);
        Dataset data = statistics.read(TABLE, new Selection(List.of(region), List.of(year, before), "year", own));
        return statistics.categories(TABLE, "duty").stream()
                .map(duty -> line(data, duty, region, year, before))
                .toList();
    }

    private Line line(Dataset data, String duty, String region, String year, String before) {
        Counts now = Counts.of(data, duty, region, year);
        String name = words.category("duty", duty);
        String source = words.text("duty." + duty + ".source");
        if (now == null) {
            Cell cases = data.cell("cases", region, year, duty);
            String why = cases.isZero() ? "scorecard.no-cases" : "scorecard.not-shown";
            return new Line(name, source, State.UNKNOWN, words.text(why), null, false, Trend.NONE);
        }
        return new Line(
                name,
                source,
                now.kept() == now.cases() ? State.MET : State.NOT_MET,
                words.text("scorecard.counted", format.number(now.kept()), format.number(now.cases())),
                words.text(
                        "scorecard.share",
                        format.percent(BigDecimal.valueOf(now.share())),
                        format.percent(now.interval().low().movePointLeft(2)),
                        format.percent(now.interval().high().movePointLeft(2))),
                now.cases() < FEW,
                trend(now, Counts.of(data, duty, region, before)));
    }

    private static Trend trend(Counts now, @Nullable Counts before) {
        if (before == null) {
            return Trend.NONE;
        }
        Wilson one = now.interval();
        Wilson other = before.interval();
        if (one.low().compareTo(other.high()) > 0) {
            return Trend.BETTER;
        }
        return one.high().compareTo(other.low()) < 0 ? Trend.WORSE : Trend.UNCERTAIN;
    }

    /** Cases, and those in which the duty was kept. */
    record Counts(long kept, long cases) {

        static @Nullable Counts of(Dataset data, String duty, String region, String period) {
            Cell cases = data.cell("cases", region, period, duty);
            Cell kept = data.cell("kept", region, period, duty);
            BigDecimal all = cases.value();
            BigDecimal some = kept.value();
            return all == null || some == null || all.signum() == 0
                    ? null
                    : new Counts(some.longValue(), all.longValue());
        }

        double share() {
            return (double) kept / cases;
        }

        Wilson interval() {
            return Wilson.of(BigDecimal.valueOf(kept), BigDecimal.valueOf(cases));
        }
    }
}
