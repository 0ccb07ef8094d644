package no.barnekoordinator.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the request service in each of their states: empty, filled, refused, waiting for another, ended in every
 * way. In each, axe finds nothing, and nothing sticks out at 320 pixels.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 4)
class PageStatesTest {

    /** Vardø and Nesseby: nobody else plays there. In the second, two persons decide. */
    private static final String MUNICIPALITY = "5634";

    private static final String OF_TWO = "5636";
    private static final String EMPTY = "5632";
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final Set<String> NOTHING = Set.of();

    private Chromium chromium;
    private LocalSystem system;
    private Journeys journeys;
    private Api assessor;
    private Api family;

    @BeforeAll
    void open_the_browser() {
        chromium = Chromium.started();
        system = LocalSystem.running();
        journeys = new Journeys(system, MUNICIPALITY);
        assessor = Api.as("assessor@" + MUNICIPALITY);
        family = Api.as("family@" + MUNICIPALITY);
    }

    @AfterAll
    void close_the_browser() {
        system.refusePost(false);
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void each_step_of_asking_with_what_is_missing() {
        try (Visitor family = chromium.visitor()) {
            Page page = family.page();
            family.open("/").state("start");
            family.open("/be-om").state("be-om-1");
            family.next();
            family.state("be-om-1-feil");
            page.locator("#kind-FOSTER-PARENT").check();
            page.locator("#custody-FOSTER-CARE").check();
            family.next();
            assertThat(family.heading()).hasText("Hvem gjelder det?");
            family.unfold().state("be-om-2-fosterhjem");
            family.next();
            family.unfold().state("be-om-2-feil");
            page.locator("#children-0--birthDate").fill("1990-01-01");
            family.next();
            family.state("be-om-2-voksen");
            page.locator("#children-0--birthDate").fill("");
            page.locator("#children-0--expectedDate")
                    .fill(journeys.today().plusMonths(3).toString());
            page.locator("button[value=more]").click();
            family.state("be-om-2-flere");
            page.locator("#children-1--name").fill("Prikken Testefjell");
            page.locator("#children-1--birthDate").fill("2012-05-17");
            family.next();
            assertThat(family.heading()).hasText("Hvilken kommune?");
            family.state("be-om-3");
            family.next();
            family.state("be-om-3-feil");
            page.locator("#municipality").selectOption(MUNICIPALITY);
            family.next();
            family.unfold().state("be-om-4");
            family.next();
            family.unfold().state("be-om-4-feil");
            page.locator("#name").fill("Solfrid Testefjell");
            page.locator("#phone").fill("40000123");
            page.locator("#email").fill("ikke en adresse");
            page.locator("#protection-CONFIDENTIAL").check();
            family.next();
            family.unfold().state("be-om-4-beskyttet-feil");
            page.locator("#email").fill("solfrid@testefjell.example");
            page.locator("#interpreterLanguage").fill("tigrinja");
            page.locator("#otherParent-name").fill("Bjørn Prøvdal");
            page.locator("#otherParent-phone").fill("40000124");
            page.locator("#otherParent-address").fill("Testveien 13\n0000 Prøvesund");
            family.next();
            assertThat(family.heading()).hasText("Hva trenger dere hjelp til?");
            family.state("be-om-5");
            family.next();
            family.state("be-om-5-feil");
            family.open("/").state("start-med-utkast");
            family.open("/be-om").state("be-om-fortsett");
            family.link("Fortsett der du slapp").click();
            page.locator("#familyWishes").check();
            family.next();
            assertThat(family.heading()).hasText("Se over og send");
            family.state("be-om-oppsummering-full");
            page.locator("main a[href*='fra=oppsummering']").first().click();
            family.state("be-om-1-fra-oppsummeringen");
        }
        try (Visitor stranger = chromium.visitor()) {
            stranger.open("/be-om/steg/4").state("be-om-uten-utkast");
        }
    }

    @Test
    void a_receipt_before_and_after_it_is_known_whose_it_is() {
        Asked asked = journeys.askOnline();
        String receipt = "/be-om/kvittering/" + asked.reference();
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(receipt).unfold().state("kvittering-uten-innlogging");
            visitor.openAs(receipt + "/trekk", "family-2@" + MUNICIPALITY);
            visitor.state("trekk-en-annens");
            visitor.open(receipt).state("kvittering-kan-knyttes");
            visitor.page().locator("section[aria-labelledby=bind] button").click();
            visitor.until("it is known whose it is", "section[aria-labelledby=own]");
            visitor.unfold().state("kvittering-egen");
            visitor.open(receipt + "/trekk").state("trekk");
            visitor.page().locator("main form button[type=submit]").first().click();
            visitor.open(receipt).state("kvittering-trukket");
        }
        Asked decided = journeys.askOnline();
        journeys.assess(decided, false);
        String own = "/api/v1/requests/by-reference/" + decided.reference() + "/identity";
        family.post(own, Map.of());
        journeys.decide(decided, "REFUSED");
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/min-sak", "family", MUNICIPALITY);
            visitor.open("/be-om/kvittering/" + decided.reference());
            visitor.until("the decision has come", "section[aria-labelledby=own] dl");
            visitor.unfold().state("kvittering-avgjort");
            visitor.open("/be-om/kvittering/BK-FINNES-IKKE").state("kvittering-finnes-ikke");
        }
    }

    @Test
    void what_a_professional_reports() {
        try (Visitor referrer = chromium.visitor()) {
            Page page = referrer.page();
            referrer.open("/meld", "referrer", MUNICIPALITY).unfold().state("meld");
            referrer.submit();
            referrer.unfold().state("meld-feil");
            page.locator("#familyWishes-false").check();
            page.locator("#municipality").selectOption(MUNICIPALITY);
            page.locator("#name").fill("Solfrid Testefjell");
            page.locator("#phone").fill("40000123");
            page.locator("#children-0--birthDate").fill("2021-05-17");
            page.locator("#workplace").fill("Helsestasjonen");
            referrer.submit();
            assertThat(page).hasURL(Pattern.compile("/meld/kvittering/"));
            referrer.state("meld-kvittering");
        }
    }

    @Test
    void what_is_said_is_written_down() {
        try (Visitor assessor = chromium.visitor()) {
            Page page = assessor.page();
            assessor.open("/innboks/ny", "assessor", MUNICIPALITY).unfold().state("registrer");
            assessor.submit();
            assessor.unfold().state("registrer-feil");
            register(page);
            assessor.submit();
            assessor.state("registrer-kvittering");
            assessor.open("/innboks/ny");
            register(page);
            assessor.submit();
            assessor.unfold().state("registrer-samme-igjen");
        }
    }

    private static void register(Page page) {
        page.locator("#manner-PHONE").check();
        page.locator("#kind-PARENT").check();
        page.locator("#familyWishes-true").check();
        page.locator("#name").fill("Gjertrud Gjentagelse");
        page.locator("#phone").fill("40000777");
        page.locator("#children-0--birthDate").fill("2019-02-03");
    }

    @Test
    void the_inbox_empty_full_and_with_every_mark() {
        journeys.askOnline();
        journeys.askOnline();
        Asked broken = askedLongAgo();
        Asked moved = journeys.askOnline();
        journeys.assess(broken, true);
        assessor.post(
                "/api/v1/requests/" + moved.requestId() + "/transfer",
                Map.of("toMunicipality", OF_TWO, "consentBy", "PARENT"));
        need();
        await("the deadline is broken")
                .atMost(Journeys.PATIENCE)
                .until(() -> request(broken).path("row").path("breached").asInt() > 0);
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/innboks", "assessor", EMPTY).state("innboks-tom");
        }
        for (String role : List.of("assessor", "decision-maker", "supervisor")) {
            try (Visitor visitor = chromium.visitor()) {
                visitor.openAs("/innboks", role + "@" + MUNICIPALITY).state("innboks-" + role);
            }
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/innboks", "assessor", MUNICIPALITY);
            for (String filter : visitor.page().locator("main nav a[href*='status=']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList()) {
                visitor.open(filter).state("innboks-" + filter.replaceAll(".*=", ""));
            }
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/innboks/" + moved.requestId(), "assessor", OF_TWO).state("henvendelse-kommet-fra-annen");
            visitor.open("/innboks/" + UNKNOWN).state("henvendelse-finnes-ikke");
        }
    }

    /** By a family nobody else has written down, so that it is no duplicate. */
    private Asked askedLongAgo() {
        Map<String, Object> request = new HashMap<>();
        request.put("channel", "ORAL");
        request.put("manner", "PHONE");
        request.put("municipality", MUNICIPALITY);
        request.put("applicant", Map.of("kind", "PARENT", "name", "Tålmod Ventesen", "phone", "40000888"));
        request.put("children", List.of(Map.of("birthDate", "2020-09-09")));
        request.put("firstContactAt", journeys.now().minus(Duration.ofDays(40)).toString());
        request.put("familyWishes", true);
        JsonNode receipt = assessor.post("/api/v1/requests", request);
        return new Asked(
                receipt.path("caseId").asString(),
                receipt.path("requestId").asString(),
                receipt.path("reference").asString());
    }

    private String need() {
        Map<String, Object> told = new HashMap<>();
        told.put("channel", "REFERRED");
        told.put("municipality", MUNICIPALITY);
        told.put("notifier", "PROFESSIONAL");
        told.put("contact", Map.of("name", Journeys.PARENT, "phone", Journeys.PHONE));
        told.put("notifierContact", Map.of("name", "Helsestasjonen", "phone", "40000999"));
        told.put("children", List.of(Map.of("birthDate", "2020-05-17")));
        told.put("needs", Journeys.NEEDS);
        return assessor.post("/api/v1/needs", told).path("requestId").asString();
    }

    private JsonNode request(Asked asked) {
        return assessor.read("/api/v1/requests/" + asked.requestId());
    }

    @Test
    void a_need_somebody_told_of() {
        String need = need();
        try (Visitor visitor = chromium.visitor()) {
            String path = "/innboks/" + need;
            visitor.open("/innboks", "assessor", MUNICIPALITY);
            awaitThere(need);
            visitor.open(path).unfold().state("meldt-behov");
            visitor.mistakes("meldt-behov", path, NOTHING);
            assessor.post(
                    "/api/v1/requests/" + need + "/family-contact",
                    Map.of("outcome", "NOT_REACHED", "manner", "PHONE"));
            visitor.open(path).state("meldt-behov-ikke-nadd");
            assessor.post(
                    "/api/v1/requests/" + need + "/family-contact",
                    Map.of("outcome", "DOES_NOT_WISH", "manner", "PHONE"));
            visitor.open(path).state("meldt-behov-ikke-onsket");
        }
    }

    private void awaitThere(String requestId) {
        await("the worklist has it")
                .atMost(Journeys.PATIENCE)
                .until(() -> assessor.get("/api/v1/requests/" + requestId).status() == 200);
    }

    @Test
    void an_assessment_from_nothing_to_a_refusal_reopened() {
        Asked asked = journeys.askOnline();
        awaitThere(asked.requestId());
        String at = "/api/v1/requests/" + asked.requestId();
        String path = "/innboks/" + asked.requestId();
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(path, "assessor", MUNICIPALITY).unfold().state("vurdering-ny");
            visitor.mistakes("vurdering-ny", path, Set.of("identify"));
            assessor.post(at + "/identity", Map.of("proof", "KNOWN"));
            assessor.post(
                    at + "/wishes",
                    Map.of("capacity", "OTHER_PARENT", "wishes", true, "manner", "PHONE", "name", "Bjørn Prøvdal"));
            assessor.post(at + "/hearings", Map.of("role", "PARENT", "ageBand", "ADULT", "words", Journeys.HEARD));
            assessor.post(
                    at + "/hearing-waivers", Map.of("child", 1, "reason", "DECLINED", "explanation", Journeys.REASON));
            assessor.post(
                    at + "/questions",
                    Map.of(
                            "source", "SERVICE",
                            "service", "SCHOOL",
                            "consentBy", "PARENT",
                            "dueOn", nextWorkingDay(),
                            "question", "Hva gjør skolen?"));
            visitor.open(path).unfold().state("vurdering-underveis");
            visitor.mistakes("vurdering-underveis", path, Set.of("identify"));
            String ask = request(asked).path("questions").get(0).path("askId").asString();
            assessor.post(at + "/questions/" + ask + "/answer", Map.of("answer", "Et møte i uken."));
            assessor.post(at + "/preliminary-reply", Map.of("expectedOn", nextWorkingDay(), "reason", Journeys.REASON));
            assessor.put(at + "/best-interest", Map.of("considerations", Journeys.REASON));
            for (Condition condition : Condition.values()) {
                assessor.put(
                        at + "/findings/" + condition,
                        Map.of(
                                "met",
                                condition != Condition.LONG_TERM_NEED,
                                "reason",
                                Journeys.REASON,
                                "evidence",
                                List.of(Map.of("title", "Epikrise", "dated", "2026-01-15", "reference", "26/1"))));
            }
            visitor.open(path).unfold().state("vurdering-kan-avslas");
            visitor.mistakes("vurdering-kan-avslas", path, Set.of("identify", "findings", "best-interest", "preview"));
            system.refusePost(true);
            journeys.decide(asked, "REFUSED");
            await("the letter is given up")
                    .atMost(Journeys.PATIENCE)
                    .until(() -> request(asked).path("row").path("undelivered").asInt() > 0);
            visitor.open(path).unfold().state("avslag-brev-ikke-framme");
            visitor.mistakes("avslag-brev-ikke-framme", path, NOTHING);
            system.refusePost(false);
            String letter = letters(asked, "DECISION");
            assessor.post(
                    at + "/letters/" + letter + "/delivery",
                    Map.of("channel", "BY_HAND", "deliveredOn", journeys.today().toString()));
            visitor.open(path).unfold().state("avslag-levert");
            String complaint = journeys.complain(asked);
            visitor.open("/innboks?status=REFUSED").state("innboks-avslag");
            journeys.standAndForward(complaint);
            await("the county governor has it")
                    .atMost(Journeys.PATIENCE)
                    .until(() -> Api.as("county-governor@" + MUNICIPALITY)
                                    .get("/api/v1/complaints/" + complaint)
                                    .status()
                            == 200);
            journeys.uphold(complaint);
            journeys.awaitReopened(asked);
            visitor.open(path).unfold().state("gjenapnet");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.openAs(path, "decision-maker@" + MUNICIPALITY).unfold().state("gjenapnet-beslutter");
        }
    }

    private String letters(Asked asked, String kind) {
        for (JsonNode letter : request(asked).path("letters")) {
            if (letter.path("kind").asString().equals(kind)) {
                return letter.path("letterId").asString();
            }
        }
        throw new AssertionError("No letter of kind " + kind);
    }

    private String nextWorkingDay() {
        var day = journeys.today().plusDays(14);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day.toString();
    }

    @Test
    void a_child_that_is_expected_and_what_a_child_wants_kept() {
        Map<String, Object> request = new HashMap<>(Map.of(
                "channel",
                "ONLINE",
                "municipality",
                MUNICIPALITY,
                "applicant",
                Map.of(
                        "kind",
                        "PARENT",
                        "name",
                        Journeys.PARENT,
                        "phone",
                        Journeys.PHONE,
                        "protection",
                        "STRICTLY_CONFIDENTIAL"),
                "custody",
                "PARENTS",
                "otherParent",
                Map.of("name", "Bjørn Prøvdal", "protection", "CONFIDENTIAL"),
                "children",
                List.of(
                        Map.of("expectedDate", journeys.today().plusMonths(2).toString()),
                        Map.of("birthDate", journeys.today().minusYears(13).toString(), "name", Journeys.CHILD)),
                "familyWishes",
                true));
        request.put("interpreterLanguage", "tigrinja");
        request.put("letterLanguage", "en");
        JsonNode receipt = Api.asNobody().post("/api/v1/requests", request);
        String id = receipt.path("requestId").asString();
        awaitThere(id);
        String at = "/api/v1/requests/" + id;
        assessor.post(at + "/identity", Map.of("proof", "KNOWN"));
        assessor.post(
                at + "/hearings",
                Map.of(
                        "role",
                        "YOUTH",
                        "ageBand",
                        "FROM_12",
                        "child",
                        2,
                        "keptFromParents",
                        true,
                        "words",
                        Journeys.HEARD));
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/innboks/" + id, "assessor", MUNICIPALITY).unfold().state("venter-barn-beskyttet");
            visitor.mistakes("venter-barn", "/innboks/" + id, Set.of("identify"));
            assessor.put(
                    at + "/children/1", Map.of("birthDate", journeys.today().toString(), "name", "Lille"));
            assessor.post(
                    at + "/correction",
                    Map.ofEntries(
                            Map.entry("reason", "CONTACT"),
                            Map.entry("channel", "ONLINE"),
                            Map.entry("manner", "FORM"),
                            Map.entry("applicant", Map.of("kind", "PARENT", "name", Journeys.PARENT)),
                            Map.entry(
                                    "children",
                                    List.of(Map.of("birthDate", journeys.today().toString()))),
                            Map.entry("firstContactAt", journeys.now().toString()),
                            Map.entry("explanation", "Skrevet feil.")));
            visitor.open("/innboks/" + id).unfold().state("barnet-er-fodt-og-rettet");
        }
    }

    @Test
    void every_way_a_request_can_end() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/innboks", "assessor", MUNICIPALITY);
            Asked first = journeys.askOnline();
            awaitThere(first.requestId());
            for (String cause : List.of("CHILD_LOST", "NEED_CEASED", "DUPLICATE", "WRONG_REGISTRATION")) {
                Asked asked = journeys.askOnline();
                awaitThere(asked.requestId());
                Map<String, Object> closing = new HashMap<>(Map.of("cause", cause));
                if (cause.equals("DUPLICATE")) {
                    closing.put("duplicateOf", first.requestId());
                }
                assessor.post("/api/v1/requests/" + asked.requestId() + "/closing", closing);
                visitor.open("/innboks/" + asked.requestId()).unfold().state("lukket-" + cause);
            }
            assessor.post("/api/v1/requests/" + first.requestId() + "/withdrawal", Map.of("reason", "MOVED"));
            visitor.open("/innboks/" + first.requestId()).unfold().state("trukket");
            Asked granted = journeys.askOnline();
            journeys.assess(granted, true);
            visitor.open("/innboks/" + granted.requestId()).unfold().state("vurdering-kan-innvilges");
            journeys.decide(granted, "GRANTED");
            visitor.open("/innboks/" + granted.requestId()).unfold().state("innvilget");
        }
    }

    @Test
    void a_decision_by_two_persons() {
        Journeys two = new Journeys(system, OF_TWO);
        Api decides = Api.as("decision-maker@" + OF_TWO);
        decides.put(
                "/api/v1/municipalities/" + OF_TWO + "/practice",
                Map.of(
                        "twoPersonControl",
                        true,
                        "decisionTargetDays",
                        21,
                        "validFrom",
                        journeys.today().toString()));
        Asked asked = two.askOnline();
        two.assess(asked, false);
        two.decide(asked, "PROPOSED");
        String path = "/innboks/" + asked.requestId();
        try (Visitor proposer = chromium.visitor()) {
            proposer.open(path, "assessor", OF_TWO).unfold().state("foreslatt-egen");
            proposer.open("/innboks").state("innboks-foreslatt");
        }
        try (Visitor second = chromium.visitor()) {
            second.openAs(path, "decision-maker@" + OF_TWO).unfold().state("foreslatt-annens");
            second.mistakes("foreslatt", path, Set.of("confirm"));
            decides.post(
                    "/api/v1/requests/" + asked.requestId() + "/decision/return", Map.of("reason", Journeys.REASON));
            second.open(path).unfold().state("sendt-tilbake");
        }
        try (Visitor proposer = chromium.visitor()) {
            proposer.open(path, "assessor", OF_TWO).unfold().state("sendt-tilbake-egen");
        }
    }

    @Test
    void the_unit_with_nothing_and_with_everything() {
        Api decides = Api.as("decision-maker@" + EMPTY);
        Api unit = Api.as("assessor@" + EMPTY);
        String at = "/api/v1/municipalities/" + EMPTY;
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/kommuner/" + EMPTY).state("kommune-tom");
            visitor.open("/innboks/enhet", "assessor", EMPTY).unfold().state("enhet-tom");
            visitor.mistakes("enhet-tom", "/innboks/enhet", Set.of("practice"));
            unit.put(
                    at + "/unit-contact",
                    Map.of(
                            "phone", "78 00 00 00",
                            "email", "enhet@batsfjord.example",
                            "visitingAddress", "Rådhuset",
                            "postalAddress", "Postboks 1\n0000 Prøvesund",
                            "openingHours", "9 til 15",
                            "webAddress", "https://batsfjord.example/enhet"));
            unit.put(
                    at + "/information-procedure",
                    Map.of(
                            "adoptedOn", journeys.today().minusDays(400).toString(),
                            "lastPublishedOn", journeys.today().minusDays(390).toString(),
                            "howFamiliesAreTold", "På helsestasjonen og på nettsiden.",
                            "nextReviewOn", journeys.today().plusDays(200).toString()));
            decides.put(
                    at + "/practice",
                    Map.of(
                            "twoPersonControl",
                            true,
                            "decisionTargetDays",
                            21,
                            "validFrom",
                            journeys.today().plusDays(20).toString()));
            visitor.open("/innboks/enhet").unfold().state("enhet-full");
            visitor.mistakes("enhet-full", "/innboks/enhet", Set.of("practice", "contact", "publish"));
            visitor.open("/innboks").state("innboks-tom-med-rutine");
            visitor.open("/kommuner/" + EMPTY).state("kommune-full");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.openAs("/innboks/enhet", "supervisor@" + EMPTY).state("enhet-tilsyn");
        }
    }

    @Test
    void what_anyone_may_read() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/kommuner").state("kommuner");
            visitor.open("/kommuner?navn=sand").state("kommuner-treff");
            visitor.open("/kommuner?navn=finnesikke").state("kommuner-ingen");
            visitor.open("/kommuner/9999").state("kommune-finnes-ikke");
            visitor.open("/regler").unfold().state("regler");
        }
    }

    @Test
    void each_page_that_says_no() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/finnes-ikke").state("finnes-ikke");
            visitor.open("/innboks", "family", MUNICIPALITY).state("ikke-din-side");
            assertThat(visitor.refused()).anyMatch(answer -> answer.startsWith("403 "));
            visitor.open("/innboks/ikke-en-id").state("ikke-en-id");
            visitor.open("/kommuner?navn=%00").state("ugyldig-sok");
        }
    }
}
