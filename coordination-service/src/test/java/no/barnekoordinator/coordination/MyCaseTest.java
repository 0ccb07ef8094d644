package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The family's and the youth's own page, and the same over the API. */
class MyCaseTest extends CoordinationServiceTest {

    private static final Person TEACHER = Person.of("service-contact-51@0301");
    private static final Person MOTHER = Person.of("family-51@0301");
    private static final Person FATHER = Person.of("family-52@0301");
    private static final Person AWAY = Person.of("family-53@0301");
    private static final Person OTHER_FAMILY = Person.of("family-54@0301");
    private static final Person YOUTH = Person.of("youth-51@0301");
    private static final Person CHILD = Person.of("youth-52@0301");

    @Test
    void the_family_follows_its_case_and_consents_and_withdraws_from_the_page_itself() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        String path = "/min-sak/" + caseId;
        joinTeam(caseId, TEACHER, "SCHOOL", coordinator.person());
        UUID child = enter(caseId, "CHILD", "Ada Prøvdal", null, "2015-05-01");
        enter(caseId, "PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);
        enter(caseId, "PARENT_WITHOUT_CUSTODY", "Bjørn Liksomvik", AWAY, null);
        post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", "RESPITE_CARE", "provider", "Tenktås avlastning", "dueOn", "2027-05-01"),
                coordinator.person());

        String api = "/api/v1/cases/" + caseId;
        assertThat(List.of(get(api + "/team", AWAY), get(api + "/consents", AWAY), page(path, AWAY)))
                .as("neither custody nor consent: not found, whatever is asked for")
                .extracting(Answer::status)
                .containsOnly(404);

        Answer shown = page("/min-sak", MOTHER);

        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text())
                .contains(
                        "Her står saken",
                        coordinator.person().name(),
                        TEACHER.name(),
                        "Kontaktperson",
                        "Får bare vite det som gjelder egen tjeneste.",
                        "Avlastning",
                        "1. mai 2027",
                        "Ingenting deles",
                        "Koordinerende enhet har ansvar for saken",
                        "Slik klager du")
                .doesNotContain("??", "Oslo", "Tenktås avlastning", MOTHER.subject(), AWAY.subject(), "Liksomvik");

        Answer empty = form(path, Map.of("action", "give", "childId", "x", "validUntil", "i morgen"), MOTHER);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains(
                        "Velg hvem samtykket gjelder.",
                        "Velg en tjeneste.",
                        "Velg hva som kan deles.",
                        "Skriv hva det skal brukes til.",
                        "Skriv datoen som dag, måned og år.");
        Answer given = give(path, child, "PLAN", MOTHER);
        assertThat(given.text()).contains("Samtykket er gitt.", "Gitt av deg", "Så skolen kan legge til rette");
        JsonNode consent = consents(caseId, MOTHER).get(0);
        assertThat(consent.path("covers").size()).isEqualTo(1);

        // One click, and the page that comes shows it.
        Answer withdrawn = form(
                path,
                Map.of(
                        "action",
                        "withdraw",
                        "consentId",
                        consent.path("consentId").asString()),
                MOTHER);
        assertThat(withdrawn.text())
                .contains("Samtykket er trukket tilbake.", "Ingenting deles", "trukket tilbake")
                .doesNotContain("Gitt av deg");
        give(path, child, "CONTACT", MOTHER);
        assertThat(form(path, Map.of("action", "stop", "service", "SCHOOL"), MOTHER)
                        .text())
                .contains("Ingenting deles");
        Answer again = form(path, Map.of("action", "stop-all"), MOTHER);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Det er ingen samtykker å trekke tilbake her.");

        Map<String, String> narrow = new HashMap<>(Map.of("action", "narrow"));
        give(path, child, "SERVICES", MOTHER);
        narrow.put(
                "consentId", consents(caseId, MOTHER).get(0).path("consentId").asString());
        assertThat(form(path, narrow, MOTHER).text()).contains("Samtykket gjelder mindre nå.", "Ingenting deles");

        for (Person outsider : List.of(AWAY, OTHER_FAMILY, FATHER, YOUTH)) {
            assertThat(page(path, outsider).status()).as(outsider.subject()).isEqualTo(404);
            assertThat(get("/api/v1/my-cases/" + caseId, outsider).text())
                    .as(outsider.subject())
                    .isEqualTo(get("/api/v1/my-cases/" + caseId, OTHER_FAMILY).text())
                    .doesNotContain("Prøvdal");
            assertThat(get("/api/v1/my-cases", outsider).body().size()).isZero();
            for (String action : List.of("stop-all", "give")) {
                assertThat(form(path, Map.of("action", action), outsider).status())
                        .isEqualTo(404);
            }
        }
        assertThat(page(path, coordinator.person()).status()).isEqualTo(403);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(path + "?lang=" + language, MOTHER).text())
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void who_has_looked_stands_there_with_the_task_and_cannot_be_wiped_out() {
        UUID caseId = openCase();
        enter(caseId, "CHILD", "Ada Prøvdal", null, "2015-05-01");
        enter(caseId, "PARENT_WITH_CUSTODY", "Kari Prøvdal", MOTHER, null);
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        assertThat(get("/api/v1/cases/" + caseId + "/consents", coordinator.person())
                        .status())
                .isEqualTo(200);
        assertThat(get("/api/v1/cases/" + caseId, ASSESSOR_IN_BERGEN).status()).isEqualTo(404);

        JsonNode readings = get("/api/v1/my-cases/" + caseId, MOTHER).body().path("readings");

        assertThat(readings.valueStream()
                        .map(reading -> reading.path("role").asString() + " "
                                + reading.path("part").asString() + " "
                                + reading.path("name").asString("")))
                .contains(
                        "assessor CASE ",
                        "coordinator CONSENTS " + coordinator.person().name())
                .noneMatch(reading -> reading.startsWith("family"));
        assertThat(readings.toString()).doesNotContain("4601", "subject", "@0301");
        assertThat(catchThrowable(() -> jdbc.sql("delete from access_log").update()))
                .isNotNull();
    }

    @Test
    void a_youth_keeps_what_is_its_own_and_parents_see_until_the_child_is_grown() {
        UUID caseId = openCase();
        UUID youth = enter(caseId, "CHILD", "Elin Tenktås", YOUTH, "2009-05-01");
        UUID child = enter(caseId, "CHILD", "Yusuf Tenktås", CHILD, "2016-05-01");
        enter(caseId, "PARENT_WITH_CUSTODY", "Máret Tenktås", FATHER, null);
        String path = "/min-sak/" + caseId;

        assertThat(page(path, FATHER).text()).contains("Elin", "Yusuf");
        assertThat(page(path, YOUTH).text())
                .contains("Elin", "Tjenestene i saken gjelder også noen andre")
                .doesNotContain("Yusuf");
        // Not yet twelve.
        assertThat(page(path, CHILD).status()).isEqualTo(404);

        assertThat(give(path, youth, "HEALTH", FATHER).status()).isEqualTo(422);
        assertThat(give(path, youth, "HEALTH", YOUTH).text()).contains("Samtykket er gitt.");
        assertThat(consents(caseId, YOUTH).size()).isEqualTo(1);
        assertThat(consents(caseId, FATHER).size()).isZero();
        assertThat(page(path, FATHER).text()).doesNotContain("Så skolen kan legge til rette");
        assertThat(give(path, child, "SCHOOL", YOUTH).status()).isEqualTo(422);

        correct(caseId, youth, "Elin Tenktås", YOUTH, "2008-03-02");
        assertThat(page(path, FATHER).text()).contains("Yusuf").doesNotContain("Elin");
        correct(caseId, child, "Yusuf Tenktås", CHILD, "2008-03-01");
        assertThat(page(path, FATHER).status()).isEqualTo(404);
        assertThat(get("/api/v1/my-cases", FATHER).body().size()).isZero();
        assertThat(page(path, CHILD).text()).contains("Yusuf").doesNotContain("Elin");
    }

    @Test
    void the_family_sees_what_is_asked_and_late_meetings_guidance_transitions_and_who_stands_in() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        Person mine = coordinator.person();
        String base = "/api/v1/cases/" + caseId;
        String path = "/min-sak/" + caseId;
        Person parent = Person.of("family-57@0301");
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        UUID child =
                enter(caseId, "CHILD", "Ada Prøvdal", null, today.minusYears(5).toString());
        enter(caseId, "PARENT_WITH_CUSTODY", "Kari Prøvdal", parent, null);
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(path + "?lang=" + language, parent).text()).doesNotContain("??");
        }
        assertThat(page(path, parent).text())
                .contains("Ingen møter ennå", "Ingen veiledning ennå", "Ingen overganger ennå");

        Answer need = post(
                base + "/needs",
                Map.of(
                        "kind",
                        "PPT",
                        "need",
                        "Strever i Hemmeligbygda",
                        "dueOn",
                        today.plusDays(2).toString()),
                mine);
        assertThat(need.status()).as(need.text()).isEqualTo(201);
        Instant startsAt = CLOCK.instant().plus(Duration.ofDays(1));
        Answer called = post(
                base + "/meetings",
                Map.of(
                        "startsAt", startsAt.toString(),
                        "endsAt", startsAt.plus(Duration.ofHours(1)).toString(),
                        "place", "Eksempelmo rådhus",
                        "agenda", "Skolestart",
                        "invited", List.of(Map.of("name", "Mor"))),
                mine);
        String meeting = called.body().path("id").asString();
        assertThat(page(path, parent).text())
                .contains("Innkalt", path + "/moter/" + meeting + "/invitasjon")
                .doesNotContain("rådhus");
        assertThat(post(base + "/guidance", Map.of("topic", "RIGHT", "what", "Retten til pleiepenger"), mine)
                        .status())
                .isEqualTo(201);
        await().atMost(PATIENCE)
                .until(() -> get(base + "/transitions", mine).text().contains(child.toString()));
        Answer planned = post(
                base + "/transitions",
                Map.of(
                        "childId",
                        child,
                        "kind",
                        "KINDERGARTEN_TO_SCHOOL",
                        "dayOf",
                        today.plusDays(200).toString(),
                        "receiving",
                        "Eksempelmo skole"),
                mine);
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);

        CLOCK.advance(Duration.ofDays(4));
        post(
                base + "/meetings/" + meeting + "/minutes",
                Map.of(
                        "heldOn",
                        Oslo.dateOf(startsAt).toString(),
                        "chairedByCoordinator",
                        true,
                        "minutes",
                        "Vi ble enige.",
                        "tasks",
                        List.of(Map.of(
                                "what", "Ringe tannlegen",
                                "owner", "Mor",
                                "dueOn", today.plusDays(30).toString()))),
                mine);
        awaitWhileTimePasses(() -> page(path, parent).text().contains("Ingen tjeneste er avtalt for behovet."));
        assertThat(page(path, parent).text())
                .contains("Behov sett", "Ingenting er skrevet ned som gjort ennå.")
                .doesNotContain("Hemmeligbygda");
        String service = need.body().path("serviceId").asString();
        Answer followed = post(
                base + "/services/" + service + "/follow-ups",
                Map.of("cause", "NEED_NOT_MET", "action", "LEADER_CONTACTED"),
                mine);
        assertThat(followed.status()).as(followed.text()).isIn(200, 201);
        String register = "/saker/koordinatorer/" + coordinator.id();
        Answer impossible = form(
                register, Map.of("action", "contact", "phone", "ring meg", "email", "kari@oslo.example"), ASSESSOR);
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(impossible.text())
                .contains("Et telefonnummer har sifre og mellomrom")
                .doesNotContain("??");
        assertThat(post("/api/v1/coordinators/" + coordinator.id() + "/contact", Map.of("email", "kari"), ASSESSOR)
                        .problem())
                .isEqualTo("email-impossible");
        Answer reached = form(
                register,
                Map.of("action", "contact", "phone", "+47 22 22 22 22", "email", "kari@oslo.example"),
                ASSESSOR);
        assertThat(reached.text()).contains("Telefon og e-post er lagret.", "+47 22 22 22 22");
        Registered deputy = register();
        Answer standing = post(base + "/deputy", Map.of("coordinatorId", deputy.id()), ASSESSOR);
        assertThat(standing.status()).as(standing.text()).isEqualTo(200);

        await().atMost(PATIENCE).until(() -> page(path, parent).text().contains("Lederen for tjenesten er kontaktet"));
        assertThat(page(path, parent).text())
                .contains(
                        "href=\"tel:+4722222222\"",
                        "href=\"mailto:kari@oslo.example\"",
                        "Stedfortreder",
                        deputy.person().name(),
                        "Dette er gjort:",
                        "Ringe tannlegen",
                        "Retten til pleiepenger",
                        "Fra barnehage til skole",
                        path + "/moter")
                .doesNotContain("??", "Eksempelmo skole", "rådhus");
        JsonNode shown = get("/api/v1/my-cases/" + caseId, parent).body();
        assertThat(shown.path("services")
                        .get(0)
                        .path("delays")
                        .get(0)
                        .path("followUp")
                        .asString())
                .isEqualTo("LEADER_CONTACTED");
        assertThat(shown.path("meetings").get(0).path("minutes").asBoolean()).isTrue();
        assertThat(shown.path("guidance").size()).isEqualTo(1);
        assertThat(shown.path("transitions").get(0).path("kind").asString()).isEqualTo("KINDERGARTEN_TO_SCHOOL");
        assertThat(shown.path("coordinator").path("deputy").asString())
                .isEqualTo(deputy.person().name());
        for (String language : List.of("nb", "nn", "se", "en")) {
            assertThat(page(path + "?lang=" + language, parent).text()).doesNotContain("??");
        }
    }

    @Test
    void a_family_with_several_cases_chooses_among_them() {
        UUID one = openCase();
        UUID other = openCase();
        Person parent = Person.of("family-58@0301");
        for (UUID caseId : List.of(one, other)) {
            enter(caseId, "PARENT_WITH_CUSTODY", "Fatima Eksempelmo", parent, null);
        }

        assertThat(page("/min-sak", parent).text())
                .contains("Sakene dine", "/min-sak/" + one, "/min-sak/" + other)
                .doesNotContain("??");
        assertThat(get("/api/v1/my-cases", parent).body().size()).isEqualTo(2);
        // Nobody is appointed, nothing is there: the page says what will come.
        assertThat(page("/min-sak/" + one, parent).text())
                .contains("Ingen er oppnevnt ennå", "Ingen er med i teamet ennå", "Ingenting deles")
                .doesNotContain("??", "Gi et samtykke");
    }

    private Answer give(String path, UUID child, String category, Person person) {
        return form(
                path,
                Map.of(
                        "action",
                        "give",
                        "childId",
                        child.toString(),
                        "service",
                        "SCHOOL",
                        "categories",
                        category,
                        "purpose",
                        "Så skolen kan legge til rette"),
                person);
    }

    private JsonNode consents(UUID caseId, Person person) {
        return get("/api/v1/my-cases/" + caseId, person).body().path("consents");
    }

    private UUID enter(UUID caseId, String relation, String name, Person login, String bornOn) {
        Answer answer = writeDown("/api/v1/cases/" + caseId + "/family", relation, name, login, bornOn);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.body().path("memberId").asString());
    }

    private void correct(UUID caseId, UUID memberId, String name, Person login, String bornOn) {
        Answer answer = writeDown("/api/v1/cases/" + caseId + "/family/" + memberId, "CHILD", name, login, bornOn);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer writeDown(String path, String relation, String name, Person login, String bornOn) {
        Map<String, Object> entry = new HashMap<>(Map.of("relation", relation, "name", name));
        if (login != null) {
            entry.put("subject", login.subject());
        }
        if (bornOn != null) {
            entry.put("bornOn", bornOn);
        }
        // The team gathers by itself soon after the case has opened.
        return await().atMost(PATIENCE).until(() -> post(path, entry, ASSESSOR), answer -> answer.status() != 404);
    }
}
