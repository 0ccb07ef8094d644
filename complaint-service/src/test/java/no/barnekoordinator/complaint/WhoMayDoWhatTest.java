package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What is answered to those who may not, and to what does not fit. */
class WhoMayDoWhatTest extends ComplaintServiceTest {

    private static final Map<String, String> STANDS =
            Map.of("result", "STANDS", "statement", "Vi står på det.", "independence", "ANOTHER_PERSON");
    private static final Map<String, String> UPHELD = Map.of("outcome", "UPHELD", "directions", "Vurder på nytt.");

    private String path(Person complainant) {
        RequestRefusedV1 refused = refusedCase();
        return post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), complainant)
                .expect(HttpStatus.CREATED)
                .headers()
                .getLocation()
                .toString();
    }

    private String forwarded() {
        String path = path(FAMILY);
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);
        post(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER).expect(HttpStatus.ACCEPTED);
        return path;
    }

    @Test
    void to_another_municipality_the_complaint_does_not_exist() {
        String path = path(FAMILY);

        get(path, OTHER_HANDLER).expect(HttpStatus.NOT_FOUND);
        for (String action : new String[] {"reassessment", "dismissal", "forwarding", "withdrawal", "carrying-out"}) {
            Answer refused = post(path + "/" + action, STANDS, OTHER_HANDLER).expect(HttpStatus.NOT_FOUND);
            assertThat(refused.problem()).isEqualTo("not-found");
        }
        get("/api/v1/complaints?municipality=0301", OTHER_HANDLER).expect(HttpStatus.NOT_FOUND);
    }

    @Test
    void to_another_county_governor_the_forwarded_complaint_does_not_exist() {
        String path = forwarded();

        get(path, OTHER_COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        post(path + "/outcome", UPHELD, OTHER_COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        post(path + "/outcome", UPHELD, COUNTY_GOVERNOR).expect(HttpStatus.ACCEPTED);
    }

    @Test
    void what_is_not_forwarded_does_not_exist_to_the_county_governor() {
        String path = path(FAMILY);

        get(path, COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        post(path + "/outcome", UPHELD, COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
        open(path.replace("/api/v1/complaints", "/oversendte"), COUNTY_GOVERNOR).expect(HttpStatus.NOT_FOUND);
    }

    @Test
    void another_family_cannot_read_or_withdraw_it() {
        String path = path(FAMILY);
        Person other = Person.of("family-2");

        get(path, other).expect(HttpStatus.NOT_FOUND);
        post(path + "/withdrawal", Map.of(), other).expect(HttpStatus.NOT_FOUND);
        post(path + "/withdrawal", Map.of(), FAMILY).expect(HttpStatus.ACCEPTED);
        assertThat(post(path + "/reassessment", STANDS, HANDLER)
                        .expect(HttpStatus.CONFLICT)
                        .problem())
                .isEqualTo("already-reassessed");
    }

    @ParameterizedTest
    @CsvSource({
        "assessor, reassessment",
        "supervisor, forwarding",
        "family, outcome",
        "complaint-handler, outcome",
        "county-governor@0301, reassessment",
        "auditor, withdrawal"
    })
    void each_step_belongs_to_a_role(String role, String action) {
        Answer refused =
                post(path(FAMILY) + "/" + action, STANDS, Person.of(role)).expect(HttpStatus.FORBIDDEN);

        assertThat(refused.problem()).isEqualTo("role-not-allowed");
    }

    @Test
    void nobody_complains_without_being_signed_in() {
        Answer refused = post("/api/v1/complaints", complaint(UUID.randomUUID(), "REFUSAL"), null)
                .expect(HttpStatus.UNAUTHORIZED);

        assertThat(refused.problem()).isEqualTo("login-required");
    }

    @Test
    void a_handler_writes_down_what_is_said_orally_in_the_own_municipality_only() {
        RequestRefusedV1 refused = refusedCase();
        post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), OTHER_HANDLER)
                .expect(HttpStatus.NOT_FOUND);

        Answer filed = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), HANDLER)
                .expect(HttpStatus.CREATED);

        assertThat(jdbc.sql("select metadata ->> 'onBehalfOf' from event where stream = :stream and sequence = 0")
                        .param("stream", "complaint-" + filed.field("complaintId"))
                        .query(String.class)
                        .single())
                .isEqualTo("PARENT");
    }

    @Test
    void an_unknown_case_is_not_found() {
        post("/api/v1/complaints", complaint(UUID.randomUUID(), "RIGHT_NOT_FULFILLED"), FAMILY)
                .expect(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_complaint() {
        RequestRefusedV1 refused = refusedCase();
        String key = UUID.randomUUID().toString();

        Answer first = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY, key);
        Answer again = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY, key);

        assertThat(again.expect(HttpStatus.CREATED).body())
                .isEqualTo(first.expect(HttpStatus.CREATED).body());
        assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
        assertThat(jdbc.sql("select count(*) from event where name = 'complaint.ComplaintFiled'"
                                + " and metadata ->> 'subjectId' = :case")
                        .param("case", refused.caseId().toString())
                        .query(Long.class)
                        .single())
                .isOne();
        Answer other = post("/api/v1/complaints", complaint(refused.caseId(), "RIGHT_NOT_FULFILLED"), FAMILY, key)
                .expect(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_stale_version_is_not_written_over() {
        String path = path(FAMILY);
        await("the case file has come")
                .atMost(Duration.ofSeconds(10))
                .until(() -> get(path, HANDLER).status() == HttpStatus.OK);
        String seen = get(path, HANDLER).headers().getETag();
        post(path + "/reassessment", STANDS, HANDLER).expect(HttpStatus.ACCEPTED);

        Answer stale = postIfMatch(path + "/forwarding", Map.of("statement", "Uttalelse."), HANDLER, seen);

        assertThat(stale.expect(HttpStatus.PRECONDITION_FAILED).problem()).isEqualTo("stale-version");
    }

    @Test
    void a_refusal_says_what_to_do_in_the_readers_language() {
        RequestRefusedV1 refused = refusedCase();
        Map<String, Object> body = Map.of(
                "caseId", refused.caseId(),
                "ground", "REFUSAL",
                "words", "Vi klager.",
                "complainant", Map.of("name", "Kari Testesen", "kind", "PARENT"),
                "knownAt", "2027-01-01");

        Answer answer = post("/api/v1/complaints?lang=nn", body, FAMILY).expect(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(answer.problem()).isEqualTo("known-in-future");
        assertThat(answer.field("nextStep")).isEqualTo("Rett datoen, eller la feltet stå tomt.");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, 422, complainant-name-missing",
        "'{\"complainant\":{\"name\":\"A\",\"kind\":\"PARENT\"}}', 422, complaint-case-missing",
        "'{\"ground\":\"NO_SUCH_GROUND\"}', 400, body-unreadable",
        "not json, 400, body-unreadable"
    })
    void what_does_not_fit_is_said_clearly(String body, int status, String problem) {
        Answer answer = post("/api/v1/complaints", body, FAMILY).expect(HttpStatus.valueOf(status));

        assertThat(answer.problem()).isEqualTo(problem);
    }
}
