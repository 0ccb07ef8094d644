package no.barnekoordinator.reporting.statistics.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.page.Language;
import no.barnekoordinator.platform.security.Allowed;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.reporting.statistics.Catalogue;
import no.barnekoordinator.reporting.statistics.CsvFile;
import no.barnekoordinator.reporting.statistics.JsonStat;
import no.barnekoordinator.reporting.statistics.Selection;
import no.barnekoordinator.reporting.statistics.Spreadsheet;
import no.barnekoordinator.reporting.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The statistics tables, shaped like PxWebApi 2. Open to all: what may not be seen is not in them. */
@RestController
@RequestMapping("/api/v1/statistics")
@Allowed(everyone = true)
class StatisticsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final List<String> FORMATS = List.of("json-stat2", "csv", "xlsx");

    /** PxWebApi's word for Norwegian, which here is bokmål. */
    private static final String NORWEGIAN = "no";

    private static final Pattern VALUE_CODES = Pattern.compile("valueCodes\\[([a-zA-Z-]+)]");
    private static final Pattern TOP = Pattern.compile("top\\(([1-9][0-9]{0,3})\\)", Pattern.CASE_INSENSITIVE);

    /** How long anybody may keep what is published before asking again. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Statistics statistics;
    private final Catalogue catalogue;
    private final JsonStat jsonStat;
    private final CsvFile csv;
    private final Spreadsheet spreadsheet;
    private final JsonMapper json;

    StatisticsController(
            Statistics statistics,
            Catalogue catalogue,
            JsonStat jsonStat,
            CsvFile csv,
            Spreadsheet spreadsheet,
            JsonMapper json) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.jsonStat = jsonStat;
        this.csv = csv;
        this.spreadsheet = spreadsheet;
        this.json = json;
    }

    /** The tables there are. */
    record TableList(String language, List<Catalogue.Entry> tables) {}

    /** What can be asked for, and how much at once. */
    record Config(
            String apiVersion,
            List<String> languages,
            String defaultLanguage,
            int maxDataCells,
            List<String> dataFormats,
            String defaultDataFormat,
            int suppressionThreshold) {}

    @GetMapping("/config")
    Config config() {
        List<String> languages = new ArrayList<>(
                Arrays.stream(Language.values()).map(Language::tag).toList());
        languages.addFirst(NORWEGIAN);
        return new Config(
                "2.0", languages, NORWEGIAN, Statistics.LARGEST, FORMATS, FORMATS.getFirst(), statistics.threshold());
    }

    @GetMapping("/tables")
    TableList tables(@RequestParam(required = false) @Nullable String lang) {
        speak(lang);
        return new TableList(LocaleContextHolder.getLocale().getLanguage(), catalogue.entries());
    }

    @GetMapping("/tables/{id}/metadata")
    ResponseEntity<byte[]> metadata(
            @PathVariable String id,
            @RequestParam(defaultValue = "month") String by,
            @RequestParam(required = false) @Nullable String lang) {
        speak(lang);
        Selection everything = new Selection(statistics.matching("*"), List.of(), by, null);
        return answer(
                MediaType.APPLICATION_JSON,
                json.writeValueAsBytes(jsonStat.metadata(statistics.describe(id, everything))),
                true);
    }

    /**
     * Figures. What is wanted of a dimension is given as {@code valueCodes[dimension]=a,b}: for {@code region} codes in
     * which {@code *} stands for any digits and {@code ?} for one, for {@code period} codes, {@code *} or
     * {@code top(n)}, for {@code contents} and the table's own dimensions codes or {@code *}.
     *
     * @param municipality four-digit numbers, or {@code *} for every municipality
     * @param county two-digit numbers, or {@code *} for every county; without any place the nation
     * @param period {@code 2026}, {@code 2026Q1} or {@code 2026M03}; none gives every period of the length {@code by}
     * @param by {@code month}, {@code quarter} or {@code year}
     * @param lang {@code no}, {@code nb}, {@code nn}, {@code se} or {@code en}; a CSV follows its conventions
     */
    @GetMapping("/tables/{id}/data")
    ResponseEntity<byte[]> data(
            @PathVariable String id,
            @RequestParam(defaultValue = "json-stat2") String outputFormat,
            @RequestParam(defaultValue = "") List<String> municipality,
            @RequestParam(defaultValue = "") List<String> county,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(defaultValue = "month") String by,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Person person) {
        speak(lang);
        String own = ownMunicipality(person);
        Map<String, List<String>> only = valueCodes(parameters);
        List<String> regions = new ArrayList<>(regions(municipality, county));
        List<String> places = only.remove("region");
        if (places != null) {
            places.forEach(code -> regions.addAll(statistics.matching(code)));
        }
        List<String> periods = new ArrayList<>(period);
        List<String> times = only.remove("period");
        if (times != null) {
            times.forEach(code -> periods.addAll(times(id, code, by)));
        }
        only.values().removeIf(codes -> codes.contains(Selection.EVERY));
        Selection selection = new Selection(regions, periods, by, own, only);
        boolean open = own == null;
        return switch (outputFormat) {
            case "json-stat2" ->
                answer(
                        MediaType.APPLICATION_JSON,
                        json.writeValueAsBytes(jsonStat.write(statistics.read(id, selection))),
                        open);
            case "csv" ->
                file(
                        id + ".csv",
                        CSV,
                        csv.write(statistics.read(id, selection)).getBytes(StandardCharsets.UTF_8),
                        open);
            case "xlsx" -> file(id + ".xlsx", XLSX, spreadsheet.write(statistics.read(id, selection)), open);
            default -> throw Refusal.malformed("output-format-unknown");
        };
    }

    private static Map<String, List<String>> valueCodes(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> only = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            Matcher matcher = VALUE_CODES.matcher(name);
            if (matcher.matches()) {
                only.put(
                        matcher.group(1),
                        values.stream()
                                .flatMap(value -> Arrays.stream(value.split(",")))
                                .map(String::strip)
                                .filter(code -> !code.isEmpty())
                                .distinct()
                                .toList());
            }
        });
        return only;
    }

    private List<String> times(String id, String code, String by) {
        if (code.equals(Selection.EVERY)) {
            return statistics.periods(id, by);
        }
        Matcher top = TOP.matcher(code);
        if (!top.matches()) {
            return List.of(code);
        }
        List<String> all = statistics.periods(id, by);
        return all.subList(Math.max(0, all.size() - Integer.parseInt(top.group(1))), all.size());
    }

    private static void speak(@Nullable String lang) {
        if (lang == null) {
            return;
        }
        Language language = lang.equals(NORWEGIAN)
                ? Language.BOKMAL
                : Language.withTag(lang).orElseThrow(() -> Refusal.malformed("language-unknown"));
        LocaleContextHolder.setLocale(language.locale());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes, boolean open) {
        return ResponseEntity.status(200)
                .headers(headers -> headers.addAll(
                        HttpHeaders.CONTENT_DISPOSITION,
                        List.of(ContentDisposition.attachment()
                                .filename(name)
                                .build()
                                .toString())))
                .headers(headers -> describe(headers, type, bytes, open))
                .body(bytes);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] bytes, boolean open) {
        return ResponseEntity.status(200)
                .headers(headers -> describe(headers, type, bytes, open))
                .body(bytes);
    }

    /** Figures of one's own are nobody else's to keep. */
    private static void describe(HttpHeaders headers, MediaType type, byte[] bytes, boolean open) {
        headers.setContentType(type);
        headers.setETag('"' + fingerprint(bytes) + '"');
        headers.setCacheControl(
                open
                        ? CacheControl.maxAge(KEPT).cachePublic()
                        : CacheControl.noCache().cachePrivate());
        headers.setVary(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
