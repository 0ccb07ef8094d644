package no.barnekoordinator.reporting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The clock stands at 15 June 2026. */
class ProcedureOnTheDashboardTest extends ReportingServiceTest {

    /** Nobody else's test states anything of it: all tests share one service. */
    private static final String QUIET = "5636";

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");

    private String section(String municipality) {
        String page = page("/tilsyn", Person.of("supervisor@" + municipality)).text();
        String from = page.substring(page.indexOf("procedure-heading"));
        return from.substring(0, from.indexOf("</section>"));
    }

    private static InformationProcedureAdoptedV1 adopted(
            UUID id, String municipality, @Nullable String published, String review) {
        return new InformationProcedureAdoptedV1(
                id,
                LocalDate.parse("2026-01-05"),
                published == null ? null : LocalDate.parse(published),
                LocalDate.parse(review),
                municipality,
                THEN);
    }

    @Test
    void a_municipality_without_a_procedure_is_told_that_it_is_missing() {
        assertThat(section(QUIET))
                .contains("Informasjonsrutine", "data-color=\"danger\"", ">Mangler<", "ikke registrert")
                .doesNotContain("Vedtatt");
    }

    @Test
    void a_procedure_that_is_looked_after_is_in_order_and_shows_when_families_were_last_told() {
        UUID id = UUID.randomUUID();
        publish(
                Topics.REQUEST,
                adopted(id, "1106", "2026-01-20", "2026-09-01"),
                new InformationProcedurePublishedV1(id, LocalDate.parse("2026-05-04"), "1106", THEN),
                new InformationProcedurePublishedV1(id, LocalDate.parse("2026-02-02"), "1106", THEN));

        assertThat(section("1106"))
                .contains(">I orden<", "5. januar 2026", "4. mai 2026", "1. september 2026")
                .doesNotContain("danger");
    }

    @Test
    void a_review_that_did_not_come_is_overdue_in_words_and_a_new_adoption_puts_it_in_order() {
        UUID id = UUID.randomUUID();
        publish(
                Topics.REQUEST,
                adopted(id, "1108", null, "2026-06-11"),
                new InformationProcedureLapsedV1(
                        id, LocalDate.parse("2026-06-11"), "1108", Instant.parse("2026-06-11T22:00:00Z")));
        assertThat(section("1108"))
                .contains(">Skulle vært gått gjennom<", "data-color=\"danger\"", "4 dager over fristen");

        publish(Topics.REQUEST, adopted(id, "1108", null, "2026-12-01"));

        assertThat(section("1108")).contains(">I orden<").doesNotContain("danger");
    }
}
