package no.barnekoordinator.reporting.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Families, coordinators and municipalities are asked twice a year, and answer without a name. */
class AskedHowItGoesTest extends ReportingServiceTest {

    private static final String PAGE = "/sporreundersokelse";
    private static final Person FAMILY = Person.of("family-7@0301");

    private final Instant now = CLOCK.instant();

    @AfterEach
    void back() {
        CLOCK.set(now);
    }

    @Test
    void between_the_windows_the_page_says_when_it_opens_and_takes_no_answer() {
        at("2026-03-31T12:00:00");

        assertThat(page(PAGE, FAMILY).text())
                .contains("Undersøkelsen er ikke åpen nå", "1. april 2026")
                .doesNotContain("<form method=\"post\" action=\"" + PAGE);
        long before = answers();
        assertThat(form(PAGE, Map.of("services-cooperate-well", "4"), FAMILY).text())
                .contains("Undersøkelsen er ikke åpen nå");
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void everyone_is_asked_their_own_questions_and_counts_once() {
        at("2026-04-30T23:30:00");
        Person coordinator = Person.of("coordinator-7@0301");
        assertThat(page(PAGE, coordinator).text())
                .contains("lett å samarbeide på tvers", "leve opp til forventningene")
                .doesNotContain("rundt barnet");
        assertThat(page(PAGE, SUPERVISOR).text()).contains("rutiner for å fortelle familier");
        assertThat(page(PAGE, ASSESSOR).status()).isEqualTo(403);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(PAGE + "?lang=" + language, FAMILY).text()).doesNotContain("??");
        }
        long before = answers();

        Answer nothing = form(PAGE, Map.of("services-cooperate-well", "9"), FAMILY);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Svar på minst ett spørsmål.");
        Map<String, String> both = Map.of("services-cooperate-well", "4", "does-not-know-of-coordinator", "1");
        Answer sent = form(PAGE, both, FAMILY);

        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        assertThat(answers()).isEqualTo(before + 2);
        assertThat(page(PAGE + "?done=answered", FAMILY).text())
                .contains("Svaret er lagret.", "Takk for svaret", "1. oktober 2026");
        form(PAGE, both, FAMILY);
        assertThat(answers()).as("sent twice, counted once").isEqualTo(before + 2);
    }

    @Test
    void nothing_that_is_kept_leads_from_the_answer_to_who_gave_it() {
        at("2026-04-01T00:00:00");
        Person coordinator = Person.of("coordinator-8@0301");
        form(PAGE, Map.of("hard-to-live-up-to-expectations", "5"), coordinator);

        assertThat(jdbc.sql("""
                        select count(*) from event
                        where payload::text like '%"period": "2026Q2"%' and payload::text like '%hard-to-live%'
                        """).query(Long.class).single()).isPositive();
        for (String table : List.of("event", "survey_participation", "idempotency", "survey_answer")) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like :subject")
                            .param("subject", "%" + coordinator.subject() + "%")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void who_belongs_to_no_municipality_says_which_one_the_answer_is_about() {
        at("2026-04-02T12:00:00");
        Person person = Person.of("family-9@0301");
        Person anywhere =
                new Person("family-anywhere", "Elin Testesen", person.roles(), null, null, null, person.scope());
        assertThat(page(PAGE, anywhere).text()).contains("Hvilken kommune gjelder svaret?");

        Answer unsaid = form(PAGE, Map.of("services-cooperate-well", "4"), anywhere);
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Velg kommune.");
        assertThat(form(PAGE, Map.of("services-cooperate-well", "4", "municipality", "4601"), anywhere)
                        .status())
                .isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from event where payload::text like '%2026Q2%4601%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static void at(String wallTime) {
        CLOCK.set(LocalDateTime.parse(wallTime).atZone(Oslo.ZONE).toInstant());
    }

    private long answers() {
        return jdbc.sql("select count(*) from event where name = 'reporting.SurveyAnswered'")
                .query(Long.class)
                .single();
    }
}
