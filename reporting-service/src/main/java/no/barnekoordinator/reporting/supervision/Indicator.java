package no.barnekoordinator.reporting.supervision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What a map is coloured by and an alert can be set on: one figure of a place and a time. Its name is under
 * {@code indicator.<id>}.
 */
enum Indicator {
    REQUESTS("requests", "requests", null, Statistics.TOTAL),
    REFUSED("decisions", "decisions", null, "REFUSED"),
    MEDIAN_DAYS_TO_DECISION("time-to-decision", "median-days", null),
    MEDIAN_DAYS_TO_APPOINTMENT("appointments", "median-days", null),
    FAMILIES("caseload", "families", null),
    WITHOUT_COORDINATOR("caseload", "without-coordinator", null),
    FAMILIES_PER_COORDINATOR("caseload", "families-per-coordinator", null),
    BREACHES("deadlines", "broken", null, Statistics.TOTAL),
    SHARE_BROKEN("deadlines", "broken", "deadlines", Statistics.TOTAL),
    DELAYED("delays", "delayed", null, Statistics.TOTAL),
    SHARE_DELAYED("delays", "delayed", "due", Statistics.TOTAL),
    COMPLAINTS("complaints", "complaints", null, Statistics.TOTAL, Statistics.TOTAL),
    SHARE_CHILD_HEARD("participation", "child-heard", "decided"),
    SHARE_WITH_PROCEDURE("information-procedures", "share-with-procedure", null),
    FAMILIES_VACANT("vacancies", "families-vacant", null),
    LATE_SERVICES("services", "late-now", null),
    SHARE_WITH_PLAN("plans", "share-with-plan", null),
    PLANS_OVERDUE("plans", "revision-overdue", null),
    SHARE_FOLLOWED("instructions", "followed", "given", Statistics.TOTAL),
    SHARE_NO_GAP("transitions", "no-gap", "wanted");

    /** What there is during, or at the end of, a period: not to be added up over several. */
    private static final Set<String> STANDING =
            Set.of("caseload", "information-procedures", "vacancies", "services", "plans");

    private final String table;
    private final String measure;
    private final @Nullable String whole;

    /** One per axis of the table, with a space between them. */
    private final String categories;

    Indicator(String table, String measure, @Nullable String whole, String... categories) {
        this.table = table;
        this.measure = measure;
        this.whole = whole;
        this.categories = String.join(" ", categories);
    }

    /** Stable, as it stands in addresses. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Indicator> of(@Nullable String id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Where it is counted. */
    String table() {
        return table;
    }

    /** Whether it cannot be added up over time: it is shown for the last period instead. */
    boolean isOfOnePeriod() {
        return measure.startsWith("median") || STANDING.contains(table);
    }

    /** Whether it is a number of per cent. */
    boolean isShare() {
        return whole != null || measure.startsWith("share");
    }

    /** The figure of a place over a span of its table. */
    Cell in(Spanned spanned, String region) {
        String[] codes = categories.isEmpty() ? new String[0] : categories.split(" ", -1);
        if (isOfOnePeriod()) {
            return spanned.latest(measure, region, codes);
        }
        return whole == null ? spanned.sum(measure, region, codes) : spanned.share(measure, whole, region, codes);
    }
}
