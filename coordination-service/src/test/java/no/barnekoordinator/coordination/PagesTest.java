package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

/** What the unit, the coordinator and the family see, and what they can do without a script. */
class PagesTest extends CoordinationServiceTest {

    @Test
    void the_unit_sees_who_waits_and_appoints_someone() {
        UUID caseId = openCase();
        Registered coordinator = register();
        Answer before = page("/saker", ASSESSOR);
        assertThat(before.status()).as(before.text()).isEqualTo(200);
        assertThat(before.text())
                .contains(label(caseId), coordinator.id().toString())
                .doesNotContain("??");

        Answer answer = form(
                "/saker",
                Map.of(
                        "action",
                        "appoint",
                        "caseId",
                        caseId.toString(),
                        "coordinatorId",
                        coordinator.id().toString(),
                        "familySay",
                        "WISHES_ANOTHER"),
                ASSESSOR);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Barnekoordinatoren er spurt.", coordinator.person().name() + " er spurt og har ikke svart.");
        assertThat(page("/arbeidsdag", coordinator.person()).text()).contains("1 familie venter på svar fra deg");
        assertThat(page("/arbeidsdag/spurt", coordinator.person()).text())
                .contains(label(caseId), "Ønsker en annen")
                .doesNotContain("??");
        assertThat(form(
                                "/arbeidsdag/spurt",
                                Map.of("action", "decline", "caseId", caseId.toString()),
                                coordinator.person())
                        .text())
                .contains("Velg hvorfor du svarer nei.");
        assertThat(form(
                                "/arbeidsdag/spurt",
                                Map.of("action", "accept", "caseId", caseId.toString()),
                                coordinator.person())
                        .text())
                .contains("Du er nå barnekoordinator for familien.", label(caseId));
        assertThat(get("/api/v1/cases/" + caseId, ASSESSOR)
                        .body()
                        .path("coordinatorId")
                        .asString())
                .isEqualTo(coordinator.id().toString());
    }

    @Test
    void a_form_with_something_missing_is_shown_again_with_what_to_put_right() {
        UUID caseId = openCase();
        register();

        Answer nobodyChosen =
                form("/saker", Map.of("action", "appoint", "caseId", caseId.toString(), "coordinatorId", ""), ASSESSOR);
        Answer nothingTyped = form(
                "/saker",
                Map.of("action", "register", "name", "Ada Prøvdal", "subject", "", "capacity", "mange"),
                ASSESSOR);

        assertThat(nobodyChosen.status()).isEqualTo(422);
        assertThat(nobodyChosen.text()).contains("Velg hvem som skal være barnekoordinator.", "<title>Feil:");
        assertThat(nothingTyped.status()).isEqualTo(422);
        assertThat(nothingTyped.text()).contains("Skriv brukernavnet", "Skriv et helt tall.", "Ada Prøvdal");
    }

    @Test
    void the_coordinator_writes_down_a_service_and_marks_it_as_delivered() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        // This one waits for the view; the list that follows then shows the case too.
        assertThat(get("/api/v1/cases/" + caseId, coordinator.person()).status())
                .isEqualTo(200);
        assertThat(page("/arbeidsdag", coordinator.person()).text())
                .contains(label(caseId), "Skriv ned hvilke tjenester familien skal ha")
                .doesNotContain("??");

        LocalDate today = Oslo.dateOf(CLOCK.instant());
        LocalDate due = today.plusDays(60);
        Answer scheduled = form(
                "/arbeidsdag/" + caseId,
                Map.of(
                        "action",
                        "schedule",
                        "kind",
                        "RESPITE_CARE",
                        "provider",
                        "Liksomvik avlastning",
                        "dueOn",
                        due.toString()),
                coordinator.person());
        assertThat(scheduled.text())
                .contains("Tjenesten er skrevet ned.", "Avlastning", "Liksomvik avlastning", inWords(due))
                .doesNotContain("??");
        String serviceId = get("/api/v1/cases/" + caseId, coordinator.person())
                .body()
                .path("services")
                .get(0)
                .path("serviceId")
                .asString();

        Answer ahead = form(
                "/arbeidsdag/" + caseId,
                Map.of("action", "deliver", "serviceId", serviceId, "deliveredOn", due.toString()),
                coordinator.person());
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.text()).contains("Datoen ligger fram i tid.");

        Answer delivered = form(
                "/arbeidsdag/" + caseId,
                Map.of("action", "deliver", "serviceId", serviceId, "deliveredOn", today.toString()),
                coordinator.person());
        assertThat(delivered.text()).contains("Tjenesten er merket som levert.", inWords(today));
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"))
                .format(day);
    }

    @Test
    void the_unit_closes_a_case_and_it_is_seen_among_the_closed() {
        UUID caseId = openCase();

        Answer closed = form("/arbeidsdag/" + caseId, Map.of("action", "close", "reason", "MOVED"), ASSESSOR);

        assertThat(closed.text()).contains("Saken er avsluttet.", "Familien flyttet til en annen kommune");
        assertThat(page("/saker", ASSESSOR).text()).contains("Avsluttede saker");
    }

    @Test
    void a_family_page_is_not_found_by_those_it_does_not_concern() {
        UUID caseId = openCase();

        assertThat(page("/arbeidsdag/" + caseId, ASSESSOR_IN_BERGEN).status()).isEqualTo(404);
        assertThat(page("/arbeidsdag/" + caseId, register().person()).status()).isEqualTo(404);
        assertThat(page("/arbeidsdag/" + caseId, null).status()).isEqualTo(401);
        assertThat(page("/saker", Person.of("family@0301")).status()).isEqualTo(403);
    }

    @Test
    void the_workday_of_someone_who_is_not_registered_says_what_to_do() {
        assertThat(page("/arbeidsdag", Person.of("coordinator-999@0301")).text())
                .contains("Du står ikke i kommunens register");
    }

    @Test
    void a_family_without_a_case_is_told_what_will_come_and_led_to_the_receipt() {
        Person family = Person.of("family-77@0301");

        Answer shown = page("/min-sak", family);
        assertThat(shown.text())
                .contains("Ingen sak ennå", "Ta kontakt med koordinerende enhet i kommunen")
                .doesNotContain("??");
        Answer mistyped = page("/min-sak?reference=../x", family);
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.text()).contains("Skriv referansen slik den står");
    }

    @Test
    void every_page_stands_in_all_four_languages() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        for (String language : List.of("nb", "nn", "se", "en")) {
            for (String path : List.of("/saker", "/arbeidsdag/" + caseId, "/saker/" + caseId)) {
                Answer shown = page(path + "?lang=" + language, ASSESSOR);
                assertThat(shown.status()).as(path).isEqualTo(200);
                assertThat(shown.text()).contains("lang=\"" + language + "\"").doesNotContain("??", "enkeltvedtak");
            }
            assertThat(page("/arbeidsdag?lang=" + language, coordinator.person())
                            .text())
                    .doesNotContain("??");
        }
    }

    private static String label(UUID caseId) {
        String id = caseId.toString();
        return "Sak " + id.substring(id.length() - 6).toUpperCase(Locale.ROOT);
    }
}
