package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.rules.RequestRules;
import no.barnekoordinator.request.rules.RuleBooks;
import no.barnekoordinator.request.unit.Practices;
import no.barnekoordinator.request.unit.Units;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdoptingPracticeTest extends RequestServiceTest {

    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Period LAW = Period.ofDays(60);

    @Autowired
    private RuleBooks rules;

    @Autowired
    private Practices practices;

    @Autowired
    private CaughtUp caughtUp;

    private Answer adopt(String municipality, boolean twoPersons, int days, LocalDate from) {
        Answer answer = put(
                "/api/v1/municipalities/" + municipality + "/practice",
                Map.of("twoPersonControl", twoPersons, "decisionTargetDays", days, "validFrom", from.toString()),
                TokenIssuer.token(Person.of(Role.DECISION_MAKER, municipality)));
        assertThat(caughtUp.await(Units.PROCESSOR)).isTrue();
        return answer;
    }

    private Period target(String municipality, LocalDate on) {
        return rules.of(municipality).on(on).get(RequestRules.DECISION_TARGET).requireLength();
    }

    @Test
    void each_adopted_target_holds_until_the_next_and_the_law_before_the_first() {
        LocalDate first = TODAY.plusDays(3);
        LocalDate second = TODAY.plusDays(40);
        assertThat(adopt("5001", false, 30, first).status().value()).isEqualTo(200);
        assertThat(adopt("5001", true, 21, second).status().value()).isEqualTo(200);

        assertThat(target("5001", first.minusDays(1))).isEqualTo(LAW);
        assertThat(target("5001", first)).isEqualTo(Period.ofDays(30));
        assertThat(target("5001", second.minusDays(1))).isEqualTo(Period.ofDays(30));
        assertThat(target("5001", second)).isEqualTo(Period.ofDays(21));
        assertThat(target("5001", second.plusYears(3))).isEqualTo(Period.ofDays(21));
        assertThat(rules.of("5001").on(second).get(RequestRules.COMPLAINT))
                .isEqualTo(rules.national().on(second).get(RequestRules.COMPLAINT));
        assertThat(rules.national().on(second).get(RequestRules.DECISION_TARGET).requireLength())
                .isEqualTo(LAW);
        assertThat(target("3301", second)).isEqualTo(LAW);
    }

    @Test
    void two_persons_are_needed_from_the_day_it_was_adopted_for() {
        LocalDate from = TODAY.plusDays(5);
        adopt("4204", true, 60, from);

        assertThat(practices.twoPersonControl("4204", from.minusDays(1))).isFalse();
        assertThat(practices.twoPersonControl("4204", from)).isTrue();
        assertThat(practices.twoPersonControl("3301", from)).isFalse();
    }

    @Test
    void the_last_adopted_for_a_day_is_the_one_that_holds() {
        adopt("3107", true, 20, TODAY);
        adopt("3107", false, 25, TODAY);

        assertThat(target("3107", TODAY)).isEqualTo(Period.ofDays(25));
        assertThat(practices.twoPersonControl("3107", TODAY)).isFalse();
    }

    @Test
    void the_clock_of_a_new_request_runs_by_the_adopted_target() {
        adopt("3205", false, 14, TODAY);
        Answer receipt = post("/api/v1/requests", online(Map.of("municipality", "3205")), null);

        String due = jdbc.sql("""
                        select payload ->> 'due' from event
                        where stream = :stream and name = 'request.ClockStarted' and payload ->> 'clock' = 'DECISION'
                        """)
                .param("stream", "request-" + receipt.body().path("requestId").asString())
                .query(String.class)
                .single();
        assertThat(Instant.parse(due)).isEqualTo(Oslo.endOf(TODAY.plusDays(14)));
    }

    @Test
    void a_day_before_the_latest_adopted_one_is_refused() {
        adopt("1108", false, 30, TODAY.plusDays(20));

        Answer answer = adopt("1108", false, 40, TODAY.plusDays(19));

        assertThat(answer.status().value()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("practice-before-latest");
        assertThat(answer.body().path("detail").asString())
                .contains(TODAY.plusDays(20).toString());
    }

    @Test
    void a_day_that_has_passed_is_refused() {
        assertThat(adopt("5501", false, 30, TODAY.minusDays(1)).problem()).isEqualTo("practice-in-the-past");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 366})
    void a_target_of_no_days_or_of_more_than_a_year_is_refused(int days) {
        assertThat(adopt("5501", false, days, TODAY).problem()).isEqualTo("decision-target-out-of-range");
    }

    @Test
    void what_is_left_out_is_not_guessed() {
        Answer answer = put(
                "/api/v1/municipalities/0301/practice",
                Map.of("decisionTargetDays", 30, "validFrom", TODAY.toString()),
                ASSESSOR);

        assertThat(answer.status().value()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("practice-incomplete");
    }

    @Test
    void only_one_who_decides_in_the_municipality_adopts_and_only_its_own_read() {
        Map<String, Object> body =
                Map.of("twoPersonControl", true, "decisionTargetDays", 30, "validFrom", TODAY.toString());
        String path = "/api/v1/municipalities/5401/practice";
        String assesses = TokenIssuer.token(Person.of(Role.ASSESSOR, "5501").withRoles(Role.ASSESSOR));
        String ofOslo = TokenIssuer.token(Person.of(Role.DECISION_MAKER, "0301"));

        assertThat(put("/api/v1/municipalities/5501/practice", body, assesses)
                        .status()
                        .value())
                .isEqualTo(403);
        assertThat(put(path, body, ofOslo).status().value()).isEqualTo(404);
        assertThat(get(path, ofOslo).status().value()).isEqualTo(404);
        assertThat(get("/api/v1/municipalities/5501/practice", assesses).text()).isEqualTo("[]");
    }
}
