package no.barnekoordinator.reporting.caseload;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
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

    /** Every municipality that carries anything, as published. */
    public List<Row> publishedForAll() {
        return published(caseload.ofAll().stream()
                .map(Caseload.OfMunicipality::municipality)
                .toList());
    }

    /** These municipalities, as published. */
    public List<Row> published(List<String> municipalities) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        String now = YearMonth.from(Oslo.dateOf(clock.instant())).toString().replace("-", "M");
        Dataset data = statistics.read("caseload", new Selection(municipalities, List.of(now), "month", null));
        return data.regions().stream()
                .map(code -> new Row(
                        code,
                        words.region(code),
                        figure(data, "families", code, now),
                        figure(data, "without-coordinator", code, now),
                        figure(data, "coordinators", code, now),
                        null,
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
