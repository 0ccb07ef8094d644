package no.barnekoordinator.reporting.caseload;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.barnekoordinator.contracts.coordination.LoadWeights;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The caseload as it may be seen: exact to those who run the municipality, as published to all others. */
@Component
public class VisibleCaseload {

    private final Caseload caseload;
    private final Workload workload;
    private final LoadWeights weights = LoadWeights.official();
    private final Statistics statistics;
    private final Words words;
    private final Clock clock;

    VisibleCaseload(Caseload caseload, Workload workload, Statistics statistics, Words words, Clock clock) {
        this.caseload = caseload;
        this.workload = workload;
        this.statistics = statistics;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A place. What is null is too little to be published, or not known.
     *
     * @param families open cases
     * @param weight what they weigh together; published when all it is made of is
     * @param withoutCoordinator of them, those without a coordinator
     * @param capacity families the coordinators have room for
     * @param dueServices due within a week, and not late
     * @param lateServices late and not delivered
     * @param openBreaches broken deadlines; only inside one's own municipality
     * @param perCoordinator only inside one's own municipality
     */
    public record Row(
            String municipality,
            String name,
            @Nullable Long families,
            @Nullable BigDecimal weight,
            @Nullable Long withoutCoordinator,
            @Nullable Long coordinators,
            @Nullable Long capacity,
            @Nullable Long dueServices,
            @Nullable Long lateServices,
            @Nullable Long openBreaches,
            List<Caseload.OfCoordinator> perCoordinator) {}

    /** One municipality, to those who run it. */
    public Row exact(String municipality) {
        Caseload.OfMunicipality sums = caseload.of(municipality);
        Workload.Load load = workload.of(municipality).unit();
        return new Row(
                municipality,
                words.region(municipality),
                sums.families(),
                load.weight(),
                sums.withoutCoordinator(),
                sums.coordinators(),
                sums.capacity(),
                load.due(),
                sums.lateServices(),
                sums.openBreaches(),
                caseload.perCoordinator(municipality));
    }

    /**
     * A place and what it is made of, as published.
     *
     * @param code of the place
     * @param path the places it lies in, the nation first
     * @param parts its counties or municipalities; empty for a municipality
     */
    public record Place(String code, List<Row> path, Row row, List<Row> parts) {}

    /**
     * A nation, county or municipality as published.
     *
     * @throws Refusal not found, for a place there is not
     */
    public Place place(String code) {
        List<String> counties = statistics.everyCounty();
        List<String> municipalities = statistics.everyMunicipality();
        boolean nation = code.equals(Statistics.NATION);
        boolean county = counties.contains(code);
        if (!nation && !county && !municipalities.contains(code)) {
            throw Refusal.notFound();
        }
        List<String> parts = nation
                ? counties
                : county
                        ? municipalities.stream()
                                .filter(each -> each.startsWith(code))
                                .toList()
                        : List.of();
        List<String> path = nation
                ? List.of()
                : county ? List.of(Statistics.NATION) : List.of(Statistics.NATION, code.substring(0, 2));
        return new Place(code, published(path), published(List.of(code)).getFirst(), published(parts));
    }

    /** Every municipality that carries anything, as published. */
    public List<Row> publishedForAll() {
        return published(caseload.ofAll().stream()
                .map(Caseload.OfMunicipality::municipality)
                .toList());
    }

    /** These places, as the tables publish them and nothing else. */
    public List<Row> published(List<String> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        LocalDate today = Oslo.dateOf(clock.instant());
        String now = YearMonth.from(today).toString().replace("-", "M");
        Selection here = new Selection(places, List.of(now), "month", null);
        Dataset cases = statistics.read("caseload", here);
        Dataset services = statistics.read("services", here);
        return cases.regions().stream()
                .map(code -> new Row(
                        code,
                        words.region(code),
                        figure(cases, "families", code, now),
                        weight(cases, services, code, now, today),
                        figure(cases, "without-coordinator", code, now),
                        figure(cases, "coordinators", code, now),
                        figure(cases, "capacity", code, now),
                        figure(services, "due-soon", code, now),
                        figure(services, "late-now", code, now),
                        null,
                        List.of()))
                .toList();
    }

    /** Worked out from what is shown. */
    private @Nullable BigDecimal weight(
            Dataset cases, Dataset services, String region, String period, LocalDate today) {
        Long families = figure(cases, "families", region, period);
        Long underWay = figure(services, "under-way", region, period);
        Long late = figure(services, "late-now", region, period);
        return families == null || underWay == null || late == null
                ? null
                : weights.of(families, underWay, late, today);
    }

    private static @Nullable Long figure(Dataset data, String measure, String region, String period) {
        return data.cell(measure, region, period)
                .shown()
                .map(BigDecimal::longValue)
                .orElse(null);
    }
}
