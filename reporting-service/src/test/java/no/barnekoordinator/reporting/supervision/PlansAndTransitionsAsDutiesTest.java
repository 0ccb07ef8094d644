package no.barnekoordinator.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The clock stands at 15 June 2026. Nobody else's test states anything of these municipalities. */
class PlansAndTransitionsAsDutiesTest extends ReportingServiceTest {

    private static final String PLAN = "Fremdrift i den individuelle planen: revidert til avtalt dag";
    private static final String ADULT = "Alminnelig koordinator uten opphold ved 18 år";

    @Autowired
    private Scorecard scorecard;

    @BeforeEach
    void inBokmal() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nb"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private Scorecard.Line line(String duty, String municipality) {
        return scorecard.of(municipality, "2026", municipality).stream()
                .filter(each -> each.duty().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    /** Figures that take long to count are counted behind the reader's back. */
    private void assertState(String duty, String municipality, Scorecard.State state) {
        eventually(() -> assertThat(line(duty, municipality).state()).isEqualTo(state));
    }

    /** In this thread, which has a language. */
    private static void eventually(ThrowingRunnable check) {
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(check);
    }

    private UUID planned(String municipality, String reviseBy) {
        UUID caseId = UUID.randomUUID();
        Instant then = Instant.parse("2026-01-12T09:00:00Z");
        publish(
                Topics.COORDINATION,
                new CaseOpenedV1(caseId, UUID.randomUUID(), municipality, then),
                new PlanStartedV1(caseId, 3, LocalDate.parse(reviseBy), municipality, then));
        return caseId;
    }

    private void grown(String municipality, AdultOutcome outcome, int gapDays, String at) {
        publish(
                Topics.COORDINATION,
                new AdultTransitionEndedV1(
                        UUID.randomUUID(), UUID.randomUUID(), outcome, gapDays, municipality, Instant.parse(at)));
    }

    @Test
    void a_plan_is_in_progress_until_the_day_it_was_to_be_revised_and_again_when_it_is() {
        String here = "3301";
        assertState(PLAN, here, Scorecard.State.UNKNOWN);
        UUID late = planned(here, "2026-03-01");
        planned(here, "2026-09-01");
        assertState(PLAN, here, Scorecard.State.NOT_MET);
        eventually(() -> assertThat(line(PLAN, here).counted()).contains("1", "2"));
        assertThat(line(PLAN, here).few()).isTrue();

        publish(
                Topics.COORDINATION,
                new PlanRevisedV1(
                        late, 2, 4, LocalDate.parse("2026-10-01"), here, Instant.parse("2026-06-10T09:00:00Z")));
        assertState(PLAN, here, Scorecard.State.MET);
    }

    @Test
    void at_18_somebody_is_there_on_the_day_unless_the_youth_wants_nobody() {
        String here = "3303";
        assertState(ADULT, here, Scorecard.State.UNKNOWN);
        grown(here, AdultOutcome.DECLINED, 0, "2026-02-02T09:00:00Z"); // the duty is owed to nobody
        assertState(ADULT, here, Scorecard.State.UNKNOWN);
        grown(here, AdultOutcome.COORDINATED, 0, "2026-02-03T09:00:00Z");
        assertState(ADULT, here, Scorecard.State.MET);
        grown(here, AdultOutcome.COORDINATED, 12, "2026-02-04T09:00:00Z");
        assertState(ADULT, here, Scorecard.State.NOT_MET);
    }

    @Test
    void more_kept_than_the_year_before_is_better_when_it_is_more_than_chance() {
        String here = "3305";
        publish(
                Topics.COORDINATION,
                new CaseOpenedV1(UUID.randomUUID(), UUID.randomUUID(), here, Instant.parse("2025-09-01T09:00:00Z")));
        for (int youth = 0; youth < 12; youth++) {
            grown(here, AdultOutcome.WITHOUT_COORDINATOR, 40, "2025-10-0" + (1 + youth % 9) + "T09:00:00Z");
            grown(here, AdultOutcome.COORDINATED, 0, "2026-03-0" + (1 + youth % 9) + "T09:00:00Z");
        }
        assertState(ADULT, here, Scorecard.State.MET);
        eventually(() -> assertThat(line(ADULT, here).trend()).isEqualTo(Scorecard.Trend.BETTER));
        assertThat(line(PLAN, here).trend()).isEqualTo(Scorecard.Trend.NONE);

        String page = page("/tilsyn", Person.of("supervisor@" + here)).text();
        assertThat(page).contains(PLAN, ADULT, "§ 2-5 b").doesNotContain("??");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FAMILIES_VACANT",
                "LATE_SERVICES",
                "SHARE_WITH_PLAN",
                "PLANS_OVERDUE",
                "SHARE_FOLLOWED",
                "SHARE_NO_GAP"
            })
    void what_is_done_around_families_can_be_seen_on_the_map_and_be_watched(Indicator indicator) {
        for (String language : List.of("nb", "nn", "se", "en")) {
            Answer map = page("/tilsyn/norge?indicator=" + indicator.id() + "&lang=" + language, ANALYST);
            assertThat(map.status()).isEqualTo(200);
            assertThat(map.text()).doesNotContain("??");
        }
        assertThat(page("/tilsyn", Person.of("supervisor@3301")).text()).contains("value=\"" + indicator.id() + "\"");
    }
}
