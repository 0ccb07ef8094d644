package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.local.system.Journeys.Asked;
import no.barnekoordinator.local.system.Journeys.Promised;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the coordination service: with nothing on them, with everything, and with each of their forms sent as it
 * stands. In each, axe finds nothing on a phone, and nothing sticks out at 320 pixels.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(Order.DEFAULT + 7)
class CoordinationPageStatesTest {

    /** Modalen and Fedje: nobody else plays there, and in the second there is no family. */
    private static final String MUNICIPALITY = "4629";

    private static final String EMPTY = "4633";

    private Chromium chromium;
    private LocalSystem system;
    private Journeys journeys;
    private Api unit;
    private Api coordinator;
    private Asked newCase;
    private Asked fullCase;
    private String coordinatorId;

    @BeforeAll
    void two_families() {
        chromium = Chromium.started();
        system = LocalSystem.running();
        journeys = new Journeys(system, MUNICIPALITY);
        unit = Api.as("assessor@" + MUNICIPALITY);
        coordinator = Api.as("coordinator@" + MUNICIPALITY);
        newCase = granted();
        fullCase = granted();
        coordinatorId = journeys.appointNewCoordinator(fullCase);
        fill(at(fullCase));
    }

    @AfterAll
    void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Asked granted() {
        Asked asked = journeys.askOnline();
        journeys.assess(asked, true);
        journeys.decide(asked, "GRANTED");
        journeys.awaitCase(asked);
        return asked;
    }

    private static String at(Asked asked) {
        return "/api/v1/cases/" + asked.caseId();
    }

    /** A family with everything a family can have, and a service that is late. */
    private void fill(String at) {
        LocalDate today = journeys.today();
        String child = member(coordinator.post(
                at + "/family",
                Map.of(
                        "relation",
                        "CHILD",
                        "name",
                        Journeys.CHILD,
                        "bornOn",
                        today.minusYears(9).toString())));
        member(coordinator.post(
                at + "/family",
                Map.of(
                        "relation",
                        "PARENT_WITH_CUSTODY",
                        "name",
                        Journeys.PARENT,
                        "subject",
                        "family@" + MUNICIPALITY)));
        String contact = member(coordinator.post(
                at + "/team/members",
                Map.of(
                        "role",
                        "CONTACT",
                        "kind",
                        "SCHOOL",
                        "organisation",
                        "Eksempelmo skole",
                        "name",
                        "Elin Prøvdal",
                        "subject",
                        "service-contact@" + MUNICIPALITY)));
        Api.as("family@" + MUNICIPALITY)
                .post(
                        at + "/consents",
                        Map.of(
                                "childId",
                                child,
                                "capacity",
                                "PARENT",
                                "recipient",
                                contact,
                                "purpose",
                                "Overgang til videregående",
                                "categories",
                                List.of("CONTACT", "SCHOOL", "PLAN", "MEETINGS"),
                                "form",
                                "ELECTRONIC",
                                "validFrom",
                                today.toString()));
        coordinator.post(
                at + "/instructions",
                Map.of(
                        "kind",
                        "ATTEND_MEETING",
                        "memberId",
                        contact,
                        "text",
                        "Møt til samarbeidsmøtet",
                        "dueOn",
                        today.plusDays(1).toString()));
        coordinator.post(at + "/plan", plan(today));
        coordinator.post(at + "/move/plan", Map.of("municipality", "4601", "categories", List.of("PLAN")));
        coordinator.post(
                at + "/meetings",
                Map.of(
                        "startsAt",
                        journeys.now().plusSeconds(86_400 * 5L).toString(),
                        "endsAt",
                        journeys.now().plusSeconds(86_400 * 5L + 3_600).toString(),
                        "place",
                        "Rådhuset",
                        "agenda",
                        "Skolestart",
                        "invited",
                        List.of(Map.of("name", "Elin Prøvdal", "role", "lærer"), Map.of("name", "Mor"))));
        unit.post(
                "/api/v1/cases/directory",
                Map.of(
                        "topic",
                        "USER_ORGANISATION",
                        "name",
                        "Eksempelforeningen",
                        "about",
                        "Likepersoner for familier",
                        "url",
                        "https://organisasjon.example"));
        coordinator.post(at + "/guidance", Map.of("topic", "RIGHT", "what", "Retten til pleiepenger"));
        coordinator.post(
                at + "/needs",
                Map.of(
                        "kind",
                        "PPT",
                        "need",
                        "Utredning før skolestart",
                        "seenOn",
                        today.toString(),
                        "dueOn",
                        today.plusDays(20).toString()));
        Promised promised = journeys.promise(fullCase, today.plusDays(2));
        journeys.moveTo(promised.dueOn().plusDays(1));
        journeys.awaitLate(promised);
    }

    private static Map<String, Object> plan(LocalDate today) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "goals",
                "Bade i sjøen",
                "needs",
                "Ro om kvelden",
                "resources",
                "En stor søster",
                "participants",
                "Mor\nErgoterapeut",
                "responsible",
                "Kari",
                "measures",
                List.of(Map.of(
                        "what",
                        "Ny rullestol",
                        "owner",
                        "Ergoterapeuten",
                        "dueOn",
                        today.plusDays(90).toString())),
                "validFrom",
                today.toString(),
                "reviseBy",
                today.plusDays(180).toString(),
                "bases",
                List.of("HEALTH_AND_CARE")));
        plan.put("consentedBy", "PARENTS");
        plan.put("consentedOn", today.toString());
        return plan;
    }

    private static String member(JsonNode written) {
        return written.path("memberId").asString();
    }

    @Test
    @Order(1)
    void where_there_is_nothing() {
        look("coordinator", EMPTY, "/arbeidsdag", "/arbeidsdag/spurt");
        look("assessor", EMPTY, "/saker", "/saker/samordning", "/overganger", "/arbeidsdag/katalog");
        look("service-contact", EMPTY, "/oppgaver");
        look("family", EMPTY, "/min-sak");
    }

    @Test
    @Order(5)
    void the_unit_with_a_family_that_waits_and_one_that_is_coordinated() {
        look(
                "assessor",
                MUNICIPALITY,
                "/saker",
                "/saker/" + newCase.caseId(),
                "/saker/" + fullCase.caseId(),
                "/saker/koordinatorer/" + coordinatorId,
                "/overganger",
                "/arbeidsdag/katalog");
    }

    /** Sends forms that take people out of the family: those who belong to it have looked before. */
    @Test
    @Order(4)
    void the_coordinator_on_every_page_of_a_family() {
        String family = "/arbeidsdag/" + fullCase.caseId();
        look(
                "coordinator",
                MUNICIPALITY,
                "/arbeidsdag",
                "/arbeidsdag/spurt",
                family + "/team",
                family + "/plan",
                family + "/plan/skriv",
                family + "/moter",
                family + "/veiledning",
                family + "/overganger",
                family + "/flytting",
                family + "/brev",
                family);
    }

    @Test
    @Order(3)
    void letters_that_are_none_that_do_not_come_and_that_are_handed_over() {
        Asked asked = granted();
        String page = "/arbeidsdag/" + asked.caseId() + "/brev";
        String letters = at(asked) + "/letters";
        look("assessor", MUNICIPALITY, page);
        member(unit.post(
                at(asked) + "/family",
                Map.of(
                        "relation",
                        "PARENT_WITH_CUSTODY",
                        "name",
                        Journeys.PARENT,
                        "subject",
                        "family-2@" + MUNICIPALITY,
                        "post",
                        Map.of("address", Journeys.ADDRESS))));
        try (Visitor visitor = chromium.visitor()) {
            system.refusePost(true);
            unit.post(at(asked) + "/coordinator", Map.of("coordinatorId", coordinatorId, "familySay", "AGREES"));
            coordinator.post(at(asked) + "/coordinator/acceptance", Map.of());
            await("the letter is given up")
                    .atMost(Journeys.PATIENCE)
                    .until(() -> unit.get(letters).response().body().contains("GIVEN_UP"));
            visitor.open(page, "coordinator", MUNICIPALITY).state("koordinering-brev-ikke-framme");
            visitor.button("Lagre leveringen").click();
            visitor.state("koordinering-brev-levert-feil");
            visitor.open("/arbeidsdag");
            visitor.until("the working day says so", "#families-part a[href$='/brev']");
            visitor.state("koordinering-arbeidsdag-brev-ikke-framme");
            visitor.open(page);
            visitor.page().locator("input[name=deliveredBy][value=BY_HAND]").check();
            visitor.page()
                    .locator("input[name=deliveredOn]")
                    .fill(journeys.today().toString());
            visitor.button("Lagre leveringen").click();
            visitor.state("koordinering-brev-levert-for-hand");
        } finally {
            system.refusePost(false);
        }
    }

    @Test
    @Order(2)
    void the_team_and_the_family_see_what_they_may() {
        look("service-contact", MUNICIPALITY, "/oppgaver");
        String mine = "/min-sak/" + fullCase.caseId();
        await("the family's page is there")
                .atMost(Journeys.PATIENCE)
                .until(() -> Api.as("family@" + MUNICIPALITY)
                                .get("/api/v1/my-cases/" + fullCase.caseId())
                                .status()
                        == 200);
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(mine, "family", MUNICIPALITY);
            visitor.button("Ja, saken kan fortsette der").click();
            visitor.state("koordinering-family-min-sak-ja-til-flytting");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/arbeidsdag/" + fullCase.caseId() + "/flytting", "coordinator", MUNICIPALITY);
            visitor.state("koordinering-flytting-noen-har-sagt-ja");
        }
        look("family", MUNICIPALITY, mine, mine + "/plan", mine + "/moter", mine + "/veiledning");
    }

    /** Each page as it is, and then with each of its forms sent as it stands. */
    private void look(String role, String municipality, String... paths) {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(paths[0], role, municipality);
            for (String path : paths) {
                everyForm(visitor, path, name(role, municipality, path));
            }
            assertThat(visitor.refused())
                    .as("what a form sent as it stands may be answered with")
                    .allMatch(answer -> answer.startsWith("422 "));
        }
    }

    private String name(String role, String municipality, String path) {
        String place = path.replace(newCase.caseId(), "ny")
                .replace(fullCase.caseId(), "full")
                .replace(coordinatorId, "en")
                .replace('/', '-');
        return "koordinering-" + role + place + (municipality.equals(EMPTY) ? "-tom" : "");
    }

    private static void everyForm(Visitor visitor, String path, String name) {
        visitor.open(path).unfold().state(name);
        int forms = visitor.page().locator("main form[method=post]").count();
        for (int i = 0; i < forms; i++) {
            visitor.open(path).unfold();
            Locator buttons =
                    visitor.page().locator("main form[method=post]").nth(i).locator("button");
            if (buttons.count() > 0 && buttons.first().isVisible()) {
                buttons.first().click();
                visitor.unfold().state(name + "-sendt-" + i);
            }
        }
    }
}
