package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The unit keeps its register: on the page, and over the API. */
class RegisterOverHttpTest extends CoordinationServiceTest {

    @Test
    void what_is_written_down_is_shown_and_what_cannot_be_is_said() {
        Registered kari = register();
        String path = "/api/v1/coordinators/" + kari.id();

        assertThat(post(
                                path + "/qualifications",
                                Map.of("languages", List.of("so", "nb"), "competences", List.of("NEWBORN")),
                                ASSESSOR)
                        .status())
                .isEqualTo(202);
        assertThat(post(path + "/trainings", Map.of("training", "ROLE", "completedOn", "2026-02-20"), ASSESSOR)
                        .status())
                .isEqualTo(202);
        assertThat(post(path + "/mandate", Map.of("validFrom", "2026-02-01", "reference", "Arkivhylla 7"), ASSESSOR)
                        .status())
                .isEqualTo(202);
        assertThat(post(path + "/capacity", Map.of("capacity", 9), ASSESSOR).status())
                .isEqualTo(202);
        assertThat(post(path + "/leave", Map.of("since", "2026-02-27"), ASSESSOR)
                        .status())
                .isEqualTo(202);
        assertThat(post(path + "/leave", Map.of("since", "2026-02-27"), ASSESSOR)
                        .problem())
                .isEqualTo("coordinator-on-leave-already");

        String shown = page("/saker/koordinatorer/" + kari.id(), ASSESSOR).text();
        assertThat(shown)
                .contains(
                        kari.person().name(), "somali", "Nyfødte", "Rollen og oppgavene", "Arkivhylla 7", "I permisjon")
                .doesNotContain("??");
        JsonNode entry = get(path, ASSESSOR).body();
        assertThat(entry.path("capacity").asInt()).isEqualTo(9);
        assertThat(entry.path("mandateFrom").asString()).isEqualTo("2026-02-01");
        assertThat(entry.path("leaveSince").asString()).isEqualTo("2026-02-27");
        assertThat(jdbc.sql("select string_agg(payload::text, '') from event where stream = :stream")
                        .param("stream", "coordinator-" + kari.id())
                        .query(String.class)
                        .single())
                .doesNotContain("Arkivhylla");

        Answer back = form(
                "/saker/koordinatorer/" + kari.id(), Map.of("action", "return", "endedOn", "2026-02-20"), ASSESSOR);
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains("Den siste dagen ligger før den første.");
        assertThat(form(
                                "/saker/koordinatorer/" + kari.id(),
                                Map.of("action", "return", "endedOn", "2026-03-01"),
                                ASSESSOR)
                        .text())
                .contains("Koordinatoren er tilbake.")
                .doesNotContain("I permisjon");
        assertThat(form(
                                "/saker/koordinatorer/" + kari.id(),
                                Map.of("action", "mandate", "validFrom", "i går"),
                                ASSESSOR)
                        .status())
                .isEqualTo(422);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page("/saker/koordinatorer/" + kari.id() + "?lang=" + language, ASSESSOR)
                            .text())
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void nobody_outside_the_municipality_finds_a_coordinator_and_only_the_unit_changes_one() {
        Registered kari = register();
        String path = "/api/v1/coordinators/" + kari.id();

        assertThat(page("/saker/koordinatorer/" + kari.id(), ASSESSOR_IN_BERGEN).status())
                .isEqualTo(404);
        assertThat(post(path + "/capacity", Map.of("capacity", 9), ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(post(path + "/capacity", Map.of("capacity", 9), kari.person())
                        .status())
                .isEqualTo(403);
        assertThat(post("/api/v1/coordinators/" + UUID.randomUUID() + "/leave", Map.of("since", "2026-03-01"), ASSESSOR)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_suggestion_puts_first_who_may_be_appointed_and_speaks_the_language_and_says_why() {
        Registered away = register();
        Registered speaks = register();
        post(
                "/api/v1/coordinators/" + speaks.id() + "/qualifications",
                Map.of("languages", List.of("ti"), "competences", List.of()),
                ASSESSOR);
        for (Registered each : List.of(away, speaks)) {
            post("/api/v1/coordinators/" + each.id() + "/mandate", Map.of("validFrom", "2026-02-01"), ASSESSOR);
        }
        post("/api/v1/coordinators/" + away.id() + "/leave", Map.of("since", "2026-03-01"), ASSESSOR);
        get("/api/v1/coordinators/" + away.id(), ASSESSOR);
        page("/saker/koordinatorer/" + away.id(), ASSESSOR);

        JsonNode ranked =
                get("/api/v1/coordinators/suggestions?language=ti", ASSESSOR).body();

        assertThat(ranked.get(0).path("coordinator").path("coordinatorId").asString())
                .isEqualTo(speaks.id().toString());
        assertThat(ranked.get(0).path("reasons").toString()).contains("SPEAKS_LANGUAGE", "ROOM", "UNTRAINED");
        JsonNode last = ranked.valueStream()
                .filter(each -> each.path("coordinator")
                        .path("coordinatorId")
                        .asString()
                        .equals(away.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(last.path("mayBeAppointed").asBoolean()).isFalse();
        assertThat(last.path("reasons").toString()).contains("ON_LEAVE");
    }
}
