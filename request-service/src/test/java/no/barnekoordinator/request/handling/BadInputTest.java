package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class BadInputTest extends RequestServiceTest {

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
        assertThat(answer.body().path("nextStep").asString()).as("a next step").isNotBlank();
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
}
