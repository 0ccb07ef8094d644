package no.barnekoordinator.reporting.handling.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.event.SurveyImported;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey.Tally;
import no.barnekoordinator.reporting.instrument.Instruments;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingASurveyTest {

    private static final String ITEM = "services-cooperate-well";
    private static final SurveyImportId ID = SurveyImportId.of("pwc-2023", 1, RespondentRole.FAMILY, 2025);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final List<Tally> TALLIES =
            List.of(new Tally("0301", ITEM, List.of(1, 2, 3, 4, 5)), new Tally("4601", ITEM, List.of(0, 0, 1, 0, 0)));

    private FixtureConfiguration<SurveyImport> fixture;

    @BeforeEach
    void aFixture() {
        fixture = new AggregateTestFixture<>(SurveyImport.class);
        fixture.registerInjectableResource(Instruments.published());
    }

    @Test
    void a_survey_becomes_a_fact_for_each_municipality_and_item_dated_when_it_was_held() {
        fixture.givenNoPriorActivity()
                .when(survey(TALLIES, "rapport-2025.pdf", false))
                .expectEvents(imported(1, TALLIES.get(0)), imported(1, TALLIES.get(1)));
    }

    @Test
    void the_same_answers_once_more_are_refused_even_when_they_are_to_replace() {
        List<Tally> turned = TALLIES.reversed();
        fixture.given(imported(1, TALLIES.get(0)), imported(1, TALLIES.get(1)))
                .when(survey(turned, "another-name.pdf", true))
                .expectNoEvents()
                .expectException(refusal("survey-imported-already"));
    }

    @Test
    void other_answers_for_the_same_group_and_year_are_taken_only_instead_of_those_there_were() {
        List<Tally> other = List.of(new Tally("0301", ITEM, List.of(0, 0, 0, 0, 9)));
        fixture.given(imported(1, TALLIES.get(0)), imported(1, TALLIES.get(1)))
                .when(survey(other, "rapport-2025.pdf", false))
                .expectNoEvents()
                .expectException(refusal("survey-imported-before"));
        aFixture();
        fixture.given(imported(1, TALLIES.get(0)), imported(1, TALLIES.get(1)))
                .when(survey(other, "rapport-2025.pdf", true))
                .expectEvents(imported(2, other.getFirst()));
    }

    @Test
    void an_item_nobody_asks_or_that_is_asked_of_others_is_refused() {
        fixture.givenNoPriorActivity()
                .when(survey(List.of(new Tally("0301", "shoe-size", List.of(5, 0, 0, 0, 0))), "rapport.pdf", false))
                .expectException(refusal("survey-item-unknown"));
        fixture.givenNoPriorActivity()
                .when(survey(
                        List.of(new Tally("0301", "hard-to-live-up-to-expectations", List.of(5, 0, 0, 0, 0))),
                        "rapport.pdf",
                        false))
                .expectException(refusal("survey-role"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min rapport",
                "kari@example.org",
                "https://kari:hemmelig@example.org/",
                "http://www.example.org/rapport",
                "rapport-12345678901.pdf",
                "x"
            })
    void a_source_is_a_link_or_a_document_and_names_nobody(String source) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> survey(TALLIES, source, false))
                .extracting(Refusal::slug)
                .isEqualTo("source-malformed");
    }

    @Test
    void what_is_said_of_a_survey_must_be_possible() {
        assertThat(slug(() -> survey(TALLIES, TODAY.plusDays(1), 2025, 16, null)))
                .isEqualTo("survey-in-future");
        assertThat(slug(() -> survey(TALLIES, TODAY, 2027, 16, null))).isEqualTo("survey-year");
        assertThat(slug(() -> survey(TALLIES, TODAY, 1999, 16, null))).isEqualTo("survey-year");
        assertThat(slug(() -> survey(TALLIES, TODAY, 2025, 4, null))).isEqualTo("survey-too-few");
        assertThat(slug(() -> survey(TALLIES, TODAY, 2025, 16, 15))).isEqualTo("survey-invited-too-few");
        assertThat(survey(TALLIES, TODAY, 2025, 16, 16).invited()).isEqualTo(16);
    }

    private static String slug(Runnable attempt) {
        try {
            attempt.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.slug();
        }
    }

    private static ImportSurvey survey(List<Tally> tallies, String source, boolean replace) {
        return new ImportSurvey(
                ID,
                "pwc-2023",
                1,
                RespondentRole.FAMILY,
                2025,
                source,
                LocalDate.parse("2025-11-14"),
                40,
                16,
                tallies,
                replace,
                TODAY);
    }

    private static ImportSurvey survey(List<Tally> tallies, LocalDate on, int year, int respondents, Integer invited) {
        return new ImportSurvey(
                ID,
                "pwc-2023",
                1,
                RespondentRole.FAMILY,
                year,
                "rapport.pdf",
                on,
                invited,
                respondents,
                tallies,
                false,
                TODAY);
    }

    private static SurveyImported imported(int revision, Tally tally) {
        return new SurveyImported(
                ID.value(),
                "pwc-2023",
                1,
                RespondentRole.FAMILY,
                tally.item(),
                "2025",
                "rapport-2025.pdf",
                LocalDate.parse("2025-11-14"),
                revision,
                16,
                40,
                tally.counts(),
                tally.municipality(),
                Instant.parse("2025-11-13T23:00:00Z"));
    }

    private static org.hamcrest.Matcher<Refusal> refusal(String slug) {
        return org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.containsString(slug));
    }
}
