package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.Dataset;
import no.ssb.jsonstat.v2.DatasetBuildable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** The open tables, as analysts and their programs fetch them. */
class OpenDataTest extends ReportingServiceTest {

    private static final String TABLES = "/api/v1/statistics/tables";
    private static boolean published;

    @Autowired
    private Tables tables;

    @BeforeEach
    void aCountry() {
        if (!published) {
            publish(Country.of(64, 150));
            published = true;
        }
    }

    /** Statistics Norway's own reader, which knows nothing of ours. */
    @Test
    void json_stat_of_every_table_is_read_by_a_reader_of_another_make() throws IOException {
        ObjectMapper reader = new ObjectMapper()
                .registerModule(new Jdk8Module())
                .registerModule(new JavaTimeModule())
                .registerModule(new GuavaModule())
                .registerModule(new JsonStatModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (StatisticsTable table : tables.all()) {
            Answer answer = get(TABLES + "/" + table.id() + "/data?valueCodes[region]=0,??&by=year&lang=en", null);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            Dataset read =
                    reader.readValue(answer.text(), DatasetBuildable.class).build();

            JsonNode written = answer.body();
            Map<Integer, Number> values = read.getValue();
            for (int at = 0; at < written.get("value").size(); at++) {
                JsonNode value = written.get("value").get(at);
                if (value.isNull()) {
                    assertThat(values.get(at)).isNull();
                } else {
                    assertThat(values.get(at))
                            .as("%s, value %d of %s", table.id(), at, read.getSize())
                            .isNotNull()
                            .satisfies(
                                    number -> assertThat(number.doubleValue()).isEqualTo(value.asDouble()));
                }
            }
            assertThat(List.copyOf(read.getId())).containsExactlyElementsOf(names(written.get("id")));
            assertThat(read.getDimension()).hasSize(written.get("id").size());
        }
    }

    @Test
    void what_is_wanted_is_chosen_by_value_codes_with_wildcards_and_the_latest_periods() {
        JsonNode data = get(
                        TABLES + "/delays/data?valueCodes[region]=0,46??&valueCodes[service]=TOTAL,SCHOOL"
                                + "&valueCodes[contents]=due&valueCodes[period]=top(2)&by=quarter",
                        null)
                .body();

        assertThat(codes(data, "region")).startsWith("0", "4601").allMatch(code -> code.matches("0|46.."));
        assertThat(codes(data, "service")).containsExactly("TOTAL", "SCHOOL");
        assertThat(codes(data, "contents")).containsExactly("due");
        assertThat(codes(data, "period")).containsExactly("2026Q1", "2026Q2");
        assertThat(get(TABLES + "/delays/data?valueCodes[service]=*&valueCodes[contents]=*&by=year", null)
                        .body()
                        .get("size")
                        .toString())
                .isEqualTo("[1,13,7,2]");
    }

    @Test
    void a_filter_that_asks_for_one_child_or_for_what_is_not_there_is_refused_with_the_reason() {
        assertThat(get(TABLES + "/requests/data?valueCodes[caseId]=" + UUID.randomUUID(), null)
                        .problem())
                .isEqualTo("variable-unknown");
        assertThat(get(TABLES + "/requests/data?valueCodes[channel]=PIGEON", null)
                        .problem())
                .isEqualTo("value-unknown");
        assertThat(get(TABLES + "/requests/data?valueCodes[region]=9999", null).problem())
                .isEqualTo("municipality-unknown");
        assertThat(get(TABLES + "/requests/data?valueCodes[period]=yesterday", null)
                        .problem())
                .isEqualTo("period-unreadable");
        assertThat(get(TABLES + "/requests/data?lang=tlh", null).problem()).isEqualTo("language-unknown");
        assertThat(get(TABLES + "/complaints/data?valueCodes[region]=*", null).problem())
                .isEqualTo("too-many-cells");
    }

    @Test
    void csv_follows_the_conventions_of_the_language() {
        String path = TABLES + "/delays/data?outputFormat=csv&by=year&valueCodes[contents]=due,share-delayed&lang=";
        assertThat(get(path + "no", null).text())
                .startsWith("\uFEFFNummer;Sted;Tjeneste;Periode;")
                .containsPattern("0;Hele landet;I alt;2026;\\d+;\\d+,\\d\r\n");
        assertThat(get(path + "en", null).text())
                .startsWith("\uFEFFNumber,Place,Service,Period,")
                .containsPattern("0,The whole country,Total,2026,\\d+,\\d+\\.\\d\r\n");
    }

    @Test
    void a_spreadsheet_holds_numbers_as_numbers_and_says_what_they_are() throws IOException {
        Path file = Files.createTempFile("requests", ".xlsx");
        Files.write(
                file,
                bytes(TABLES + "/requests/data?outputFormat=xlsx&by=year&valueCodes[channel]=TOTAL")
                        .getBody());
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        assertThat(parts).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).containsPattern("<c r=\"E3\"[^>]*><v>\\d+</v>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Hele landet", "etter dagen kommunen");
    }

    @Test
    void an_answer_that_has_not_changed_is_not_sent_again() {
        ResponseEntity<byte[]> first = bytes(TABLES + "/requests/data?by=year");
        String tag = first.getHeaders().getETag();
        assertThat(first.getHeaders().getCacheControl()).contains("public", "max-age=60");
        assertThat(status(TABLES + "/requests/data?by=year", tag)).isEqualTo(304);
        assertThat(status(TABLES + "/requests/data?by=year&lang=en", tag)).isEqualTo(200);
        Answer own = get(TABLES + "/requests/data?by=year&municipality=0301", SUPERVISOR);
        assertThat(own.headers().getCacheControl()).contains("private");

        publish(Topics.REQUEST, request("2026-05-04T08:00:00Z"));

        assertThat(status(TABLES + "/requests/data?by=year", tag)).isEqualTo(200);
    }

    @Test
    void limits_and_languages_are_told() {
        JsonNode config = get("/api/v1/statistics/config", null).body();
        assertThat(config.get("maxDataCells").asInt()).isEqualTo(150_000);
        assertThat(config.get("dataFormats").toString()).contains("json-stat2", "csv", "xlsx");
        assertThat(config.get("languages").toString()).contains("no", "se", "en");
    }

    @Test
    void a_month_that_was_over_when_something_of_it_was_recorded_is_marked_revised() {
        String path =
                TABLES + "/requests/data?valueCodes[region]=1804,18,0&valueCodes[channel]=TOTAL&valueCodes[period]=";
        publishKnownAt(Instant.parse("2026-01-20T08:00:00Z"), Topics.REQUEST, request("2026-01-12T08:00:00Z", "1804"));
        assertThat(status(get(path + "2026M01", SUPERVISOR_IN_BODO).body(), 0)).isEmpty();

        publishKnownAt(Instant.parse("2026-04-02T08:00:00Z"), Topics.REQUEST, request("2026-01-14T08:00:00Z", "1804"));

        JsonNode month = get(path + "2026M01", SUPERVISOR_IN_BODO).body();
        assertThat(month.get("value").get(0).asInt()).isEqualTo(2);
        assertThat(status(month, 0)).isEqualTo("r");
        assertThat(status(get(path + "2026Q1", SUPERVISOR_IN_BODO).body(), 0)).isEqualTo("r");
        assertThat(status(get(path + "2026", SUPERVISOR_IN_BODO).body(), 0)).isEqualTo("*");
    }

    private static final Person SUPERVISOR_IN_BODO = Person.of("supervisor@1804");

    private static String status(JsonNode data, int at) {
        return data.path("status").path(Integer.toString(at)).asString("");
    }

    private ResponseEntity<byte[]> bytes(String path) {
        return client().get().uri(path).retrieve().toEntity(byte[].class);
    }

    private int status(String path, String tag) {
        return client().get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .retrieve()
                .toEntity(byte[].class)
                .getStatusCode()
                .value();
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.asString()));
        return names;
    }

    private static List<String> codes(JsonNode data, String dimension) {
        List<String> codes = new ArrayList<>();
        data.get("dimension").get(dimension).get("category").get("index").forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static RequestReceivedV1 request(String at) {
        return request(at, "0301");
    }

    private static RequestReceivedV1 request(String at, String municipality) {
        return new RequestReceivedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Channel.ORAL,
                ApplicantKind.PARENT,
                1,
                false,
                false,
                municipality,
                Instant.parse(at));
    }
}
