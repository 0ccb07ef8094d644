package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class BadInputTest extends RequestServiceTest {

    @Autowired
    private Commands commands;

    private Answer refused(Map<String, Object> changes) {
        return post("/api/v1/requests", online(changes), null);
    }

    private static void isProblem(Answer answer, int status, String slug) {
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.problem()).isEqualTo(slug);
        assertThat(answer.body().path("title").asString())
                .as("a title in words")
                .contains(" ");
        assertThat(answer.body().path("detail").asString())
                .as("what happened, in words")
                .contains(" ")
                .endsWith(".");
        assertThat(answer.body().path("nextStep").asString()).as("a next step").contains(" ");
    }

    private static String of(String request, String step) {
        return "/api/v1/requests/" + request + step;
    }

    @ParameterizedTest
    @CsvSource({"9999, municipality-unknown", "301, municipality-unknown", "'', municipality-unknown"})
    void an_unknown_municipality(String municipality, String slug) {
        isProblem(refused(Map.of("municipality", municipality)), 422, slug);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, , birth-date-in-future",
        "2005-01-01, , child-over-18",
        ", 2035-01-01, expected-date-too-late",
        "2020-01-01, 2026-08-01, born-and-expected"
    })
    void impossible_dates(String born, String expected, String slug) {
        Map<String, Object> child = new HashMap<>();
        child.put("birthDate", born);
        child.put("expectedDate", expected);
        isProblem(refused(Map.of("children", List.of(child))), 422, slug);
    }

    @Test
    void a_first_contact_in_the_future() {
        isProblem(refused(Map.of("firstContactAt", "2027-01-01T00:00:00Z")), 422, "first-contact-in-future");
    }

    @Test
    void a_national_identity_number_that_looks_real() {
        // Made from the rules of the check digits; belongs to nobody in particular, but could.
        Answer answer = refused(Map.of(
                "children", List.of(Map.of("birthDate", "2020-05-17", "nationalIdentityNumber", "17052099939"))));
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).startsWith("identity-number-");
        assertThat(answer.text()).doesNotContain("17052099939");
    }

    @Test
    void a_body_that_is_not_json() {
        Answer answer = answer(client().post()
                .uri("/api/v1/requests")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("dette er ikke JSON"));
        isProblem(answer, 400, "body-unreadable");
    }

    @Test
    void a_body_of_five_megabytes() {
        isProblem(refused(Map.of("needs", "x".repeat(5_000_000))), 413, "body-too-large");
    }

    @Test
    void a_missing_idempotency_key() {
        Answer answer = answer(client().post()
                .uri("/api/v1/requests")
                .contentType(MediaType.APPLICATION_JSON)
                .body(online()));
        isProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void an_idempotency_key_used_again_for_something_else() {
        String key = UUID.randomUUID().toString();
        post("/api/v1/requests", online(), null, key);
        isProblem(
                post("/api/v1/requests", online(Map.of("needs", "Noe annet.")), null, key),
                422,
                "idempotency-key-reused");
    }

    @Test
    void a_family_that_has_not_said_it_wishes_it() {
        isProblem(refused(Map.of("familyWishes", false)), 422, "family-must-wish");
    }

    @Test
    void an_oral_request_entered_by_nobody() {
        isProblem(refused(Map.of("channel", "ORAL")), 401, "login-required");
    }

    @Test
    void an_oral_request_entered_in_another_municipality() {
        Answer answer = post(
                "/api/v1/requests",
                online(Map.of("channel", "ORAL")),
                TokenIssuer.token(Person.of(Role.ASSESSOR, "4601")));
        isProblem(answer, 403, "channel-not-allowed");
    }

    @Test
    void a_token_that_is_forged_expired_or_for_someone_else() {
        Person assessor = Person.of(Role.ASSESSOR, "0301");
        for (String token : List.of(
                TokenIssuer.forgedToken(assessor),
                TokenIssuer.expiredToken(assessor),
                TokenIssuer.tokenForAudience(assessor, "another-system"))) {
            assertThat(get("/api/v1/requests", token).status().value()).isEqualTo(401);
        }
    }

    @Test
    void a_decision_while_a_finding_is_missing() {
        String request = received();
        ready(request);
        isProblem(post(of(request, "/decision"), Map.of("considerations", "Ja."), ASSESSOR), 409, "finding-missing");
    }

    @Test
    void a_decision_while_a_child_of_ten_is_not_heard() {
        String request = received(Map.of("children", List.of(Map.of("birthDate", "2015-05-17"))));
        assess(request, true);
        Answer answer = post(of(request, "/decision"), Map.of("considerations", "Ja."), ASSESSOR);
        isProblem(answer, 409, "child-not-heard");
        assertThat(answer.body().path("detail").asString()).contains("Barn 1");

        done(post(
                of(request, "/hearing-waivers"),
                Map.of("child", 1, "reason", "DECLINED", "explanation", "Ville ikke si noe."),
                ASSESSOR));
        assertThat(post(of(request, "/decision"), Map.of("considerations", "Ja."), ASSESSOR)
                        .status()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void a_decision_on_a_withdrawn_request() {
        String request = received();
        done(post(of(request, "/withdrawal"), Map.of("reason", "FAMILY_WISH"), ASSESSOR));
        isProblem(post(of(request, "/decision"), Map.of("considerations", "Ja."), ASSESSOR), 409, "request-not-open");
    }

    @Test
    void a_consent_of_the_child_welfare_service_where_the_parents_have_the_care() {
        isProblem(
                post(
                        of(received(), "/wishes"),
                        Map.of("capacity", "CHILD_WELFARE_SERVICE", "wishes", true, "manner", "PHONE"),
                        ASSESSOR),
                422,
                "consent-contradictory");
    }

    @Test
    void a_parent_who_says_no() {
        String request = received();
        assess(request, true);
        done(post(
                of(request, "/wishes"),
                Map.of("capacity", "OTHER_PARENT", "wishes", false, "manner", "PHONE"),
                ASSESSOR));
        isProblem(post(of(request, "/decision"), Map.of("considerations", "Ja."), ASSESSOR), 409, "wish-contradicted");
    }

    @Test
    void a_finding_before_it_is_known_who_asks() {
        isProblem(
                put(of(received(), "/findings/LONG_TERM_NEED"), Map.of("met", true, "reason", "Slik."), ASSESSOR),
                409,
                "identity-not-bound");
    }

    @Test
    void a_decision_promised_for_a_public_holiday() {
        Answer answer = post(
                of(received(), "/preliminary-reply"),
                Map.of("expectedOn", "2026-05-01", "reason", "Vi venter på skolen."),
                ASSESSOR);
        isProblem(answer, 422, "date-not-working-day");
        assertThat(answer.body().path("nextStep").asString()).contains("2026-05-04");
    }

    @Test
    void a_question_to_a_service_without_consent() {
        isProblem(
                post(
                        of(received(), "/questions"),
                        Map.of("source", "SERVICE", "service", "SCHOOL", "dueOn", "2026-03-16", "question", "Hva?"),
                        ASSESSOR),
                422,
                "service-asked-without-consent");
    }

    @Test
    void a_transfer_without_consent_to_nowhere_or_to_itself() {
        String request = received();
        isProblem(
                post(of(request, "/transfer"), Map.of("toMunicipality", "4601"), ASSESSOR),
                422,
                "transfer-without-consent");
        isProblem(
                post(of(request, "/transfer"), Map.of("toMunicipality", "9999", "consentBy", "PARENT"), ASSESSOR),
                422,
                "municipality-unknown");
        isProblem(
                post(of(request, "/transfer"), Map.of("toMunicipality", "0301", "consentBy", "PARENT"), ASSESSOR),
                422,
                "transfer-to-itself");
    }

    @Test
    void a_decision_confirmed_by_who_proposed_it() {
        String request = received();
        assess(request, true);
        proposed(request, "assessor@0301");
        isProblem(post(of(request, "/decision/confirmation"), Map.of(), ASSESSOR), 403, "same-person");
        isProblem(
                put(of(request, "/best-interest"), Map.of("considerations", "Noe annet."), ASSESSOR),
                409,
                "decision-proposed");
        Answer confirmed = post(
                of(request, "/decision/confirmation"),
                Map.of(),
                TokenIssuer.token(Person.of(Role.DECISION_MAKER, "0301")));
        assertThat(confirmed.body().path("outcome").asString()).isEqualTo("GRANTED");
    }

    private void proposed(String request, String by) {
        commands.sendAsSystem(
                new DecideRequest(
                        new RequestId(UUID.fromString(request)), null, "Ja.", null, null, by, true, CLOCK.instant()),
                "request",
                "test");
    }

    @Test
    void a_letter_on_paper_to_a_protected_address() {
        String request = received(Map.of(
                "applicant",
                Map.of(
                        "kind",
                        "PARENT",
                        "name",
                        "Kari Testesen",
                        "phone",
                        "99999999",
                        "protection",
                        "STRICTLY_CONFIDENTIAL")));
        UUID letter = UUID.randomUUID();
        commands.sendAsSystem(
                new RecordLetter(
                        new RequestId(UUID.fromString(request)),
                        letter,
                        LetterKind.DECISION,
                        0,
                        "nb",
                        "00",
                        1,
                        CLOCK.instant()),
                "request",
                "test");
        String delivery = of(request, "/letters/" + letter + "/delivery");
        isProblem(
                post(delivery, Map.of("channel", "PAPER", "deliveredOn", "2026-03-02"), ASSESSOR),
                422,
                "protected-address");
        isProblem(
                post(delivery, Map.of("channel", "BY_HAND", "deliveredOn", "2026-03-03"), ASSESSOR),
                422,
                "delivery-in-future");
        done(post(delivery, Map.of("channel", "BY_HAND", "deliveredOn", "2026-03-02"), ASSESSOR));
        assertThat(history(request)).contains("request.DecisionDelivered");
    }

    @Test
    void a_duplicate_of_another_municipalitys_request_and_an_erasure_by_who_may_not() {
        String request = received();
        String elsewhere = received(Map.of("municipality", "4601"));
        isProblem(
                post(of(request, "/closing"), Map.of("cause", "DUPLICATE", "duplicateOf", elsewhere), ASSESSOR),
                422,
                "duplicate-unknown");
        isProblem(
                post(
                        of(request, "/closing"),
                        Map.of("cause", "WRONG_REGISTRATION", "erase", true),
                        TokenIssuer.token(Person.of(Role.ASSESSOR, "0301").withRoles(Role.ASSESSOR))),
                403,
                "closing-not-allowed");
        isProblem(
                post(of(request, "/closing"), Map.of("cause", "NEED_CEASED", "erase", true), ASSESSOR),
                422,
                "erase-only-wrong-registration");
        done(post(of(request, "/closing"), Map.of("cause", "DUPLICATE", "duplicateOf", received()), ASSESSOR));
    }
}
