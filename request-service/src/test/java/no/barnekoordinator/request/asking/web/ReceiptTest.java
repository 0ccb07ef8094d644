package no.barnekoordinator.request.asking.web;

import static no.barnekoordinator.request.asking.web.AskingSteps.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.request.worklist.Worklist;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReceiptTest extends PageTest {

    private static final AtomicInteger FAMILIES = new AtomicInteger(100);

    @Autowired
    private CaughtUp caughtUp;

    private static String family() {
        return TokenIssuer.token(person());
    }

    private static Person person() {
        return Person.of("family-" + FAMILIES.incrementAndGet() + "@0301");
    }

    private String asked() {
        return asked(Map.of());
    }

    private String asked(Map<String, Object> changes) {
        String reference = post("/api/v1/requests", online(changes), null)
                .body()
                .path("reference")
                .asString();
        return "/be-om/kvittering/" + reference;
    }

    @Test
    void whoever_logs_in_binds_the_request_and_follows_it() {
        String receipt = asked();
        String me = family();
        assertThat(page(receipt, me).text())
                .contains("Knytt henvendelsen til meg")
                .doesNotContain("Slik står det");

        Answer bound = send(receipt + "/knytt", answers(), me);

        assertThat(bound.status().value()).isEqualTo(303);
        assertThat(target(bound)).isEqualTo(receipt + "?done=bound");
        assertThat(page(target(bound), me).text())
                .contains("Henvendelsen er knyttet til deg.", "Slik står det", "Trekk henvendelsen")
                .doesNotContain("Knytt henvendelsen til meg");
        assertThat(history(caseOf(receipt).substring("/innboks/".length()))).contains("request.RequestMatched");
    }

    @Test
    void a_number_that_was_only_told_proves_nothing_until_the_one_whose_it_is_has_logged_in() {
        Person person = person();
        String me = TokenIssuer.token(person);
        String receipt = asked(Map.of(
                "applicant",
                Map.of(
                        "kind",
                        "PARENT",
                        "name",
                        "Kari Testesen",
                        "phone",
                        "99999999",
                        "nationalIdentityNumber",
                        person.nationalIdentityNumber())));
        assertThat(page(receipt, me).text())
                .contains("Knytt henvendelsen til meg")
                .doesNotContain("Slik står det", "Trekk henvendelsen");
        assertThat(page(receipt, family()).text()).doesNotContain("Knytt henvendelsen til meg");
        String requestId = caseOf(receipt).substring("/innboks/".length());
        assertThat(history(requestId)).doesNotContain("request.RequestMatched");

        send(receipt + "/knytt", answers(), me);

        assertThat(history(requestId)).contains("request.RequestMatched");
        assertThat(page(receipt, me).text()).contains("Slik står det", "Trekk henvendelsen");
    }

    @Test
    void others_with_the_reference_see_the_plain_receipt() {
        String receipt = asked();
        send(receipt + "/knytt", answers(), family());

        for (String other : new String[] {null, family(), ASSESSOR}) {
            assertThat(page(receipt, other).text())
                    .contains("BK-")
                    .doesNotContain("Slik står det", "Trekk henvendelsen", "Knytt henvendelsen til meg");
        }
    }

    @Test
    void what_is_bound_to_somebody_is_not_bound_to_another_and_not_withdrawn_by_one() {
        String receipt = asked();
        String api = "/api/v1/requests/by-reference/" + receipt.replaceFirst(".*/", "") + "/identity";
        String me = family();
        String other = family();
        assertThat(post(api, Map.of(), me).status().value()).isEqualTo(202);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();

        Answer late = post(api, Map.of(), other);

        assertThat(late.status().value()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("identity-already-bound");
        assertThat(page(receipt + "/trekk", other).status().value()).isEqualTo(404);
        assertThat(send(receipt + "/trekk", answers(), other).status().value()).isEqualTo(404);
        assertThat(post(api, Map.of(), me).status().value()).isEqualTo(202);
        assertThat(history(caseOf(receipt).substring("/innboks/".length()))).containsOnlyOnce("request.RequestMatched");
    }

    @Test
    void only_a_family_binds_and_only_what_exists() {
        String api = "/api/v1/requests/by-reference/BK-0000-0000-0000/identity";

        assertThat(post(api, Map.of(), null).status().value()).isEqualTo(401);
        assertThat(post(api, Map.of(), ASSESSOR).status().value()).isEqualTo(403);
        assertThat(post(api, Map.of(), family()).status().value()).isEqualTo(404);
    }

    @Test
    void the_family_withdraws_after_having_been_asked_once_more() {
        String receipt = asked();
        String me = family();
        send(receipt + "/knytt", answers(), me);
        assertThat(page(receipt + "/trekk", me).text()).contains("Ja, trekk henvendelsen", "Oslo avslutter saken");

        Answer withdrawn = send(receipt + "/trekk", answers(), me);

        assertThat(target(withdrawn)).isEqualTo(receipt + "?done=withdrawn");
        assertThat(page(target(withdrawn), me).text())
                .contains("Henvendelsen er trukket.", "Kommunen gjør ikke mer med den")
                .doesNotContain(receipt + "/trekk");
        assertThat(page(receipt, null).text()).doesNotContain("Henvendelsen er trukket");
    }

    @Test
    void what_was_decided_is_told_to_the_family_when_the_letter_has_come_and_to_nobody_else() {
        Person family = Person.of("family-" + FAMILIES.incrementAndGet() + "@0301");
        String me = TokenIssuer.token(family);
        Map<String, Object> applicant = Map.of(
                "kind",
                "PARENT",
                "name",
                "Kari Testesen",
                "phone",
                newPhone(),
                "nationalIdentityNumber",
                family.nationalIdentityNumber());
        Answer asked = post("/api/v1/requests", online(Map.of("channel", "ORAL", "applicant", applicant)), ASSESSOR);
        String request = asked.body().path("requestId").asString();
        String receipt = "/be-om/kvittering/" + asked.body().path("reference").asString();
        assess(request, true);
        Answer decided = post(
                "/api/v1/requests/" + request + "/decision", Map.of("considerations", "Alt er oppfylt."), ASSESSOR);
        assertThat(decided.status().value()).as(decided.text()).isEqualTo(200);

        await("the letter has come").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        page(receipt, me).text())
                .contains("Dere får barnekoordinator", "Avgjørelsen levert", "Siste dag for å klage"));

        assertThat(page(receipt, null).text())
                .doesNotContain("Dere får barnekoordinator", "Avgjørelsen levert", "har avgjort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "se", "en"})
    void the_receipt_has_its_words_in_every_language(String language) {
        String receipt = asked();
        String me = family();
        assertThat(page(receipt + "?lang=" + language, me).text()).doesNotContain("??");
        send(receipt + "/knytt", answers(), me);
        for (String path : new String[] {receipt, receipt + "/trekk"}) {
            assertThat(page(path + "?lang=" + language, me).text())
                    .as(path)
                    .contains("<main")
                    .doesNotContain("??");
        }
    }

    @Test
    void a_receipt_of_what_was_said_names_nobody_who_took_it() {
        Map<String, Object> oral = new HashMap<>(online());
        oral.put("channel", "ORAL");
        oral.put("applicant", Map.of("kind", "PARENT", "name", "Kari Testesen", "phone", "41234001"));
        String reference = post("/api/v1/requests", oral, ASSESSOR)
                .body()
                .path("reference")
                .asString();

        assertThat(page("/be-om/kvittering/" + reference, null).text())
                .contains("Tatt imot av", "kommunen")
                .doesNotContain("assessor@", Person.of("assessor@0301").name());
    }
}
