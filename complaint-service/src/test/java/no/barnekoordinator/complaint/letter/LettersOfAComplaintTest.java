package no.barnekoordinator.complaint.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.barnekoordinator.complaint.ComplaintServiceTest;
import no.barnekoordinator.complaint.PlayedRequestService;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.post.Document;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.pdf.PdfReader;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** What the complainant gets as letters, and the county governor as a file: readable to everybody, kept and traced. */
class LettersOfAComplaintTest extends ComplaintServiceTest {

    private static final String WORDS = "Dere har ikke sett på avlastningen.";

    @Autowired
    private Letters letters;

    /** A complaint that was said, by somebody with a postal address and another language. */
    private String said(RequestRefusedV1 refused, String language) {
        Map<String, Object> body = new HashMap<>(complaint(refused.caseId(), "REFUSAL"));
        body.put("signed", true);
        body.put(
                "complainant",
                Map.of(
                        "name", "Kari Testesen",
                        "kind", "PARENT",
                        "address", "Testgata 1\n0150 Oslo",
                        "language", language));
        return post("/api/v1/complaints", body, HANDLER)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
    }

    private JsonNode letter(String path, String kind) {
        return await("the letter " + kind + " is delivered")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            Answer file = get(path, HANDLER);
                            if (file.status() != HttpStatus.OK) {
                                return null;
                            }
                            return file.body()
                                    .path("letters")
                                    .valueStream()
                                    .filter(letter ->
                                            letter.path("kind").asString().equals(kind))
                                    .filter(letter ->
                                            letter.path("outcome").asString("").equals("DELIVERED"))
                                    .findFirst()
                                    .orElse(null);
                        },
                        found -> found != null);
    }

    private String text(String path, String kind, String... contents) {
        JsonNode letter = letter(path, kind);
        List<Document> kept =
                letters.kept(idOf(path), UUID.fromString(letter.path("letterId").asString()));
        String text = "";
        for (Document document : kept) {
            PdfUa.assertPdfUa(document.bytes());
            text += PdfReader.text(document.bytes());
        }
        assertThat(text.replaceAll("\\s+", " ")).as(kind).contains(contents);
        return text;
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void every_letter_on_the_way_is_readable_to_everybody_and_delivered() {
        String path = said(refusedCase(), "en");
        text(path, "RECEIPT", "Vi har fått klagen", "We have got the complaint", WORDS, "Kari Testesen");
        post(path + "/defects", Map.of("defects", List.of("GROUND"), "explanation", "Si hva saken gjelder."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        text(path, "DEFECT_NOTICE", "2. mars 2026", "2 March 2026", "Si hva saken gjelder.");
        post(path + "/mending", Map.of(), HANDLER).expect(HttpStatus.ACCEPTED);
        post(
                        path + "/reassessment",
                        Map.of(
                                "result", "PARTLY_REVERSED",
                                "statement", "Vi gjør om avlastningen.",
                                "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        text(path, "REASSESSMENT", "Vi gjør om avlastningen.", "Statsforvalteren i Østfold");
        post(path + "/forwarding", Map.of("statement", "Vår uttalelse til saken."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        text(path, "FORWARDING", "Vår uttalelse til saken.", "Klagen er sendt til statsforvalteren");
    }

    @Test
    void a_dismissal_says_why_and_how_to_complain_about_it() {
        String path = said(refusedCase(), "nn");
        post(path + "/dismissal", Map.of("cause", "NOTHING_TO_COMPLAIN_ABOUT", "reason", "Gjelder skatt."), HANDLER)
                .expect(HttpStatus.ACCEPTED);

        text(path, "DISMISSAL", "Klaga blir ikkje behandla", "Gjelder skatt.", "fire veker");
    }

    @Test
    void nobody_is_reached_without_a_way_to_reach_them_and_the_handler_sees_it() {
        Map<String, Object> body = new HashMap<>(complaint(refusedCase().caseId(), "REFUSAL"));
        body.put(
                "complainant",
                Map.of(
                        "name", "Kari Testesen",
                        "kind", "PARENT",
                        "address", "Testgata 1\n0150 Oslo",
                        "protectedAddress", true));
        String path = post("/api/v1/complaints", body, HANDLER)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();

        await("the letter has been tried").atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode tried = get(path, HANDLER).body().path("letters").path(0);
            assertThat(tried.path("outcome").asString("")).isEqualTo("GIVEN_UP");
            assertThat(tried.path("code").asString("")).isEqualTo("no-way-to-reach");
        });

        JsonNode letter = get(path, HANDLER).body().path("letters").path(0);
        String page = "/klager/" + idOf(path);
        assertThat(open(page, HANDLER).expect(HttpStatus.OK).text()).contains("Brev som ikke kom fram");
        Map<String, String> fields = new HashMap<>(Map.of(
                "action", "hand-over", "letterId", letter.path("letterId").asString()));
        assertThat(send(page, HANDLER, fields)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("Velg om brevet ble levert for hånd eller i posten.");
        fields.put("deliveredBy", "PAPER");
        fields.put("deliveredOn", "2026-02-16");
        assertThat(send(page, HANDLER, fields)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("Brev på papir kan røpe hvor familien er.");
        fields.put("deliveredBy", "BY_HAND");
        fields.put("deliveredOn", "2026-02-15");
        assertThat(send(page, HANDLER, fields)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .text())
                .contains("før dagen brevet ble laget");
        assertThat(post(
                                path + "/letters/" + letter.path("letterId").asString() + "/delivery",
                                Map.of("channel", "BY_HAND"),
                                HANDLER)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .problem())
                .isEqualTo("delivery-date-missing");
        fields.put("deliveredOn", "2026-02-16");
        assertThat(send(page, HANDLER, fields).status().is3xxRedirection()).isTrue();
        await("it is noted as handed over").atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode handed = get(path, HANDLER).body().path("letters").path(0);
            assertThat(handed.path("outcome").asString("")).isEqualTo("DELIVERED");
            assertThat(handed.path("channel").asString("")).isEqualTo("BY_HAND");
        });
        assertThat(open(page, HANDLER).text()).doesNotContain("Brev som ikke kom fram");
    }

    private static List<String> names(Document bundle) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void the_county_governor_gets_the_whole_file_and_nothing_else() throws Exception {
        RequestRefusedV1 refused = refusedCase();
        String other = said(refusedCase(), "nb");
        post(other + "/supplements", Map.of("words", "Dette hører til en annen sak."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        String path = said(refused, "nb");
        post(path + "/supplements", Map.of("words", "Vedlegg: epikrise fra sykehuset."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(
                        path + "/reassessment",
                        Map.of("result", "STANDS", "statement", "Vi står på det.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        get(path + "/case-file", COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        post(path + "/forwarding", Map.of("statement", "Vår uttalelse."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        await("the file is made")
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(path + "/case-file", COUNTY_GOVERNOR).status() == HttpStatus.OK);

        Document pdf = letters.caseFile(idOf(path)).orElseThrow();
        PdfUa.assertPdfUa(pdf.bytes());
        assertThat(PdfReader.text(pdf.bytes()).replaceAll("\\s+", " "))
                .contains(
                        "Innhold",
                        "Saksmappe for klage K-",
                        WORDS,
                        "Vedlegg: epikrise fra sykehuset.",
                        "Behov over lang tid",
                        PlayedRequestService.REASON,
                        PlayedRequestService.CONSIDERATIONS,
                        "Jeg vil sykle.",
                        "Familien har ikke bedt om det.",
                        "Vi står på det.",
                        "Vår uttalelse.",
                        "Oversendt statsforvalteren",
                        "Kommunens frist for å vurdere og")
                .doesNotContain("Dette hører til en annen sak.");

        Answer data = get(path + "/case-file/data", COUNTY_GOVERNOR).expect(HttpStatus.OK);
        assertThat(data.headers().getFirst("X-Content-SHA256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(data.text().getBytes(StandardCharsets.UTF_8))));
        assertThat(data.body().path("complaint").asString()).isEqualTo(WORDS);
        assertThat(data.body().path("statement").asString()).isEqualTo("Vår uttalelse.");
        assertThat(data.body().path("decision").path("unmet").path(0).asString())
                .isEqualTo("LONG_TERM_NEED");
        JsonNode explanation = data.body().path("explanation");
        assertThat(explanation.path("findings").path(0).path("reason").asString())
                .isEqualTo(PlayedRequestService.REASON);
        Answer decisionLetter =
                get(path + "/case-file/decision-letter", COUNTY_GOVERNOR).expect(HttpStatus.OK);
        assertThat(decisionLetter.headers().getFirst("X-Content-SHA256"))
                .isEqualTo(data.body().path("decisionLetter").path("sha256").asString())
                .isEqualTo(explanation.path("letter").path("sha256").asString());
        get(path + "/case-file/bundle", COUNTY_GOVERNOR).expect(HttpStatus.OK);
        assertThat(names(letters.bundle(idOf(path)).orElseThrow()))
                .containsExactly("saksmappe.pdf", "klagesak.json", "avgjorelse.pdf");
        assertThat(open(path.replace("/api/v1/complaints", "/oversendte"), COUNTY_GOVERNOR)
                        .expect(HttpStatus.OK)
                        .text())
                .contains(PlayedRequestService.REASON, "/saksmappe/avgjorelse", "/saksmappe/alt");
        assertThat(data.body().path("history").size()).isGreaterThanOrEqualTo(8);

        get(path + "/case-file", Person.of("county-governor@5501")).expect(HttpStatus.NOT_FOUND);
        get(path + "/case-file/decision-letter", OTHER_COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        get(path + "/case-file/bundle", FAMILY).expect(HttpStatus.FORBIDDEN);
        get(path + "/case-file/data", OTHER_HANDLER).expect(HttpStatus.NOT_FOUND);
        get(path + "/case-file", FAMILY).expect(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql("select sealed from document where subject_id = :case")
                        .param("case", refused.caseId())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content).doesNotContain("Testesen"));
    }
}
