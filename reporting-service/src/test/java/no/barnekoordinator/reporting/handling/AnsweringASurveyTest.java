package no.barnekoordinator.reporting.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

class AnsweringASurveyTest extends ReportingServiceTest {

    private static final String PATH = "/api/v1/survey-answers";
    private static final Person SYSTEM = Person.of("integration@0301");

    @Test
    void an_answer_becomes_a_fact_a_contract_and_a_row() {
        long before = rows();

        Answer answer = post(PATH, answer("services-cooperate-well", "FAMILY", 4, "2026Q2"), SYSTEM);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> rows() == before + 1);
    }

    @Test
    void nothing_stored_leads_from_the_answer_to_who_gave_it() {
        post(PATH, answer("services-cooperate-well", "FAMILY", 2, "2026Q2"), SYSTEM);

        String stored = jdbc.sql("select string_agg(payload::text || metadata::text, ' ') from event")
                .query(String.class)
                .single();
        assertThat(stored).contains("services-cooperate-well").doesNotContain(SYSTEM.subject());
    }

    @Test
    void an_answer_off_the_scale_to_an_unknown_item_or_by_the_wrong_group_is_refused() {
        assertThat(post(PATH, answer("services-cooperate-well", "FAMILY", 6, "2026Q2"), SYSTEM)
                        .problem())
                .isEqualTo("survey-value");
        assertThat(post(PATH, answer("shoe-size", "FAMILY", 4, "2026Q2"), SYSTEM)
                        .problem())
                .isEqualTo("survey-item-unknown");
        assertThat(post(PATH, answer("services-cooperate-well", "COORDINATOR", 4, "2026Q2"), SYSTEM)
                        .problem())
                .isEqualTo("survey-role");
        assertThat(post(PATH, answer("services-cooperate-well", "FAMILY", 4, "2026M02"), SYSTEM)
                        .problem())
                .isEqualTo("survey-period");
        assertThat(post(PATH, answer("services-cooperate-well", "FAMILY", 4, "2026"), Person.of("family@0301"))
                        .status())
                .as("people answer on the page, once")
                .isEqualTo(403);
    }

    private static Map<String, Object> answer(String item, String role, int value, String period) {
        return Map.of(
                "instrument", "pwc-2023",
                "version", 1,
                "role", role,
                "item", item,
                "value", value,
                "period", period,
                "municipality", "0301");
    }

    private long rows() {
        return jdbc.sql("select count(*) from survey_answer where period = '2026Q2'")
                .query(Long.class)
                .single();
    }
}
