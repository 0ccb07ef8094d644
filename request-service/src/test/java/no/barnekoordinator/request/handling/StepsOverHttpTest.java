package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.worklist.WholeRequest;
import no.barnekoordinator.request.worklist.Worklist;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.SyntheticIdentityNumber;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each step of a request as a program takes it, and what can be read of it afterwards. */
class StepsOverHttpTest extends RequestServiceTest {

    @Autowired
    private Commands commands;

    @Autowired
    private Worklist worklist;

    private static String of(String request, String step) {
        return "/api/v1/requests/" + request + step;
    }

    private JsonNode read(String request) {
        await("the view has the newest fact")
                .atMost(Duration.ofSeconds(20))
                .until(() -> worklist.find(UUID.fromString(request)).stream()
                        .anyMatch(row -> row.version() == history(request).size() - 1));
        return get(of(request, ""), ASSESSOR).body();
    }

    @Test
    void what_is_found_out_is_read_back() {
        String request = received(Map.of(
                "children", List.of(Map.of("name", "Ola Testesen", "birthDate", "2013-05-17")),
                "otherParent", Map.of("name", "Bjørn Prøvdal", "phone", "90000003")));
        String number = SyntheticIdentityNumber.of(LocalDate.parse("1985-04-03"), 7);
        done(post(of(request, "/identity"), Map.of("proof", "SHOWN", "nationalIdentityNumber", number), ASSESSOR));
        done(post(
                of(request, "/wishes"),
                Map.of("capacity", "OTHER_PARENT", "wishes", true, "manner", "PHONE", "name", "Bjørn Prøvdal"),
                ASSESSOR));
        done(post(
                of(request, "/hearings"),
                Map.of(
                        "role",
                        "YOUTH",
                        "ageBand",
                        "FROM_12",
                        "child",
                        1,
                        "keptFromParents",
                        true,
                        "words",
                        "Bare dere."),
                ASSESSOR));
        done(put(of(request, "/best-interest"), Map.of("considerations", "Ro."), ASSESSOR));
        done(put(
                of(request, "/findings/LONG_TERM_NEED"),
                Map.of(
                        "met",
                        true,
                        "reason",
                        "Det varer.",
                        "evidence",
                        List.of(Map.of("title", "Epikrise", "dated", "2026-01-15", "reference", "26/1"))),
                ASSESSOR));
        String ask = done(post(
                        of(request, "/questions"),
                        Map.of("source", "FAMILY", "dueOn", "2026-03-16", "question", "Hvem følger dere opp?"),
                        ASSESSOR))
                .body()
                .path("askId")
                .asString();
        done(post(of(request, "/questions/" + ask + "/answer"), Map.of("answer", "Ingen."), ASSESSOR));
        done(post(
                of(request, "/preliminary-reply"),
                Map.of("expectedOn", "2026-04-20", "reason", "Vi venter på skolen."),
                ASSESSOR));

        JsonNode detail = read(request);
        assertThat(detail.path("contact").path("nationalIdentityNumber").asString())
                .isEqualTo(number);
        assertThat(detail.path("wishes").get(0).path("name").asString()).isEqualTo("Bjørn Prøvdal");
        assertThat(detail.path("hearings").get(0).path("keptFromParents").asBoolean())
                .isTrue();
        assertThat(detail.path("bestInterest").path("considerations").asString())
                .isEqualTo("Ro.");
        assertThat(detail.path("findings")
                        .get(0)
                        .path("evidence")
                        .get(0)
                        .path("reference")
                        .asString())
                .isEqualTo("26/1");
        assertThat(detail.path("questions").get(0).path("answer").asString()).isEqualTo("Ingen.");
        assertThat(detail.path("preliminaryReply").path("expectedOn").asString())
                .isEqualTo("2026-04-20");
        assertThat(detail.path("otherParent").path("name").asString()).isEqualTo("Bjørn Prøvdal");
    }

    @Test
    void a_correction_moves_the_clocks_and_a_birth_is_linked() {
        String request = received();
        done(post(
                of(request, "/correction"),
                Map.ofEntries(
                        Map.entry("reason", "FIRST_CONTACT"),
                        Map.entry("channel", "ORAL"),
                        Map.entry("manner", "PHONE"),
                        Map.entry("applicant", Map.of("kind", "EXPECTING_PARENT", "name", "Kari Testesen")),
                        Map.entry("children", List.of(Map.of("expectedDate", "2026-06-01"))),
                        Map.entry("letterLanguage", "nn"),
                        Map.entry("firstContactAt", "2026-02-23T09:00:00Z"),
                        Map.entry("explanation", "De ringte før.")),
                ASSESSOR));
        assertThat(history(request)).contains("request.RequestCorrected", "request.ClockCancelled");
        done(put(of(request, "/children/1"), Map.of("birthDate", "2026-03-01", "name", "Lille"), ASSESSOR));

        JsonNode detail = read(request);
        assertThat(detail.path("letterLanguage").asString()).isEqualTo("nn");
        assertThat(detail.path("row").path("firstContactAt").asString()).startsWith("2026-02-23T09:00:00");
        assertThat(detail.path("childDetails").get(0).path("birthDate").asString())
                .isEqualTo("2026-03-01");
        assertThat(detail.path("corrections").get(0).path("explanation").asString())
                .isEqualTo("De ringte før.");
    }

    @Test
    void a_transferred_request_is_the_other_municipalitys_from_then_on() {
        String request = received();
        done(post(of(request, "/transfer"), Map.of("toMunicipality", "4601", "consentBy", "PARENT"), ASSESSOR));

        assertThat(get(of(request, ""), ASSESSOR).status().value()).isEqualTo(404);
        assertThat(post(of(request, "/withdrawal"), Map.of("reason", "MOVED"), ASSESSOR)
                        .status()
                        .value())
                .isEqualTo(404);
        done(post(
                of(request, "/withdrawal"),
                Map.of("reason", "MOVED"),
                TokenIssuer.token(Person.of(Role.ASSESSOR, "4601"))));
    }

    @Test
    void a_notified_need_becomes_a_request_when_the_family_wishes_it() {
        String need = new WholeRequest(commands, CLOCK).isTold().requestId();
        done(post(of(need, "/family-contact"), Map.of("outcome", "NOT_REACHED", "manner", "PHONE"), ASSESSOR));
        Answer without = post(of(need, "/family-contact"), Map.of("outcome", "WISHES", "manner", "PHONE"), ASSESSOR);
        assertThat(without.problem()).isEqualTo("applicant-missing");
        done(post(
                of(need, "/family-contact"),
                Map.of("outcome", "WISHES", "manner", "PHONE", "applicant", "PARENT", "needs", "Én å ringe."),
                ASSESSOR));

        assertThat(read(need).path("row").path("status").asString()).isEqualTo("OPEN");
        assertThat(history(need)).contains("request.RequestReceived", "request.ClockMet");
    }

    @Test
    void a_closed_request_says_in_the_list_that_it_is_closed_and_not_why() {
        String request = received();
        done(post(of(request, "/closing"), Map.of("cause", "CHILD_LOST"), ASSESSOR));

        assertThat(read(request).path("ending").path("cause").asString()).isEqualTo("CHILD_LOST");
        assertThat(get("/api/v1/requests?status=CLOSED", ASSESSOR).text())
                .contains(request)
                .doesNotContain("CHILD_LOST");
    }

    @Test
    void no_letter_goes_to_a_family_whose_request_was_closed() {
        String request = received();
        RequestId id = new RequestId(UUID.fromString(request));
        UUID letter = UUID.randomUUID();
        commands.sendAsSystem(
                new RecordLetter(id, letter, LetterKind.RECEIPT, 0, "nb", "00", 1, CLOCK.instant()), "request", "test");
        assertThat(commands.sendAsSystem(new MayDeliver(id, letter), "request", "test"))
                .isEqualTo(true);

        done(post(of(request, "/closing"), Map.of("cause", "CHILD_LOST"), ASSESSOR));

        assertThat(commands.sendAsSystem(new MayDeliver(id, letter), "request", "test"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /family-contact",
        "POST, /identity",
        "POST, /wishes",
        "POST, /hearings",
        "POST, /hearing-waivers",
        "PUT, /best-interest",
        "PUT, /findings/LONG_TERM_NEED",
        "POST, /questions",
        "POST, /preliminary-reply",
        "POST, /decision",
        "POST, /decision/confirmation",
        "POST, /decision/return",
        "POST, /withdrawal",
        "POST, /transfer",
        "POST, /correction",
        "POST, /closing",
        "PUT, /children/1"
    })
    void an_outsider_finds_nothing_and_a_coordinator_may_not(String method, String step) {
        String request = received();
        String outsider = TokenIssuer.token(Person.of(Role.ASSESSOR, "4601"));
        String coordinator = TokenIssuer.token(Person.of(Role.COORDINATOR, "0301"));

        assertThat(send(method, of(request, step), outsider).problem()).isEqualTo("not-found");
        assertThat(send(method, of(UUID.randomUUID().toString(), step), ASSESSOR)
                        .problem())
                .isEqualTo("not-found");
        assertThat(send(method, of(request, step), coordinator).problem()).isEqualTo("role-not-allowed");
    }

    private Answer send(String method, String path, String token) {
        return method.equals("PUT") ? put(path, Map.of(), token) : post(path, Map.of(), token);
    }
}
