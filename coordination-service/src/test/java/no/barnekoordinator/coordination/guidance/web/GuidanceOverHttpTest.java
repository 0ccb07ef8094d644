package no.barnekoordinator.coordination.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

/** What a family is told, and the directory of what there is to tell of. */
class GuidanceOverHttpTest extends CoordinationServiceTest {

    private static final String DIRECTORY = "/api/v1/cases/directory";

    @Test
    void the_unit_keeps_a_directory_and_the_coordinator_tells_a_family_of_what_stands_there() {
        UUID caseId = openCase();
        Registered kari = register();
        appoint(caseId, kari.id());
        String path = "/api/v1/cases/" + caseId + "/guidance";
        Answer listed = post(
                DIRECTORY,
                Map.of(
                        "topic", "USER_ORGANISATION",
                        "name", "Hjernesvulstforeningen",
                        "about", "Likepersoner for familier",
                        "url", "https://organisasjon.example"),
                ASSESSOR);
        assertThat(listed.status()).as(listed.text()).isEqualTo(201);
        String entry = listed.body().path("id").asString();
        assertThat(get(DIRECTORY + "?words=LIKEPERSON", kari.person()).text()).contains(entry);
        assertThat(get(DIRECTORY + "?words=%25", kari.person()).text()).doesNotContain(entry);
        assertThat(get(DIRECTORY, ASSESSOR_IN_BERGEN).text()).doesNotContain(entry);
        assertThat(post(DIRECTORY + "/" + entry + "/retirement", Map.of(), ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(post(DIRECTORY, Map.of("topic", "RIGHT", "name", "x", "url", "javascript:alert(1)"), ASSESSOR)
                        .problem())
                .isEqualTo("directory-url-impossible");
        assertThat(post(DIRECTORY, Map.of("topic", "RIGHT", "name", "x"), kari.person())
                        .status())
                .isEqualTo(403);

        assertThat(post(path, Map.of("referral", true, "entryId", entry), kari.person())
                        .status())
                .isEqualTo(201);
        assertThat(post(path, Map.of("topic", "RIGHT", "what", "Retten til pleiepenger"), kari.person())
                        .status())
                .isEqualTo(201);
        assertThat(post(path, Map.of("topic", "RIGHT"), kari.person()).problem())
                .isEqualTo("field-missing");
        assertThat(get(path, kari.person()).text())
                .contains("Retten til pleiepenger", "Hjernesvulstforeningen", "\"referral\":true");
        assertThat(new String(
                        awaitPublished(caseId, "coordination.GuidanceGiven").value()))
                .contains("RIGHT")
                .doesNotContain("pleiepenger");
        awaitPublished(caseId, "coordination.ReferralMade");
        for (Person outsider : List.of(ASSESSOR_IN_BERGEN, register().person(), Person.of("family@0301"))) {
            assertThat(get(path, outsider).status()).isEqualTo(404);
        }
        assertThat(jdbc.sql("select payload::text from event where stream = :stream")
                        .param("stream", "guidance-" + caseId)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(event -> event.contains("pleiepenger"));

        String page = "/arbeidsdag/" + caseId + "/veiledning";
        Answer nothing = form(page, Map.of("topic", "", "what", ""), kari.person());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Velg hva det handler om.");
        assertThat(form(page, Map.of("topic", "RIGHT", "what", "Klageretten"), kari.person())
                        .text())
                .contains("Veiledningen er skrevet ned.", "Klageretten");
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(page + "?lang=" + language, kari.person()).text()).doesNotContain("??");
            assertThat(page("/arbeidsdag/katalog?ord=like&lang=" + language, ASSESSOR)
                            .text())
                    .contains("Hjernesvulstforeningen")
                    .doesNotContain("??");
        }
        Answer unnamed = form("/arbeidsdag/katalog", Map.of("action", "list", "topic", "RIGHT", "name", ""), ASSESSOR);
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(form("/arbeidsdag/katalog", Map.of("action", "retire", "entryId", entry), ASSESSOR)
                        .text())
                .contains("Det er tatt bort fra katalogen.")
                .doesNotContain("Hjernesvulstforeningen");
    }
}
