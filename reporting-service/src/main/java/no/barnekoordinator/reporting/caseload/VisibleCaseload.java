package no.barnekoordinator.reporting.caseload;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Statistics statistics;
    private final Words words;
    private final Clock clock;

    public VisibleCaseload(Caseload caseload, Statistics statistics, Words words, Clock clock) {
        this.caseload = caseload;
        this.statistics = statistics;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One municipality.
     *
     * @param families open cases; null when too few to be published
     * @param withoutCoordinator of them, those without a coordinator; null when too few to be published
     * @param lateServices late and not delivered; only inside one's own municipality
     * @param openBreaches broken deadlines; only inside one's own municipality
     * @param perCoordinator only inside one's own municipality
     */
    public record Row(
            String municipality,
            String name,
            @Nullable Long families,
            @Nullable Long withoutCoordinator,
            @Nullable Long coordinators,
            @Nullable Long capacity,
            @Nullable Long lateServices,
            @Nullable Long openBreaches,
            List<Caseload.OfCoordinator> perCoordinator) {}

    /** One municipality, to those who run it. */
    public Row exact(String municipality) {
        Caseload.OfMunicipality sums = caseload.of(municipality);
        return new Row(
                municipality,
                words.region(municipality),
                sums.families(),
                sums.withoutCoordinator(),
                sums.coordinators(),
                sums.capacity(),
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

    /** These places, as published; staff and the room they have are no families, and nothing of it is hidden. */
    public List<Row> published(List<String> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        String now = YearMonth.from(Oslo.dateOf(clock.instant())).toString().replace("-", "M");
        Dataset data = statistics.read("caseload", new Selection(places, List.of(now), "month", null));
        Map<String, Long> capacity = new HashMap<>();
        caseload.ofAll().forEach(each -> {
            for (String place : List.of(Statistics.NATION, each.municipality().substring(0, 2), each.municipality())) {
                capacity.merge(place, each.capacity(), Long::sum);
            }
        });
        return data.regions().stream()
                .map(code -> new Row(
                        code,
                        words.region(code),
                        figure(data, "families", code, now),
                        figure(data, "without-coordinator", code, now),
                        figure(data, "coordinators", code, now),
                        capacity.getOrDefault(code, 0L),
                        null,
                        null,
                        List.of()))
                .toList();
    }

    private static @Nullable Long figure(Dataset data, String measure, String region, String period) {
        return data.cell(measure, region, period)
                .shown()
                .map(BigDecimal::longValue)
                .orElse(null);
    }
}
