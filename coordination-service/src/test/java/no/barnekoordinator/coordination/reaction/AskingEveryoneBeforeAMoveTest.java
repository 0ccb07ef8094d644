package no.barnekoordinator.coordination.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A family is asked whether its case is to go on where it moves, and answers on its own page. */
class AskingEveryoneBeforeAMoveTest extends CoordinationServiceTest {

    private static final String BERGEN = "4601";
    private static final Person MOTHER = Person.of("family-75@0301");
    private static final Person FATHER = Person.of("family-76@0301");
    private static final Person AWAY = Person.of("family-77@0301");
    private static final Person YOUTH = Person.of("youth-75@0301");
    private static final Person TWELVE = Person.of("youth-76@0301");
    private static final Person STRANGER = Person.of("family-78@0301");

    private UUID caseId = new UUID(0, 0);
    private Person kari = ASSESSOR;
    private String mother = "";
    private String father = "";

    /** Two who share custody, a youth of sixteen and a child of twelve. */
    private void familyOfFour() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        appoint(caseId, registered.id());
        family("CHILD", "Elin Flyttesen", YOUTH, "2009-05-01");
        family("CHILD", "Yusuf Flyttesen", TWELVE, "2012-05-01");
        mother = family("PARENT_WITH_CUSTODY", "Mona Flyttesen", MOTHER, null);
        father = family("PARENT_WITH_CUSTODY", "Per Flyttesen", FATHER, null);
    }

    private String family(String relation, String name, Person person, String bornOn) {
        return family(relation, name, person, bornOn, Map.of());
    }

    private String family(String relation, String name, Person person, String bornOn, Map<String, Object> post) {
        Map<String, Object> body =
                new HashMap<>(Map.of("relation", relation, "name", name, "subject", person.subject(), "post", post));
        body.put("bornOn", bornOn);
        Answer written = post("/api/v1/cases/" + caseId + "/family", body, kari);
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        return written.body().path("memberId").asString();
    }

    private String page() {
        return "/arbeidsdag/" + caseId + "/flytting";
    }

    private String mine() {
        return "/min-sak/" + caseId;
    }

    private Answer plan(Map<String, String> changes) {
        Map<String, String> fields =
                new HashMap<>(Map.of("action", "plan", "municipality", BERGEN, "categories", "PLAN"));
        fields.putAll(changes);
        Answer planned = form(page(), fields, kari);
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        return planned;
    }

    private JsonNode seenBy(Person person) {
        return get("/api/v1/my-cases/" + caseId, person).body().path("move");
    }

    private Answer answer(String action, Person person) {
        String moveId = get("/api/v1/cases/" + caseId + "/move", kari)
                .body()
                .path("planned")
                .path("moveId")
                .asString();
        return form(mine(), Map.of("action", action, "moveId", moveId), person);
    }

    @Test
    void each_says_yes_on_their_own_page_and_the_case_moves_by_that() {
        familyOfFour();
        assertThat(page(mine(), MOTHER).text())
                .contains("Flytter dere til en annen kommune?")
                .doesNotContain("Hvem har sagt ja?", "Bergen");

        assertThat(plan(Map.of()).text())
                .contains("Familien kan si ja på sin egen side.", "Bergen", "Mona Flyttesen", "mangler")
                .doesNotContain("??");
        assertThat(page(mine(), MOTHER).text())
                .contains(
                        "Det er skrevet ned at dere skal flytte til Bergen.",
                        "Den individuelle planen",
                        "har ikke sagt ja ennå",
                        "En annen med foreldreansvar",
                        "Ja, saken kan fortsette der")
                .doesNotContain("??", "Per Flyttesen", "Trekk tilbake samtykket til flytting");

        Answer said = answer("agree-move", MOTHER);
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.text())
                .contains("Du har sagt ja til at saken fortsetter", "Trekk tilbake samtykket til flytting")
                .doesNotContain("??", "Ja, saken kan fortsette der");
        assertThat(page(mine(), FATHER).text())
                .as("what one has said the other sees, and not by name")
                .contains("har sagt ja", "Ja, saken kan fortsette der")
                .doesNotContain("Mona Flyttesen");
        assertThat(page(page(), kari).text())
                .contains("sa ja selv", "mangler", "Feltet kan stå tomt når noen allerede har sagt ja.");

        Answer early = form(page(), Map.of("municipality", BERGEN, "categories", "PLAN"), kari);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text())
                .contains("Dette samtykket mangler", "Per Flyttesen")
                .doesNotContain("??");

        assertThat(answer("take-back-move", MOTHER).text())
                .contains("Samtykket til flytting er trukket tilbake.", "Ja, saken kan fortsette der");
        assertThat(seenBy(FATHER).path("voices").valueStream())
                .noneMatch(voice -> !voice.path("saidOn").isNull());
        answer("agree-move", MOTHER);
        assertThat(answer("agree-move", FATHER).text()).contains("Alle som må si ja, har gjort det.");

        assertThat(post(
                                "/api/v1/cases/" + caseId + "/move",
                                Map.of("municipality", BERGEN, "categories", List.of("PLAN")),
                                kari)
                        .status())
                .isEqualTo(200);
        assertThat(page(page(), kari).text())
                .contains("Familien har flyttet", "Mona Flyttesen", "Per Flyttesen", "sa ja selv")
                .doesNotContain("??", "skrevet ned av kommunen");
        assertThat(seenBy(MOTHER).isNull()).as("it has taken place").isTrue();
        Answer late = form(
                mine(),
                Map.of("action", "take-back-move", "moveId", UUID.randomUUID().toString()),
                MOTHER);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).doesNotContain("??", "Samtykket til flytting er trukket tilbake.");
    }

    @Test
    void staff_write_down_what_they_hear_and_it_says_whose_word_it_is() {
        familyOfFour();
        plan(Map.of("consent", mother + ":PARENT"));
        assertThat(page(page(), kari).text()).contains("sa ja, skrevet ned av kommunen", "mangler");
        assertThat(page(mine(), MOTHER).text()).contains("Kommunen har skrevet det ned");
        answer("agree-move", FATHER);
        JsonNode consents =
                get("/api/v1/cases/" + caseId + "/move", kari).body().path("consents");
        assertThat(consents.valueStream()
                        .map(said -> said.path("memberId").asString() + " "
                                + said.path("byThemselves").asBoolean()))
                .containsExactlyInAnyOrder(mother + " false", father + " true");

        assertThat(plan(Map.of("also", father)).text())
                .as("the same plan again takes nothing back")
                .contains("sa ja selv", "sa ja, skrevet ned av kommunen")
                .doesNotContain("mangler</span>");
        String moveId = seenBy(MOTHER).path("moveId").asString();
        assertThat(form(page(), Map.of("action", "withdraw", "moveId", moveId, "memberId", mother), kari)
                        .text())
                .contains("Det er skrevet ned at samtykket er trukket tilbake.", "mangler");

        plan(Map.of("categories", "SERVICES"));
        assertThat(seenBy(MOTHER).path("moveId").asString()).isNotEqualTo(moveId);
        assertThat(seenBy(FATHER).path("voices").toString())
                .as("planned anew, everyone is asked anew")
                .doesNotContain("2026-");
        Answer stale = post("/api/v1/my-cases/" + caseId + "/move/consent", Map.of("moveId", moveId), FATHER);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("move-plan-changed");
        assertThat(form(
                                page(),
                                Map.of(
                                        "action",
                                        "call-off",
                                        "moveId",
                                        seenBy(MOTHER).path("moveId").asString()),
                                kari)
                        .text())
                .contains("Flyttingen er ikke planlagt lenger.")
                .doesNotContain("??", "Planlagt flytting");
        assertThat(seenBy(MOTHER).isNull()).isTrue();
    }

    @Test
    void who_may_not_consent_is_refused_as_in_the_consents_and_a_youth_answers_for_itself() {
        familyOfFour();
        family("PARENT_WITHOUT_CUSTODY", "Arne Flyttesen", AWAY, null);
        plan(Map.of());
        String moveId = seenBy(MOTHER).path("moveId").asString();
        String api = "/api/v1/my-cases/" + caseId + "/move";

        for (Person outsider : List.of(AWAY, STRANGER)) {
            for (String path : List.of("/consent", "/withdrawal")) {
                assertThat(post(api + path, Map.of("moveId", moveId), outsider).status())
                        .isEqualTo(404);
            }
            assertThat(answer("agree-move", outsider).status()).isEqualTo(404);
        }
        assertThat(post(api + "/consent", Map.of("moveId", moveId), kari).status())
                .isEqualTo(403);
        Answer young = post(api + "/consent", Map.of("moveId", moveId), TWELVE);
        assertThat(young.status()).isEqualTo(422);
        assertThat(young.problem()).isEqualTo("consent-not-of-age");
        assertThat(page(mine(), TWELVE).text())
                .as("it is heard, and asked for nothing")
                .contains("Det er skrevet ned at dere skal flytte til Bergen.")
                .doesNotContain("Ja, saken kan fortsette der", "Flyttesen</strong>");

        assertThat(answer("agree-move", YOUTH).text()).contains("Du har sagt ja");
        assertThat(seenBy(MOTHER).path("voices").valueStream().map(voice -> voice.path("capacity")
                        .asString()))
                .as("what a youth says for itself its parents are not told")
                .containsExactly("PARENT", "PARENT");
        assertThat(page(page(), kari).text()).contains("Elin Flyttesen, ungdommen selv");
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/move",
                                Map.of("municipality", BERGEN, "categories", List.of("PLAN")),
                                kari)
                        .problem())
                .as("a youth moves nobody")
                .isEqualTo("move-without-consent");

        for (String language : List.of("nb", "nn", "se", "en")) {
            for (Person reader : List.of(MOTHER, YOUTH, TWELVE)) {
                assertThat(page(mine() + "?lang=" + language, reader).text()).doesNotContain("??");
            }
            assertThat(page(page() + "?lang=" + language, kari).text()).doesNotContain("??");
        }
    }

    @Test
    void a_yes_to_a_move_that_is_shown_to_nobody_is_none_to_one_that_is() {
        familyOfFour();
        plan(Map.of("hidden", "true"));
        answer("agree-move", MOTHER);
        answer("agree-move", FATHER);
        Map<String, Object> shown = Map.of("municipality", BERGEN, "categories", List.of("PLAN"));

        Answer refused = post("/api/v1/cases/" + caseId + "/move", shown, kari);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("move-without-consent");

        Map<String, Object> hidden = new HashMap<>(shown);
        hidden.put("hidden", true);
        assertThat(post("/api/v1/cases/" + caseId + "/move", hidden, kari).status())
                .isEqualTo(200);
        assertThat(page(page(), kari).text()).contains("Familien har flyttet").doesNotContain("Bergen");
    }

    @Test
    void where_to_is_not_told_while_somebodys_address_is_protected() {
        caseId = openCase();
        Registered registered = register();
        kari = registered.person();
        appoint(caseId, registered.id());
        family("CHILD", "Elin Flyttesen", YOUTH, "2012-05-01");
        family("PARENT_WITH_CUSTODY", "Mona Flyttesen", MOTHER, null, Map.of("protectedAddress", true));
        family("PARENT_WITH_CUSTODY", "Per Flyttesen", FATHER, null);
        plan(Map.of());
        assertThat(page(mine(), MOTHER).text()).contains("skal flytte til Bergen");
        assertThat(page(mine(), FATHER).text())
                .contains("Hvor dere skal flytte, vises ikke her.", "Ja, saken kan fortsette der")
                .doesNotContain("Bergen");
        assertThat(seenBy(FATHER).toString()).doesNotContain("Bergen", BERGEN);

        plan(Map.of("hidden", "true"));
        assertThat(page(page(), kari).text()).contains("Vises ikke");
        for (Person reader : List.of(MOTHER, FATHER, YOUTH)) {
            assertThat(page(mine(), reader).text()).doesNotContain("Bergen");
        }
        assertThat(get("/api/v1/cases/" + caseId + "/move", kari).text()).doesNotContain(BERGEN);
        assertThat(jdbc.sql("select payload::text from event where stream = :team")
                        .param("team", "team-" + caseId)
                        .query(String.class)
                        .list())
                .as("where a child will be is sealed")
                .isNotEmpty()
                .noneMatch(event -> event.contains("\"4601\""));
    }
}
