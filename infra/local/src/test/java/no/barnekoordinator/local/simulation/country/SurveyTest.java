package no.barnekoordinator.local.simulation.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are PwC's of 2023, as the reporting service shows them beside what is measured. */
class SurveyTest {

    private static final Scenario YEAR = Scenario.until(LocalDate.of(2026, 9, 1), 365, 12, 2024);
    private static final Country COUNTRY = Country.of(YEAR);

    @ParameterizedTest
    @CsvSource({
        "information-procedure-missing, MUNICIPALITY, 80",
        "does-not-know-of-coordinator, FAMILY, 34",
        "services-cooperate-well, FAMILY, 22",
        "easy-to-cooperate-across-services, COORDINATOR, 53",
        "hard-to-live-up-to-expectations, COORDINATOR, 62"
    })
    void the_answers_of_the_year_reproduce_what_was_published(String item, String role, int percent) {
        List<Step> answers = answers(item);

        assertThat(answers)
                .hasSize(100)
                .allMatch(step -> step.body().get("role").equals(role));
        assertThat(agreeing(answers)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "information-procedure-missing, 80",
        "does-not-know-of-coordinator, 34",
        "services-cooperate-well, 22",
        "easy-to-cooperate-across-services, 53",
        "hard-to-live-up-to-expectations, 62"
    })
    void any_part_of_the_year_comes_as_near_as_a_whole_number_can(String item, int percent) {
        List<Step> answers = answers(item);
        for (int n = 1; n <= answers.size(); n++) {
            assertThat(agreeing(answers.subList(0, n)))
                    .as("the first %d", n)
                    .isCloseTo(n * percent / 100.0, within(1.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, 0, 2025Q3", "2026-08-28, 99, 2026Q3"})
    void an_answer_belongs_to_the_quarter_it_was_given_in(LocalDate earliest, int index, String period) {
        Step answer = answers("services-cooperate-well").get(index);

        assertThat(YEAR.date(answer.day())).isAfterOrEqualTo(earliest.minusDays(1));
        assertThat(answer.body()).containsEntry("period", period);
    }

    private static List<Step> answers(String item) {
        return COUNTRY.script().stream()
                .filter(step ->
                        step.kind() == Kind.SURVEY_ANSWER && step.detail().equals(item))
                .toList();
    }

    private static double agreeing(List<Step> answers) {
        return answers.stream()
                .filter(step -> (int) step.body().get("value") >= 4)
                .count();
    }
}
