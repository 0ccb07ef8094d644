package no.barnekoordinator.coordination;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plan, meetings and guidance are read by the family, and by those of the team it has consented to; by nobody else. */
class ReadingByConsentTest extends CoordinationServiceTest {

    private static final Person TEACHER = Person.of("service-contact-71@0301");
    private static final Person MOTHER = Person.of("family-71@0301");
    private static final Person AWAY = Person.of("family-72@0301");
    private static final Person OTHER_FAMILY = Person.of("family-73@0301");
    private static final Person YOUTH = Person.of("youth-71@0301");

    private static final List<String> PLAN =
            List.of("/plan", "/plan/versions/1", "/plan/differences?from=1&to=1", "/plan/print");
    private static final List<String> MEETINGS = List.of("/meetings");
    private static final List<String> GUIDANCE = List.of("/guidance");

    private UUID caseId = new UUID(0, 0);
    private Person coordinator = ASSESSOR;
    private String meeting = "";

    @BeforeEach
    void a_case_with_a_plan_a_meeting_and_guidance() {
        caseId = openCase();
        Registered registered = register();
        coordinator = registered.person();
        appoint(caseId, registered.id());
        assertThat(post(base() + "/plan", plan(), coordinator).status()).isEqualTo(201);
        Instant startsAt = CLOCK.instant().plus(Duration.ofHours(1));
        Answer called = post(
                base() + "/meetings",
                Map.of(
                        "startsAt", startsAt.toString(),
                        "endsAt", startsAt.plus(Duration.ofHours(1)).toString(),
                        "agenda", "Skolestart",
                        "invited", List.of(Map.of("name", "Ola Lærer", "email", "ola@skole.example"))),
                coordinator);
        meeting = called.body().path("id").asString();
        CLOCK.advance(Duration.ofHours(3));
        Answer held = post(
                base() + "/meetings/" + meeting + "/minutes",
                Map.of(
                        "heldOn",
                        Oslo.dateOf(startsAt).toString(),
                        "chairedByCoordinator",
                        true,
                        "minutes",
                        "Vi ble enige om fredager.",
                        "tasks",
                        List.of(Map.of(
                                "what", "Ringe tannlegen",
                                "owner", "Tante Berit",
                                "dueOn", Oslo.dateOf(startsAt).plusDays(30).toString()))),
                coordinator);
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(post(base() + "/guidance", Map.of("topic", "RIGHT", "what", "Retten til pleiepenger"), coordinator)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_family_reads_and_the_team_reads_what_it_has_consented_to_until_that_is_withdrawn() {
        UUID teacher = joinTeam(caseId, TEACHER, "SCHOOL", coordinator);
        UUID child = enter("CHILD", "Ada Prøvdal", null, "2015-05-01");
        enter("PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);
        enter("PARENT_WITHOUT_CUSTODY", "Bjørn Liksomvik", AWAY, null);

        assertFound(MOTHER, PLAN);
        assertFound(MOTHER, MEETINGS);
        assertFound(MOTHER, GUIDANCE);
        assertThat(get(base() + "/meetings", MOTHER).text())
                .contains("Vi ble enige om fredager.", "Ola Lærer")
                .doesNotContain("ola@skole.example");
        assertThat(get(base() + "/meetings", coordinator).text()).contains("ola@skole.example");
        assertThat(get(base() + "/meetings/" + meeting + "/invitation", MOTHER).text())
                .contains("BEGIN:VEVENT")
                .doesNotContain("ola@skole.example");
        for (String part : List.of("plan", "plan/forskjell?fra=1&til=1", "moter", "veiledning")) {
            Answer shown = page("/min-sak/" + caseId + "/" + part, MOTHER);
            assertThat(shown.status()).as(part).isEqualTo(200);
            assertThat(shown.text())
                    .as(part)
                    .contains("href=\"/min-sak/" + caseId, "data-changes")
                    .doesNotContain("??", "<textarea", "href=\"/arbeidsdag/", "Oslo");
        }
        // To read is not to write.
        assertThat(post(base() + "/plan", plan(), MOTHER).status()).isEqualTo(403);
        assertThat(post(base() + "/guidance", Map.of("topic", "RIGHT", "what", "x"), MOTHER)
                        .status())
                .isEqualTo(403);

        for (Person outsider : List.of(TEACHER, AWAY, OTHER_FAMILY, YOUTH)) {
            assertNotFound(outsider, PLAN);
            assertNotFound(outsider, MEETINGS);
            assertNotFound(outsider, GUIDANCE);
            assertThat(page("/min-sak/" + caseId + "/moter", outsider).status()).isEqualTo(404);
        }

        consent(child, teacher, "PLAN");
        assertFound(TEACHER, PLAN);
        assertNotFound(TEACHER, MEETINGS);
        assertThat(page("/arbeidsdag/" + caseId, TEACHER).text())
                .contains("/arbeidsdag/" + caseId + "/plan")
                .doesNotContain("/arbeidsdag/" + caseId + "/moter", "/arbeidsdag/" + caseId + "/veiledning");
        assertThat(page("/arbeidsdag/" + caseId + "/plan", TEACHER).text()).contains("Hemmelig mål");
        consent(child, teacher, "MEETINGS");
        consent(child, teacher, "SERVICES");
        assertFound(TEACHER, MEETINGS);
        // Which organisation a family was told of tells what the child has.
        assertNotFound(TEACHER, GUIDANCE);
        consent(child, teacher, "HEALTH");
        assertFound(TEACHER, GUIDANCE);

        assertThat(post(base() + "/consents/withdrawal", Map.of("service", "SCHOOL"), MOTHER)
                        .status())
                .isEqualTo(200);
        assertNotFound(TEACHER, PLAN);
        assertNotFound(TEACHER, MEETINGS);
        assertNotFound(TEACHER, GUIDANCE);
        assertThat(page("/arbeidsdag/" + caseId + "/plan", TEACHER).status()).isEqualTo(404);
        assertThat(page("/arbeidsdag/" + caseId, TEACHER).text()).doesNotContain("/arbeidsdag/" + caseId + "/plan");
        assertFound(MOTHER, PLAN);
    }

    @Test
    void who_expects_a_child_reads_what_is_planned_for_it() {
        joinTeam(caseId, TEACHER, "SCHOOL", coordinator);
        enter("PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);
        enter("PARENT_WITHOUT_CUSTODY", "Bjørn Liksomvik", AWAY, null);

        assertFound(MOTHER, PLAN);
        assertFound(MOTHER, MEETINGS);
        assertFound(MOTHER, GUIDANCE);
        assertThat(page("/min-sak/" + caseId + "/plan", MOTHER).text()).contains("Hemmelig mål");
        for (Person outsider : List.of(TEACHER, AWAY, OTHER_FAMILY, YOUTH)) {
            assertNotFound(outsider, PLAN);
            assertNotFound(outsider, MEETINGS);
            assertNotFound(outsider, GUIDANCE);
        }

        enter("CHILD", "Ada Prøvdal", null, Oslo.dateOf(CLOCK.instant()).toString());
        assertFound(MOTHER, PLAN);
        assertNotFound(AWAY, PLAN);
    }

    @Test
    void a_child_reads_its_own_from_twelve_and_parents_read_until_the_child_is_grown() {
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        UUID child = enter(
                "CHILD", "Elin Tenktås", YOUTH, today.minusYears(12).plusDays(1).toString());
        UUID mother = enter("PARENT_WITH_CUSTODY", "Máret Tenktås", MOTHER, null);
        assertNotFound(YOUTH, PLAN);
        assertThat(get(base() + "/team", YOUTH).status()).isEqualTo(404);

        correct(child, today.minusYears(13));
        assertFound(YOUTH, PLAN);
        assertFound(YOUTH, MEETINGS);
        assertFound(YOUTH, GUIDANCE);
        assertFound(MOTHER, PLAN);

        correct(child, today.minusYears(16));
        assertFound(MOTHER, PLAN);
        // A plan that concerns somebody else too is not one child's to read.
        UUID sibling = enter("CHILD", "Yusuf Tenktås", null, today.minusYears(5).toString());
        assertNotFound(YOUTH, PLAN);
        assertNotFound(YOUTH, MEETINGS);
        assertNotFound(YOUTH, GUIDANCE);
        assertFound(MOTHER, PLAN);
        // Nor are the tasks that came of a meeting it may not read the minutes of.
        assertThat(page("/min-sak/" + caseId, YOUTH).status()).isEqualTo(200);
        for (String shown : List.of(
                page("/min-sak/" + caseId, YOUTH).text(),
                get("/api/v1/my-cases/" + caseId, YOUTH).text())) {
            assertThat(shown).contains("Tenktås").doesNotContain("tannlegen", "Tante Berit");
        }
        assertThat(page("/min-sak/" + caseId, MOTHER).text()).contains("Ringe tannlegen", "Tante Berit");
        assertThat(post(base() + "/family/" + sibling + "/leaving", Map.of(), ASSESSOR)
                        .status())
                .isEqualTo(200);

        correct(child, today.plusDays(1).minusYears(18));
        assertFound(MOTHER, PLAN);
        assertFound(MOTHER, MEETINGS);
        assertFound(MOTHER, GUIDANCE);
        assertThat(page("/min-sak/" + caseId, MOTHER).status()).isEqualTo(200);
        CLOCK.set(Oslo.startOf(today.plusDays(1)).minusSeconds(60));
        assertFound(MOTHER, PLAN);
        CLOCK.set(Oslo.startOf(today.plusDays(1)));
        assertNotFound(MOTHER, PLAN);
        assertNotFound(MOTHER, MEETINGS);
        assertNotFound(MOTHER, GUIDANCE);
        assertThat(page("/min-sak/" + caseId, MOTHER).status()).isEqualTo(404);
        assertFound(YOUTH, PLAN);
        assertThat(page("/min-sak/" + caseId, YOUTH).status()).isEqualTo(200);

        // Unless the young adult lets them.
        Answer let = form(
                "/min-sak/" + caseId,
                Map.of(
                        "action", "give",
                        "childId", child.toString(),
                        "service", mother.toString(),
                        "categories", "PLAN",
                        "purpose", "Mor hjelper meg"),
                YOUTH);
        assertThat(let.status()).as(let.text()).isEqualTo(200);
        assertThat(let.text()).contains("Samtykket er gitt.", "Máret Tenktås, forelder med foreldreansvar");
        assertFound(MOTHER, PLAN);
        assertNotFound(MOTHER, MEETINGS);
        form("/min-sak/" + caseId, Map.of("action", "stop-all"), YOUTH);
        assertNotFound(MOTHER, PLAN);
    }

    private void assertFound(Person person, List<String> paths) {
        paths.forEach(path -> assertThat(get(base() + path, person).status())
                .as(person.subject() + " " + path)
                .isEqualTo(200));
    }

    private void assertNotFound(Person person, List<String> paths) {
        paths.forEach(path -> assertThat(get(base() + path, person).status())
                .as(person.subject() + " " + path)
                .isEqualTo(404));
    }

    private String base() {
        return "/api/v1/cases/" + caseId;
    }

    private void consent(UUID child, UUID recipient, String category) {
        Answer given = post(
                base() + "/consents",
                Map.of(
                        "childId",
                        child,
                        "capacity",
                        "PARENT",
                        "recipient",
                        recipient,
                        "purpose",
                        "Skolen og hjemmet skal dra samme vei",
                        "categories",
                        List.of(category)),
                MOTHER);
        assertThat(given.status()).as(given.text()).isEqualTo(201);
    }

    private UUID enter(String relation, String name, Person login, String bornOn) {
        Map<String, Object> entry = written(relation, name, login, bornOn);
        // The team gathers by itself soon after the case has opened.
        Answer answer = await().atMost(PATIENCE)
                .until(() -> post(base() + "/family", entry, ASSESSOR), tried -> tried.status() != 404);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.body().path("memberId").asString());
    }

    private void correct(UUID child, LocalDate bornOn) {
        Answer answer =
                post(base() + "/family/" + child, written("CHILD", "Elin Tenktås", YOUTH, bornOn.toString()), ASSESSOR);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Map<String, Object> written(String relation, String name, Person login, String bornOn) {
        Map<String, Object> entry = new HashMap<>(Map.of("relation", relation, "name", name));
        if (login != null) {
            entry.put("subject", login.subject());
        }
        if (bornOn != null) {
            entry.put("bornOn", bornOn);
        }
        return entry;
    }

    private static Map<String, Object> plan() {
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        return Map.ofEntries(
                entry("goals", "Hemmelig mål"),
                entry("needs", "Ro om kvelden"),
                entry("resources", "Liker å tegne"),
                entry("participants", "Mor og skolen"),
                entry("responsible", "Barnekoordinatoren"),
                entry(
                        "measures",
                        List.of(Map.of(
                                "what", "Avlastning",
                                "owner", "Avlastningen",
                                "dueOn", today.plusMonths(3).toString()))),
                entry("validFrom", today.toString()),
                entry("reviseBy", today.plusMonths(6).toString()),
                entry("bases", List.of("HEALTH_AND_CARE")),
                entry("consentedBy", "PARENTS"),
                entry("consentedOn", today.toString()));
    }
}
