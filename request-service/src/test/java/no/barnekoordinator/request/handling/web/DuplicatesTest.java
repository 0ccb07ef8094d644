package no.barnekoordinator.request.handling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.PageTest;
import no.barnekoordinator.request.worklist.Worklist;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicatesTest extends PageTest {

    private static final String UNIT = TokenIssuer.token(Person.of("assessor@3907"));

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private Duplicates duplicates;

    private static Map<String, Object> request(String channel, String name, String phone, String born) {
        Map<String, Object> body = new HashMap<>(online());
        body.put("municipality", "3907");
        body.put("channel", channel);
        body.put("applicant", Map.of("kind", "PARENT", "name", name, "phone", phone));
        body.put("children", List.of(Map.of("birthDate", born)));
        return body;
    }

    private Answer ask(Map<String, Object> body, String person) {
        Answer answer = post("/api/v1/requests", body, person);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();
        return answer;
    }

    private static UUID id(Answer answer) {
        return UUID.fromString(answer.body().path("requestId").asString());
    }

    /** The line of the inbox that leads to a request. */
    private String line(UUID request) {
        return Stream.of(page("/innboks", UNIT).text().split("</tr>"))
                .filter(row -> row.contains("/innboks/" + request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_parents_who_ask_for_the_same_child_are_seen_as_one_family() {
        Map<String, Object> mother = request("ONLINE", "Kari Testesen", "41000021", "2020-02-01");
        Map<String, Object> father = request("ONLINE", "Ola Prøvdal", "41000022", "2020-02-01");
        mother.put("children", List.of(Map.of("name", "Lille T", "birthDate", "2020-02-01")));
        father.put("children", List.of(Map.of("name", "lille t ", "birthDate", "2020-02-01")));
        Answer first = ask(mother, null);

        Answer second = ask(father, null);

        assertThat(duplicates.possibleDuplicateOf(id(second)))
                .get()
                .extracting(Worklist.Asker::requestId)
                .isEqualTo(id(first));
    }

    @Test
    void a_family_that_is_signed_in_is_told_what_it_has_asked_already() {
        String me = TokenIssuer.token(Person.of("family-61@3907"));
        Answer first = ask(request("ONLINE", "Kari Testesen", "41000001", "2020-01-01"), me);

        Answer second = ask(request("ONLINE", "Kari T", "41000002", "2021-01-01"), me);

        assertThat(second.status().value()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("already-received");
        assertThat(second.text()).contains(first.body().path("reference").asString());
        Map<String, Object> elsewhere = request("ONLINE", "Kari T", "41000002", "2021-01-01");
        elsewhere.put("municipality", "3905");
        assertThat(ask(elsewhere, me).status().value()).isEqualTo(201);
    }

    @Test
    void one_that_asks_again_after_it_withdrew_is_taken_in() {
        String me = TokenIssuer.token(Person.of("family-62@3907"));
        Answer first = ask(request("ONLINE", "Kari Testesen", "41000003", "2020-01-02"), me);
        post("/api/v1/requests/" + id(first) + "/withdrawal", Map.of("reason", "FAMILY_WISH"), UNIT);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();

        assertThat(ask(request("ONLINE", "Kari Testesen", "41000003", "2020-01-02"), me)
                        .status()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void the_unit_is_told_what_it_has_in_its_own_municipality() {
        Answer first = ask(request("ONLINE", "Elin Prøvdal", "41 00 00 04", "2020-01-03"), null);

        Answer second = ask(request("ORAL", "E. Prøvdal", "+4741000004", "2020-01-03"), UNIT);

        assertThat(second.status().value()).isEqualTo(409);
        assertThat(second.text()).contains(first.body().path("reference").asString());
        assertThat(ask(request("ORAL", "E. Prøvdal", "41000004", "2020-01-04"), UNIT)
                        .status()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void nobody_else_learns_that_somebody_has_asked_and_the_assessor_sees_that_it_may_be_the_same() {
        Answer first = ask(request("ONLINE", "Elin Prøvdal", "41000005", "2020-01-05"), null);

        Answer second = ask(request("ONLINE", "Elin Prøvdal", "41000005", "2020-01-05"), null);
        Answer other = ask(request("ONLINE", "Ola Annen", "41000006", "2020-01-05"), null);

        assertThat(second.status().value()).isEqualTo(201);
        assertThat(second.text()).doesNotContain(first.body().path("reference").asString());
        assertThat(duplicates.possibleDuplicateOf(id(second)))
                .get()
                .extracting(Worklist.Asker::requestId)
                .isEqualTo(id(first));
        assertThat(duplicates.possibleDuplicateOf(id(other))).isEmpty();
        assertThat(page("/innboks/" + id(second), UNIT).text())
                .contains("Kan være samme familie", "href=\"/innboks/" + id(first) + "\"");
        assertThat(page("/innboks/" + id(other), UNIT).text()).doesNotContain("Kan være samme familie");
        assertThat(duplicates.possibleDuplicatesIn("3907"))
                .contains(id(first), id(second))
                .doesNotContain(id(other));
        assertThat(line(id(second))).contains("kan være samme familie");
        assertThat(line(id(other))).doesNotContain("kan være samme familie");
    }

    @Test
    void the_same_request_sent_again_with_its_own_key_gets_its_own_answer() {
        String me = TokenIssuer.token(Person.of("family-63@3907"));
        Map<String, Object> body = request("ONLINE", "Kari Testesen", "41000007", "2020-01-07");
        String key = UUID.randomUUID().toString();
        Answer first = post("/api/v1/requests", body, me, key);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();

        Answer again = post("/api/v1/requests", body, me, key);

        assertThat(again.status().value()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }
}
