package no.barnekoordinator.reporting.statistics.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.statistics.Catalogue;
import no.barnekoordinator.reporting.statistics.Dataset;
import no.barnekoordinator.reporting.statistics.JsonStat;
import no.barnekoordinator.reporting.statistics.NorwegianCsv;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The statistics tables, shaped like PxWebApi 2. Open to all: what may not be seen is not in them. */
@RestController
@RequestMapping("/api/v1/statistics/tables")
@Allowed(everyone = true)
class StatisticsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Statistics statistics;
    private final Catalogue catalogue;
    private final JsonStat jsonStat;
    private final NorwegianCsv csv;

    StatisticsController(Statistics statistics, Catalogue catalogue, JsonStat jsonStat, NorwegianCsv csv) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.jsonStat = jsonStat;
        this.csv = csv;
    }

    /** The tables there are. */
    record TableList(List<Catalogue.Entry> tables) {}

    @GetMapping
    TableList tables() {
        return new TableList(catalogue.entries());
    }

    @GetMapping("/{id}/metadata")
    Map<String, Object> metadata(@PathVariable String id, @RequestParam(defaultValue = "month") String by) {
        return jsonStat.metadata(statistics.read(id, Selection.nation(by)));
    }

    /**
     * Figures.
     *
     * @param municipality four-digit numbers, or {@code *} for every municipality
     * @param county two-digit numbers, or {@code *} for every county; neither gives the nation
     * @param period {@code 2026}, {@code 2026Q1} or {@code 2026M03}; none gives every period of the length {@code by}
     * @param by {@code month}, {@code quarter} or {@code year}
     */
    @GetMapping("/{id}/data")
    ResponseEntity<?> data(
            @PathVariable String id,
            @RequestParam(defaultValue = "json-stat2") String outputFormat,
            @RequestParam(defaultValue = "") List<String> municipality,
            @RequestParam(defaultValue = "") List<String> county,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(defaultValue = "month") String by,
            Person person) {
        Selection selection = new Selection(regions(municipality, county), period, by, ownMunicipality(person));
        return switch (outputFormat) {
            case "json-stat2" -> ResponseEntity.ok(jsonStat.write(statistics.read(id, selection)));
            case "csv" -> file(id, statistics.read(id, selection));
            default -> throw Refusal.malformed("output-format-unknown");
        };
    }

    private ResponseEntity<byte[]> file(String id, Dataset data) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".csv")
                                .build()
                                .toString())
                .body(csv.write(data).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> regions(List<String> municipality, List<String> county) {
        List<String> regions = new ArrayList<>();
        regions.addAll(county.contains(Selection.EVERY) ? statistics.everyCounty() : county);
        regions.addAll(municipality.contains(Selection.EVERY) ? statistics.everyMunicipality() : municipality);
        return regions;
    }

    /** Those who run a municipality know its own figures; all others see what is published. */
    private static @Nullable String ownMunicipality(Person person) {
        return person.is(Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER) ? person.municipality() : null;
    }
}
