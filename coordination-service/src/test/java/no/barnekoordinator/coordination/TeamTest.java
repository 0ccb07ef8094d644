package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The team around a family and its consents, over HTTP. */
class TeamTest extends CoordinationServiceTest {

    private static final Person TEACHER = Person.of("service-contact-31@0301");
    private static final Person STRANGER = Person.of("service-contact-32@0301");
    private static final Person MOTHER = Person.of("family-31@0301");
    private static final Person OTHER_FAMILY = Person.of("family-32@0301");

    @Test
    void sharing_follows_consent_and_ends_with_it() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        String base = "/api/v1/cases/" + caseId;
        assertThat(get(base, TEACHER).status()).isEqualTo(404);

        UUID teacher = joinTeam(caseId, TEACHER, "SCHOOL", coordinator.person());
        UUID child = enter(caseId, coordinator.person(), "CHILD", "Ada Prøvdal", null, "2015-05-01");
        UUID mother = enter(caseId, coordinator.person(), "PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);

        // In the team, and without consent: that the case is there, and oneself.
        assertThat(get(base, TEACHER).status()).isEqualTo(200);
        assertThat(get(base + "/team", TEACHER).body().path("family").size()).isZero();
        assertThat(get(base + "/team", TEACHER).body().path("members").size()).isEqualTo(1);
        assertThat(get(base + "/consents", TEACHER).status()).isEqualTo(403);
        for (Person outsider :
                List.of(STRANGER, OTHER_FAMILY, Person.of("coordinator-99@0301"), Person.of("assessor@4601"))) {
            assertThat(get(base + "/team", outsider).status())
                    .as(outsider.subject())
                    .isEqualTo(404);
        }
        assertThat(get(base + "/consents", OTHER_FAMILY).status()).isEqualTo(404);

        Answer refused = post(
                base + "/consents", consent(child, child, "YOUTH", teacher, List.of("CONTACT")), coordinator.person());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("consent-not-of-age");

        Map<String, Object> hers = consent(child, null, "PARENT", teacher, List.of("CONTACT", "PLAN"));
        Answer given = post(base + "/consents", hers, MOTHER);
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(get(base + "/team", TEACHER).body().path("family").size()).isEqualTo(2);

        String consentId = given.body().path("consentId").asString();
        assertThat(post(base + "/consents/" + consentId + "/withdrawal", Map.of(), OTHER_FAMILY)
                        .status())
                .isEqualTo(404);
        Answer narrowed =
                post(base + "/consents/" + consentId + "/narrowing", Map.of("categories", List.of("CONTACT")), MOTHER);
        assertThat(narrowed.status()).as(narrowed.text()).isEqualTo(200);
        Answer withdrawn =
                post(base + "/consents/withdrawal", Map.of("by", mother, "service", "SCHOOL"), coordinator.person());
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(get(base + "/team", TEACHER).body().path("family").size()).isZero();
        assertThat(get(base + "/consents", MOTHER).body().get(0).path("covers").size())
                .isZero();

        assertThat(post(base + "/team/members/" + teacher + "/leaving", Map.of(), coordinator.person())
                        .status())
                .isEqualTo(200);
        assertThat(get(base, TEACHER).status()).isEqualTo(404);
        for (String name :
                List.of("TeamMemberJoined", "TeamMemberLeft", "ConsentGiven", "ConsentNarrowed", "ConsentWithdrawn")) {
            String told =
                    new String(awaitPublished(caseId, "coordination." + name).value());
            assertThat(told).doesNotContain("Prøvdal", "service-contact", "family-31", "2015");
        }
    }

    @Test
    void
            the_family_is_written_down_put_right_and_taken_out_in_the_page_and_a_child_is_noted_for_what_it_goes_over_to() {
        UUID caseId = openCase();
        String page = "/arbeidsdag/" + caseId + "/team";
        await().atMost(PATIENCE).until(() -> page(page, ASSESSOR).status() == 200);
        Answer entered = form(
                page,
                Map.of(
                        "action", "family",
                        "relation", "PARENT_WITH_CUSTODY",
                        "name", "Kari Prøvdal",
                        "subject", MOTHER.subject()),
                ASSESSOR);
        assertThat(entered.text()).contains("Personen er skrevet inn.", "Kari Prøvdal");
        form(page, Map.of("action", "family", "relation", "CHILD", "name", "Ada Prøvdal"), ASSESSOR);
        String child = memberId(caseId, "CHILD");
        String mother = memberId(caseId, "PARENT_WITH_CUSTODY");
        awaitChild(caseId, child, null);

        Answer correcting = page(page + "?rett=" + mother, ASSESSOR);
        assertThat(correcting.text())
                .contains("Rett det som står", "value=\"Kari Prøvdal\"", "familyId")
                .doesNotContain("??", MOTHER.subject());
        Answer corrected = form(
                page,
                Map.of(
                        "action", "family",
                        "familyId", mother,
                        "relation", "PARENT_WITH_CUSTODY",
                        "name", "Kari Eksempelmo",
                        "subject", ""),
                ASSESSOR);
        assertThat(corrected.text())
                .contains("Det som står om personen, er rettet.", "Kari Eksempelmo")
                .doesNotContain("Kari Prøvdal");
        // How she signs in was kept, though nobody was shown it.
        assertThat(page("/min-sak/" + caseId, MOTHER).status()).isEqualTo(200);
        form(
                page,
                Map.of(
                        "action", "family",
                        "familyId", child,
                        "relation", "CHILD",
                        "name", "Ada Prøvdal",
                        "bornOn", "2015-05-01"),
                ASSESSOR);
        awaitChild(caseId, child, "2015-05-01");
        // Put right where the transitions are: the team knows it too.
        assertThat(post(
                                "/api/v1/cases/" + caseId + "/children/" + child + "/birth-date",
                                Map.of("bornOn", "2015-06-01"),
                                ASSESSOR)
                        .status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> get("/api/v1/cases/" + caseId + "/team", ASSESSOR)
                .text()
                .contains("2015-06-01"));

        Answer impossible = form(
                page,
                Map.of(
                        "action",
                        "family",
                        "familyId",
                        child,
                        "relation",
                        "CHILD",
                        "name",
                        "Ada",
                        "bornOn",
                        "2099-01-01"),
                ASSESSOR);
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(impossible.text()).contains("Rett det som står").doesNotContain("??");
        Answer removed = form(page, Map.of("action", "remove", "familyId", mother), ASSESSOR);
        assertThat(removed.text()).contains("Personen er tatt ut av familien.").doesNotContain("Kari");
        assertThat(page("/min-sak/" + caseId, MOTHER).status()).isEqualTo(404);
        assertThat(form(page, Map.of("action", "remove", "familyId", child), OTHER_FAMILY)
                        .status())
                .isEqualTo(403);
        form(page, Map.of("action", "remove", "familyId", child), ASSESSOR);
        await().atMost(PATIENCE).until(() -> children(caseId).isEmpty());
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(page + "?lang=" + language, ASSESSOR).text()).doesNotContain("??");
        }
    }

    private String memberId(UUID caseId, String relation) {
        return get("/api/v1/cases/" + caseId + "/team", ASSESSOR)
                .body()
                .path("family")
                .valueStream()
                .filter(member -> member.path("relation").asString().equals(relation))
                .findFirst()
                .orElseThrow()
                .path("memberId")
                .asString();
    }

    private void awaitChild(UUID caseId, String childId, String bornOn) {
        await().atMost(PATIENCE).until(() -> children(caseId)
                .valueStream()
                .anyMatch(child -> child.path("childId").asString().equals(childId)
                        && (bornOn == null
                                ? child.path("bornOn").isNull()
                                : child.path("bornOn").asString("").equals(bornOn))));
    }

    private JsonNode children(UUID caseId) {
        return get("/api/v1/cases/" + caseId + "/transitions", ASSESSOR).body().path("children");
    }

    @Test
    void nobody_of_the_team_sees_a_case_that_has_ended_and_the_same_person_joins_once() {
        UUID caseId = openCase();
        String base = "/api/v1/cases/" + caseId;
        joinTeam(caseId, STRANGER, "NAV", ASSESSOR);
        Answer again = post(
                base + "/team/members",
                Map.of("role", "CONTACT", "kind", "NAV", "name", "Ny", "subject", STRANGER.subject()),
                ASSESSOR);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("team-member-already");
        assertThat(get(base, STRANGER).status()).isEqualTo(200);

        post(base + "/closing", Map.of("reason", "NEED_CEASED"), ASSESSOR);

        await().atMost(PATIENCE).until(() -> get(base, STRANGER).status() == 404);
        assertThat(post(base + "/team/members", Map.of("role", "CONTACT", "kind", "GP", "name", "Ny"), ASSESSOR)
                        .problem())
                .isEqualTo("case-closed");
    }

    @Test
    void an_open_page_is_told_when_its_reader_may_see_less_and_the_next_read_shows_it() throws Exception {
        UUID caseId = openCase();
        String base = "/api/v1/cases/" + caseId;
        UUID teacher = joinTeam(caseId, TEACHER, "SCHOOL", ASSESSOR);
        UUID child = enter(caseId, ASSESSOR, "CHILD", "Ada Prøvdal", null, "2015-05-01");
        UUID mother = enter(caseId, ASSESSOR, "PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);
        post(base + "/consents", consent(child, mother, "PARENT", teacher, List.of("CONTACT")), ASSESSOR);
        assertThat(get(base + "/team", TEACHER).body().path("family").size()).isEqualTo(2);

        try (Stream<String> lines = openStream(base + "/changes", TEACHER)) {
            Iterator<String> read = lines.iterator();
            String opened = "";
            while (!opened.equals("event:here")) {
                opened = read.next();
            }
            post(base + "/consents/withdrawal", Map.of("by", mother), ASSESSOR);
            List<String> told = new ArrayList<>();
            read.forEachRemaining(told::add);
            assertThat(told).contains("event:lost").noneMatch(line -> line.contains("Prøvdal"));
        }
        assertThat(get(base + "/team", TEACHER).body().path("family").size()).isZero();
        assertThat(get(base + "/changes", STRANGER).status()).isEqualTo(404);
    }

    private UUID enter(UUID caseId, Person by, String relation, String name, Person login, String bornOn) {
        Map<String, Object> entry = new HashMap<>(Map.of("relation", relation, "name", name));
        if (login != null) {
            entry.put("subject", login.subject());
        }
        if (bornOn != null) {
            entry.put("bornOn", bornOn);
        }
        Answer answer = post("/api/v1/cases/" + caseId + "/family", entry, by);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.body().path("memberId").asString());
    }

    private static Map<String, Object> consent(
            UUID child, UUID giver, String capacity, UUID recipient, List<String> categories) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "childId", child,
                "capacity", capacity,
                "recipient", recipient,
                "purpose", "Skolen og hjemmet skal dra samme vei",
                "categories", categories,
                "form", "WRITTEN"));
        if (giver != null) {
            body.put("giverId", giver);
        }
        return body;
    }
}
