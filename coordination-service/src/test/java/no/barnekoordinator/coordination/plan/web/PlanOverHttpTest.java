package no.barnekoordinator.coordination.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.coordination.plan.PlanViews;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import no.barnekoordinator.testing.pdf.PdfReader;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The individual plan from first to last, in the page and over the API. */
class PlanOverHttpTest extends CoordinationServiceTest {

    private static final List<String> TABLES = List.of("plan_row", "plan_version", "plan_progress");

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CaughtUp caughtUp;

    private UUID caseId = new UUID(0, 0);
    private Person kari = ASSESSOR;

    private void coordinatedCase() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        appoint(caseId, registered.id());
    }

    private String path(String rest) {
        return "/api/v1/cases/" + caseId + "/plan" + rest;
    }

    private static Map<String, Object> body(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "goals",
                "Bade i sjøen",
                "needs",
                "Ro om kvelden",
                "resources",
                "En stor søster",
                "participants",
                "Mor\nErgoterapeut",
                "responsible",
                "Kari",
                "measures",
                List.of(Map.of("what", "Ny rullestol", "owner", "Ergoterapeuten", "dueOn", "2027-05-01")),
                "validFrom",
                "2026-03-02",
                "reviseBy",
                "2030-09-01",
                "bases",
                List.of("HEALTH_AND_CARE")));
        body.putAll(Map.of("consentedBy", "PARENTS", "consentedOn", "2026-03-01"));
        body.putAll(changes);
        return body;
    }

    private static Map<String, String> typed(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "seen", "0",
                "goals", "Bade i sjøen",
                "needs", "Ro om kvelden",
                "resources", "En stor søster",
                "participants", "Mor, Ergoterapeut",
                "responsible", "Kari",
                "what-0", "Ny rullestol, liten",
                "owner-0", "Ergoterapeuten",
                "dueOn-0", "2027-05-01",
                "validFrom", "2026-03-02"));
        fields.putAll(Map.of(
                "reviseBy", "2030-09-01",
                "bases", "HEALTH_AND_CARE",
                "consentedBy", "PARENTS",
                "consentedOn", "2026-03-01",
                "what-1", ""));
        fields.putAll(changes);
        return fields;
    }

    @Test
    void a_plan_is_made_revised_followed_up_compared_and_printed() {
        coordinatedCase();
        assertThat(get(path(""), kari).status()).isEqualTo(404);

        Answer made = post(path(""), body(Map.of()), kari);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.headers().getETag()).isEqualTo("\"1\"");
        JsonNode first = get(path(""), kari).body();
        assertThat(first.path("plan").path("goals").asString()).isEqualTo("Bade i sjøen");
        String measureId =
                first.path("plan").path("measures").get(0).path("measureId").asString();

        Answer revised = post(
                path("/revisions"),
                body(Map.of("version", 1, "goals", "Lære å svømme", "measures", measures(measureId))),
                kari);
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        Answer late = post(path("/revisions"), body(Map.of("version", 1, "goals", "Sykle")), kari);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("plan-changed-since");
        assertThat(late.body().path("current").path("version").asInt()).isEqualTo(2);
        assertThat(late.body().path("current").path("plan").path("goals").asString())
                .isEqualTo("Lære å svømme");

        JsonNode differences = get(path("/differences?from=1&to=2"), kari).body();
        assertThat(differences.path("changes").findValuesAsString("part"))
                .containsExactly("goals", "measure.dueOn", "measure");
        assertThat(get(path("/versions/1"), ASSESSOR).body().path("goals").asString())
                .isEqualTo("Bade i sjøen");
        assertThat(get(path("/differences?from=1&to=9"), kari).status()).isEqualTo(404);

        Answer noted = post(
                path("/measures/" + measureId + "/progress"),
                Map.of("progress", "UNDER_WAY", "note", "Målt opp"),
                kari);
        assertThat(noted.status()).isEqualTo(200);
        assertThat(post(path("/measures/" + UUID.randomUUID() + "/progress"), Map.of("progress", "DONE"), kari)
                        .status())
                .isEqualTo(404);
        assertThat(get(path(""), kari).text()).contains("Målt opp", "UNDER_WAY");

        for (String language : List.of("nb", "nn", "se", "en")) {
            byte[] pdf = pdf(path("/print?lang=" + language), kari);
            PdfUa.assertPdfUa(pdf);
            assertThat(PdfReader.text(pdf))
                    .contains("Lære å svømme", "Ergoterapeuten")
                    .doesNotContain("??");
        }

        String told =
                new String(awaitPublished(caseId, "coordination.PlanRevised").value());
        assertThat(told).contains("\"version\":2", "\"measures\":2").doesNotContain("svømme");
        assertThat(jdbc.sql("select t::text from plan_version t")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("svømme"));
        assertThat(jdbc.sql("select payload::text from event where stream = :stream")
                        .param("stream", "plan-" + caseId)
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(3)
                .noneMatch(event -> event.contains("svømme") || event.contains("Målt"));
        replayedIsTheSame();
    }

    private static List<Map<String, Object>> measures(String known) {
        return List.of(
                Map.of("measureId", known, "what", "Ny rullestol", "owner", "Ergoterapeuten", "dueOn", "2027-06-01"),
                Map.of("what", "Svømmekurs", "owner", "Far", "dueOn", "2027-07-01"));
    }

    private void replayedIsTheSame() {
        caughtUp.await(PlanViews.PROCESSOR);
        List<List<String>> before = TABLES.stream().map(this::rows).toList();
        assertThat(before).noneMatch(List::isEmpty);
        StreamingEventProcessor processor = processing
                .eventProcessor(PlanViews.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await("the replay").atMost(PATIENCE).untilAsserted(() -> assertThat(
                        TABLES.stream().map(this::rows).toList())
                .isEqualTo(before));
    }

    private List<String> rows(String table) {
        return jdbc.sql("select t::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }

    private byte[] pdf(String path, Person person) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(TokenIssuer.token(person)))
                .retrieve()
                .body(byte[].class);
    }

    @Test
    void a_plan_is_found_by_those_it_concerns_and_written_by_the_coordinator() {
        coordinatedCase();
        post(path(""), body(Map.of()), kari);
        Person other = register().person();

        assertThat(get(path(""), ASSESSOR).status()).isEqualTo(200);
        for (Person outsider :
                List.of(ASSESSOR_IN_BERGEN, other, Person.of("service-contact@0301"), Person.of("family@0301"))) {
            List<Answer> answers = new ArrayList<>();
            answers.add(get(path(""), outsider));
            answers.add(get(path("/versions/1"), outsider));
            answers.add(get(path("/differences?from=1&to=1"), outsider));
            answers.add(get(path("/print"), outsider));
            assertThat(answers).extracting(Answer::status).containsOnly(404);
        }
        assertThat(get(path(""), Person.of("supervisor@0301")).status()).isEqualTo(403);
        assertThat(post(path("/revisions"), body(Map.of("version", 1)), other).status())
                .isEqualTo(404);
        assertThat(post(path("/revisions"), body(Map.of("version", 1)), ASSESSOR)
                        .status())
                .isEqualTo(403);
        assertThat(page("/arbeidsdag/" + caseId + "/plan", other).status()).isEqualTo(404);
    }

    @Test
    void bad_input_is_refused_with_what_to_do_next() {
        coordinatedCase();

        Answer noConsent = post(path(""), without("consentedBy"), kari);
        assertThat(noConsent.status()).isEqualTo(422);
        assertThat(noConsent.problem()).isEqualTo("plan-without-consent");
        assertThat(noConsent.body().path("nextStep").asString()).isNotBlank();
        assertThat(post(path(""), without("goals"), kari).problem()).isEqualTo("field-missing");
        assertThat(post(path(""), body(Map.of("reviseBy", "2020-01-01")), kari).status())
                .isEqualTo(422);
        assertThat(post(path(""), body(Map.of("bases", List.of("MAGIC"))), kari).status())
                .isEqualTo(400);
        assertThat(post(path("/revisions"), body(Map.of("version", 1)), kari).status())
                .isEqualTo(404);
        post(path(""), body(Map.of()), kari);
        assertThat(post(path(""), body(Map.of()), kari).problem()).isEqualTo("plan-already-started");
        assertThat(post(path("/revisions"), body(Map.of()), kari).problem()).isEqualTo("field-missing");

        post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "MOVED"), ASSESSOR);
        await().atMost(PATIENCE)
                .until(() -> get(path(""), kari).body().path("closed").asBoolean());
        assertThat(post(path("/revisions"), body(Map.of("version", 1)), kari).problem())
                .isEqualTo("case-closed");
    }

    private static Map<String, Object> without(String field) {
        Map<String, Object> body = body(Map.of());
        body.remove(field);
        return body;
    }

    @Test
    void the_page_keeps_what_was_typed_when_somebody_else_was_first() {
        coordinatedCase();
        String page = "/arbeidsdag/" + caseId + "/plan";
        assertThat(page("/arbeidsdag/" + caseId, kari).text()).contains("href=\"" + page + "\"");
        assertThat(page(page, kari).text()).contains("Familien har ingen individuell plan ennå");
        assertThat(page(page + "/skriv", kari).text()).contains("Tiltak 3").doesNotContain("??");

        Answer incomplete = form(page + "/skriv", typed(Map.of("goals", "", "owner-0", "", "consentedBy", "")), kari);
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.text())
                .contains("Skriv hvilke mål planen har.", "Skriv hvem som gjør det.", "Ny rullestol, liten");
        Answer noConsent = form(page + "/skriv", typed(Map.of("consentedBy", "")), kari);
        assertThat(noConsent.status()).isEqualTo(422);
        assertThat(noConsent.text()).contains("En individuell plan hviler på samtykke");

        Answer made = form(page + "/skriv", typed(Map.of()), kari);
        assertThat(made.text())
                .contains("Planen er laget.", "Ny rullestol, liten", "Helse- og omsorgstjenesteloven § 7-1")
                .doesNotContain("??");

        form(page + "/skriv", typed(Map.of("seen", "1", "goals", "Lære å svømme")), kari);
        Answer overtaken = form(page + "/skriv", typed(Map.of("seen", "1", "goals", "Sykle")), kari);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text())
                .contains(
                        "Noen andre har endret planen",
                        ">Sykle</textarea>",
                        "<ins>Lære å svømme</ins>",
                        "name=\"seen\" value=\"2\"")
                .doesNotContain("??");
        Answer again = form(page + "/skriv", typed(Map.of("seen", "2", "goals", "Sykle")), kari);
        assertThat(again.text()).contains("Planen er lagret som en ny versjon.", "Tidligere versjoner");
        for (String language : List.of("nb", "nn", "se", "en")) {
            for (String path : List.of("", "/skriv", "/forskjell?fra=1&til=3")) {
                String separator = path.contains("?") ? "&" : "?";
                Answer shown = page(page + path + separator + "lang=" + language, kari);
                assertThat(shown.status()).as(path).isEqualTo(200);
                assertThat(shown.text()).contains("lang=\"" + language + "\"").doesNotContain("??");
            }
        }

        String measureId = get(path(""), kari)
                .body()
                .path("plan")
                .path("measures")
                .get(0)
                .path("measureId")
                .asString();
        Answer unchosen = form(page, Map.of("measureId", measureId, "progress", ""), kari);
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.text()).contains("Velg hvor langt tiltaket er kommet.");
        Answer noted = form(page, Map.of("measureId", measureId, "progress", "DONE", "note", "Levert mandag"), kari);
        assertThat(noted.text()).contains("Framdriften er skrevet ned.", "Levert mandag", "Ferdig");
    }
}
