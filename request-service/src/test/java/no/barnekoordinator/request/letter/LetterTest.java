package no.barnekoordinator.request.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.pdf.PdfReader;
import org.junit.jupiter.api.AfterEach;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Requests that lead to letters, and the letters they led to. */
abstract class LetterTest extends RequestServiceTest {

    private static final AtomicInteger PHONES = new AtomicInteger();

    static final String ADDRESS = "Testveien 12\n0000 Prøvesund";

    @AfterEach
    void openThePostOfficeAndTurnTheClockBack() throws IOException {
        Files.deleteIfExists(POST.resolve("REFUSE"));
        CLOCK.set(NOW.atZone(ZoneId.of("Europe/Oslo")).toInstant());
    }

    static void closeThePostOffice(String code) throws IOException {
        Files.createDirectories(POST);
        Files.writeString(POST.resolve("REFUSE"), code + "\n");
    }

    /** A parent at the counter, reached by post. */
    static Map<String, Object> atTheCounter(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(online());
        body.put("channel", "ORAL");
        body.put("applicant", applicant(Map.of()));
        body.putAll(changes);
        return body;
    }

    /** Another one for each family: the same one at the counter twice is one request. No subscriber's begins with 0. */
    private static String phone() {
        return "0%07d".formatted(PHONES.incrementAndGet());
    }

    static Map<String, Object> applicant(Map<String, Object> changes) {
        Map<String, Object> applicant =
                new HashMap<>(Map.of("kind", "PARENT", "name", "Kari Testesen", "phone", phone(), "address", ADDRESS));
        applicant.putAll(changes);
        applicant.values().removeIf(""::equals);
        return applicant;
    }

    String asked(Map<String, Object> changes) {
        Answer answer = post("/api/v1/requests", atTheCounter(changes), ASSESSOR);
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(201);
        return answer.body().path("requestId").asString();
    }

    void decide(String request, boolean granted) {
        assess(request, granted);
        conclude(request);
    }

    void conclude(String request) {
        Answer decision = post(
                "/api/v1/requests/" + request + "/decision",
                Map.of(
                        "considerations",
                        "Behovet for samordning er stort.",
                        "fallbackOrdinaryCoordinator",
                        "Alminnelig koordinator er vurdert.",
                        "fallbackIndividualPlan",
                        "Individuell plan er vurdert."),
                ASSESSOR);
        assertThat(decision.status().value()).as(decision.text()).isEqualTo(200);
    }

    /** Waits until so many letters of a kind have been through their first attempt. */
    List<JsonNode> letters(String request, String kind, int count) {
        await("letters are made and tried").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        lettersNow(request, kind))
                .filteredOn(letter -> !letter.path("attempts").isEmpty())
                .hasSize(count));
        return lettersNow(request, kind);
    }

    private List<JsonNode> lettersNow(String request, String kind) {
        return get("/api/v1/requests/" + request, ASSESSOR).body().path("letters").values().stream()
                .filter(letter -> kind.equals(letter.path("kind").asString()))
                .toList();
    }

    static String outcome(JsonNode letter) {
        return letter.path("attempts").values().stream()
                .reduce((first, last) -> last)
                .map(attempt -> attempt.path("outcome").asString())
                .orElse("none");
    }

    byte[] pdf(String request, JsonNode letter, int part) {
        return client().get()
                .uri("/api/v1/requests/{id}/letters/{letter}?part={part}", request, id(letter), part)
                .headers(headers -> headers.setBearerAuth(ASSESSOR))
                .accept(MediaType.APPLICATION_PDF)
                .retrieve()
                .body(byte[].class);
    }

    String text(String request, JsonNode letter) {
        return PdfReader.text(pdf(request, letter, 0)).replaceAll("\\s+", " ");
    }

    static String id(JsonNode letter) {
        return letter.path("letterId").asString();
    }

    /** Where the post office has laid a letter. */
    static Path consignment(String letterId) {
        return POST.resolve(NOW.toLocalDate().toString()).resolve(letterId);
    }
}
