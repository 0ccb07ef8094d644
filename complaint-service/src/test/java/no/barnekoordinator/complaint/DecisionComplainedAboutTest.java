package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The decision a complaint is about is had from the service that made it, with why, by whom and its letter. */
class DecisionComplainedAboutTest extends ComplaintServiceTest {

    private String filed(RequestRefusedV1 refused) {
        return post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
    }

    private Answer reassess(String path, Person handler, Map<String, String> more) {
        Map<String, String> body = new HashMap<>(Map.of("result", "STANDS", "statement", "Står."));
        body.putAll(more);
        return post(path + "/reassessment", body, handler);
    }

    private String independence(String path) {
        return get(path, HANDLER)
                .body()
                .path("complaint")
                .path("course")
                .path("independence")
                .asString();
    }

    @Test
    void the_handler_sees_why_the_decision_became_what_it_did_as_that_person() {
        String path = filed(refusedCase());
        String page = "/klager/" + path.substring(path.lastIndexOf('/') + 1);
        await("the page has the complaint").until(() -> open(page, HANDLER).status() == HttpStatus.OK);

        assertThat(open(page, HANDLER).text())
                .contains(PlayedRequestService.REASON, PlayedRequestService.CONSIDERATIONS, "Jeg vil sykle.")
                .contains("Du er en annen enn den som traff avgjørelsen.")
                .doesNotContain("independence-ONLY-ONE");
        assertThat(REQUESTS.askers()).contains(HANDLER.subject());
    }

    @Test
    void who_decided_does_not_look_at_it_again_whatever_they_say() {
        RequestRefusedV1 refused = refusedCase();
        REQUESTS.decidedBy(refused.requestId(), HANDLER.subject());
        String path = filed(refused);

        assertThat(reassess(path, HANDLER, Map.of("independence", "ANOTHER_PERSON"))
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .problem())
                .isEqualTo("decided-it-yourself");
        assertThat(reassess(path, HANDLER, Map.of("independence", "ONLY_ONE"))
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .problem())
                .isEqualTo("only-one-reason-missing");
        String page = "/klager/" + path.substring(path.lastIndexOf('/') + 1);
        await("the handler's page has it")
                .untilAsserted(() -> assertThat(open(page, HANDLER).text()).contains("Du traff avgjørelsen selv."));
        reassess(path, HANDLER, Map.of("independence", "ONLY_ONE", "onlyOneReason", "Vi er én ansatt."))
                .expect(HttpStatus.ACCEPTED);
        await("the case file has it")
                .untilAsserted(() -> assertThat(independence(path)).isEqualTo("ONLY_ONE"));
    }

    @Test
    void who_ended_a_case_does_not_look_at_the_end_again() {
        RequestRefusedV1 refused = refusedCase();
        REQUESTS.decidedBy(refused.caseId(), HANDLER.subject());
        String path = post("/api/v1/complaints", complaint(refused.caseId(), "CHANGE_OR_TERMINATION"), FAMILY)
                .headers()
                .getLocation()
                .toString();

        assertThat(reassess(path, HANDLER, Map.of("independence", "ANOTHER_PERSON"))
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .problem())
                .isEqualTo("decided-it-yourself");
        REQUESTS.decidedBy(refused.caseId(), "somebody-else");
        reassess(path, HANDLER, Map.of()).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void who_did_not_decide_is_another_person_whatever_they_say() {
        String path = filed(refusedCase());
        reassess(path, HANDLER, Map.of()).expect(HttpStatus.ACCEPTED);

        await("the case file has it")
                .untilAsserted(() -> assertThat(independence(path)).isEqualTo("ANOTHER_PERSON"));
    }

    @Test
    void nothing_is_sent_on_without_the_decision_and_nothing_is_lost_by_trying_again() {
        RequestRefusedV1 refused = refusedCase();
        String path = filed(refused);
        reassess(path, HANDLER, Map.of()).expect(HttpStatus.ACCEPTED);
        REQUESTS.away(true);
        try {
            assertThat(post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER)
                            .expect(HttpStatus.CONFLICT)
                            .problem())
                    .isEqualTo("decision-not-available");
            String page = "/klager/" + path.substring(path.lastIndexOf('/') + 1);
            assertThat(open(page, HANDLER).expect(HttpStatus.OK).text()).contains("kan ikke hentes nå");
        } finally {
            REQUESTS.away(false);
        }
        REQUESTS.changeLetterOf(refused.requestId());
        assertThat(post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER)
                        .expect(HttpStatus.CONFLICT)
                        .problem())
                .isEqualTo("decision-letter-changed");

        String other = filed(refusedCase());
        reassess(other, HANDLER, Map.of()).expect(HttpStatus.ACCEPTED);
        post(other + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER).expect(HttpStatus.ACCEPTED);
    }
}
