package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.complaint.knowndecision.KnownDecision.Status;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What does not fit is answered with its rule, in the reader's language, and with what to do next. */
class BadInputTest extends ComplaintServiceTest {

    private static final Map<String, String> STANDS =
            Map.of("result", "STANDS", "statement", "Vi står på det.", "independence", "ANOTHER_PERSON");

    private String filed(Map<String, Object> body, Person person) {
        return post("/api/v1/complaints", body, person)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
    }

    private static Map<String, Object> by(UUID caseId, String ground, Map<String, Object> complainant) {
        Map<String, Object> body = new HashMap<>(complaint(caseId, ground));
        Map<String, Object> who = new HashMap<>(Map.of("name", "Kari Testesen", "kind", "PARENT"));
        who.putAll(complainant);
        body.put("complainant", who);
        return body;
    }

    private Answer refused(String path, Object body, Person person, HttpStatus status, String problem) {
        Answer answer = post(path, body, person).expect(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.field("nextStep")).isNotBlank();
        return answer;
    }

    @Test
    void a_withdrawn_request_leaves_no_decision_to_complain_about() {
        RequestRefusedV1 refused = refusedCase();
        publish(
                Topics.REQUEST,
                new RequestWithdrawnV1(
                        refused.caseId(),
                        refused.requestId(),
                        WithdrawalReason.values()[0],
                        refused.municipality(),
                        Instant.parse("2026-02-10T09:00:00Z")));
        heard(refused, Status.WITHDRAWN);

        refused(
                "/api/v1/complaints",
                complaint(refused.caseId(), "REFUSAL"),
                FAMILY,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "request-withdrawn");
    }

    @Test
    void a_decision_that_is_being_looked_at_again_is_waited_for() {
        RequestRefusedV1 refused = refusedCase();
        String path = filed(complaint(refused.caseId(), "REFUSAL"), FAMILY);
        post(
                        path + "/reassessment",
                        Map.of("result", "REVERSED", "statement", "Rett.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        publish(
                Topics.REQUEST,
                new RequestReopenedV1(
                        refused.caseId(),
                        refused.requestId(),
                        UUID.fromString(path.substring(path.lastIndexOf('/') + 1)),
                        refused.municipality(),
                        CLOCK.instant()));
        heard(refused, Status.REOPENED);

        refused(
                "/api/v1/complaints",
                complaint(refused.caseId(), "REFUSAL"),
                FAMILY,
                HttpStatus.CONFLICT,
                "decision-being-looked-at");
    }

    private void heard(RequestRefusedV1 refused, Status status) {
        await("the intake has heard of it")
                .atMost(Duration.ofSeconds(20))
                .until(() -> decisions.ofCase(refused.caseId()).getFirst().status() == status);
    }

    @Test
    void a_decision_is_complained_about_once_and_others_add_to_it() {
        RequestRefusedV1 refused = refusedCase();
        String path = filed(complaint(refused.caseId(), "REFUSAL"), FAMILY);

        refused(
                "/api/v1/complaints",
                complaint(refused.caseId(), "REFUSAL"),
                Person.of("family-2"),
                HttpStatus.CONFLICT,
                "decision-already-complained-about");
        filed(complaint(refused.caseId(), "RIGHT_NOT_FULFILLED"), Person.of("family-2"));
        post(path + "/supplements", Map.of("words", "Far sier det samme."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(path + "/withdrawal", Map.of(), FAMILY).expect(HttpStatus.ACCEPTED);
        filed(complaint(refused.caseId(), "REFUSAL"), Person.of("family-2"));
    }

    @ParameterizedTest
    @CsvSource({"2014-02-17, standing-missing", "2014-02-16, standing-not-judged"})
    void a_child_complains_and_somebody_judges_it(String born, String problem) {
        RequestRefusedV1 refused = refusedCase();
        String path = filed(by(refused.caseId(), "REFUSAL", Map.of("kind", "YOUTH", "birthDate", born)), HANDLER);
        post(path + "/checks", Map.of("signature", "MET"), HANDLER).expect(HttpStatus.ACCEPTED);

        refused(path + "/reassessment", STANDS, HANDLER, HttpStatus.CONFLICT, problem);
        post(path + "/checks", Map.of("standing", "MET"), HANDLER).expect(HttpStatus.ACCEPTED);
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void a_youth_whose_age_nobody_knows_is_asked() {
        refused(
                "/api/v1/complaints",
                by(refusedCase().caseId(), "REFUSAL", Map.of("kind", "YOUTH")),
                HANDLER,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "birth-date-missing");
    }

    @Test
    void without_standing_a_complaint_is_dismissed_with_reasons_and_a_letter() {
        String path = filed(complaint(refusedCase().caseId(), "REFUSAL"), FAMILY);
        Map<String, String> dismissal = Map.of("cause", "NO_STANDING", "reason", "Naboen kan ikke klage.");

        refused(path + "/dismissal", dismissal, HANDLER, HttpStatus.CONFLICT, "standing-in-order");
        post(path + "/checks", Map.of("standing", "NOT_MET"), HANDLER).expect(HttpStatus.ACCEPTED);
        post(path + "/dismissal", dismissal, HANDLER).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void an_unsigned_complaint_without_authority_gets_time_to_be_mended() {
        Map<String, Object> body =
                by(refusedCase().caseId(), "REFUSAL", Map.of("kind", "REPRESENTATIVE", "authority", "MISSING"));
        String path = filed(body, HANDLER);

        refused(path + "/reassessment", STANDS, HANDLER, HttpStatus.CONFLICT, "signature-missing");
        post(
                        path + "/defects",
                        Map.of(
                                "defects",
                                new String[] {"SIGNATURE", "AUTHORITY"},
                                "explanation",
                                "Skriv under, og send fullmakten."),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        refused(
                path + "/dismissal",
                Map.of("cause", "DEFECT_NOT_MENDED", "reason", "Kom ikke."),
                HANDLER,
                HttpStatus.CONFLICT,
                "defect-time-left");
        post(path + "/mending", Map.of(), HANDLER).expect(HttpStatus.ACCEPTED);
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void a_late_complaint_is_judged_before_it_is_looked_into() {
        Map<String, Object> body = new HashMap<>(complaint(refusedCase().caseId(), "CHANGE_OR_TERMINATION"));
        body.put("knownAt", "2025-12-01");
        String path = filed(body, FAMILY);

        refused(path + "/reassessment", STANDS, HANDLER, HttpStatus.CONFLICT, "lateness-not-judged");
        refused(
                path + "/lateness",
                Map.of("reason", "Sykdom."),
                HANDLER,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "lateness-judgement-missing");
        post(path + "/lateness", Map.of("judgement", "NOT_BLAMEWORTHY", "reason", "Sykdom."), HANDLER)
                .expect(HttpStatus.ACCEPTED);
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void an_outcome_to_the_detriment_needs_notice_in_time() {
        String path = filed(complaint(refusedCase().caseId(), "CHANGE_OR_TERMINATION"), FAMILY);
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);
        post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER).expect(HttpStatus.ACCEPTED);
        Map<String, Object> worse =
                Map.of("outcome", "NOT_UPHELD", "directions", "Mindre enn før.", "toDetriment", true);

        refused(path + "/outcome", worse, COUNTY_GOVERNOR, HttpStatus.UNPROCESSABLE_CONTENT, "detriment-not-notified");
        try {
            // Three months from 16 February is Saturday 16 May; 17 May is a Sunday, and Monday is the last day.
            CLOCK.advanceDays(92);
            refused(
                    path + "/detriment-notice",
                    Map.of("reason", "Kan bli mindre."),
                    COUNTY_GOVERNOR,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "detriment-notice-too-late");
            CLOCK.advanceDays(-1);
            post(path + "/detriment-notice", Map.of("reason", "Kan bli mindre."), COUNTY_GOVERNOR)
                    .expect(HttpStatus.ACCEPTED);
        } finally {
            CLOCK.advanceDays(-91);
        }
        post(path + "/outcome", worse, COUNTY_GOVERNOR).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void who_looks_at_it_must_be_said_when_nobody_keeps_who_decided() {
        String path = filed(complaint(refusedCase().caseId(), "RIGHT_NOT_FULFILLED"), FAMILY);

        refused(
                path + "/reassessment",
                Map.of("result", "STANDS", "statement", "Står."),
                HANDLER,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "independence-missing");
        refused(
                path + "/reassessment",
                Map.of("result", "STANDS", "statement", "Står.", "independence", "ONLY_ONE"),
                HANDLER,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "only-one-reason-missing");
    }

    @ParameterizedTest
    @CsvSource({"checks", "defects", "lateness", "questions", "deferred-effect", "dismissal"})
    void to_outsiders_a_complaint_does_not_exist(String step) {
        String path = filed(complaint(refusedCase().caseId(), "REFUSAL"), FAMILY);
        Map<String, Object> anything = new HashMap<>(
                Map.of("explanation", "x", "reason", "x", "question", "x", "granted", true, "cause", "OTHER"));
        anything.put("judgement", "REFUSED");
        anything.put("defects", new String[] {"GROUND"});

        post(path + "/" + step, anything, OTHER_HANDLER).expect(HttpStatus.NOT_FOUND);
        post(path + "/" + step, anything, FAMILY).expect(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"mending", "supplements", "other-channels", "withdrawal"})
    void another_family_cannot_touch_it(String step) {
        String path = filed(complaint(refusedCase().caseId(), "REFUSAL"), FAMILY);

        post(path + "/" + step, Map.of("words", "x", "channel", "OMBUD"), Person.of("family-2"))
                .expect(HttpStatus.NOT_FOUND);
    }
}
