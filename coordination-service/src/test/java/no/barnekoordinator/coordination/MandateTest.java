package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

/** The coordinator's mandate, over HTTP and on the pages of coordinator, contact and unit. */
class MandateTest extends CoordinationServiceTest {

    private static final Person TEACHER = Person.of("service-contact-41@0301");
    private static final Person STRANGER = Person.of("service-contact-42@0301");

    @Test
    void a_service_is_asked_reminded_and_passed_on_and_what_may_not_be_decided_is_kept_as_refused() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        String base = "/api/v1/cases/" + caseId;
        UUID teacher = joinTeam(caseId, TEACHER, "SCHOOL", coordinator.person());
        String due = Oslo.dateOf(CLOCK.instant()).plusDays(10).toString();

        Answer beyond = post(
                base + "/instructions",
                Map.of("kind", "CHOOSE_SERVICE", "memberId", teacher, "text", "Gi avlastning", "dueOn", due),
                coordinator.person());
        assertThat(beyond.status()).as(beyond.text()).isEqualTo(422);
        assertThat(beyond.problem()).isEqualTo("instruction-which-service");
        awaitPublished(caseId, "coordination.InstructionRefused");

        String page = "/arbeidsdag/" + caseId + "/team";
        Answer shown = page(page, coordinator.person());
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text()).contains("Avvist (1)").doesNotContain("??");
        Answer again = form(
                page,
                Map.of(
                        "action", "instruct",
                        "instruction", "CHOOSE_METHOD",
                        "memberId", teacher.toString(),
                        "text", "Bruk tegn",
                        "dueOn", due),
                coordinator.person());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .contains("Koordinatoren kan ikke bestemme hvordan")
                .doesNotContain("??");
        Answer given = form(
                page,
                Map.of(
                        "action", "instruct",
                        "instruction", "ATTEND_MEETING",
                        "memberId", teacher.toString(),
                        "text", "Møt på ansvarsgruppemøtet",
                        "dueOn", due),
                coordinator.person());
        assertThat(given.text())
                .contains("Tjenesten har fått beskjed.", "Avvist (2)")
                .doesNotContain("??");

        Answer tasks = page("/oppgaver", TEACHER);
        assertThat(tasks.status()).as(tasks.text()).isEqualTo(200);
        assertThat(tasks.text())
                .contains("Møt på ansvarsgruppemøtet", "opplæringslova § 24-1", "Vi har sett den")
                .doesNotContain("??");
        assertThat(page("/oppgaver", STRANGER).text()).doesNotContain("ansvarsgruppemøtet");
        String id = get(base + "/instructions", TEACHER)
                .body()
                .get(0)
                .path("instructionId")
                .asString();
        assertThat(post(base + "/instructions/" + id + "/fulfilment", Map.of(), STRANGER)
                        .status())
                .isEqualTo(404);
        Answer noReason = form(
                "/oppgaver",
                Map.of("action", "decline", "caseId", caseId.toString(), "instructionId", id, "hindrance", ""),
                TEACHER);
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.text()).contains("Velg hvorfor dere ikke kan.").doesNotContain("??");
        Answer seen = form(
                "/oppgaver",
                Map.of("action", "acknowledge", "caseId", caseId.toString(), "instructionId", id),
                TEACHER);
        assertThat(seen.text()).contains("Svaret er sendt til koordinatoren.").doesNotContain("??");
        assertThat(page("/saker/samordning", ASSESSOR).text()).doesNotContain(label(caseId));

        Answer no = form(
                "/oppgaver",
                Map.of(
                        "action",
                        "decline",
                        "caseId",
                        caseId.toString(),
                        "instructionId",
                        id,
                        "hindrance",
                        "NO_CAPACITY"),
                TEACHER);
        assertThat(no.status()).as(no.text()).isEqualTo(200);
        assertThat(page("/saker/samordning", ASSESSOR).text())
                .contains(label(caseId), "Vi har ikke kapasitet")
                .doesNotContain("??");
        assertThat(page("/saker/samordning", ASSESSOR_IN_BERGEN).text()).doesNotContain(label(caseId));
        for (String name : List.of("InstructionGiven", "InstructionAcknowledged", "InstructionNotFollowed")) {
            assertThat(new String(awaitPublished(caseId, "coordination." + name).value()))
                    .doesNotContain("ansvarsgruppe");
        }
    }

    private static String label(UUID caseId) {
        String id = caseId.toString();
        return id.substring(id.length() - 6).toUpperCase(Locale.ROOT);
    }
}
