package no.barnekoordinator.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * The pages of the complaint service in each of their states: the form, the handler's and the county governor's lists,
 * a complaint on each of its steps as each of them sees it, and everything that can be refused. In each, axe finds
 * nothing on a phone, and nothing sticks out at 320 pixels.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 6)
class ComplaintPageStatesTest {

    /** Kvitsøy and Bykle: nobody else plays there, and in the second nobody ever complains. */
    private static final String MUNICIPALITY = "1144";

    private static final String EMPTY = "4222";
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    /** Buttons that need nothing filled in. */
    private static final Set<String> HARMLESS = Set.of("withdraw", "mend", "carry-out", "save", "delete-draft");

    private Chromium chromium;
    private LocalSystem system;
    private Journeys journeys;
    private Api handler;
    private Api family;
    private Api countyGovernor;

    @BeforeAll
    void open_the_browser() {
        chromium = Chromium.started();
        system = LocalSystem.running();
        journeys = new Journeys(system, MUNICIPALITY);
        handler = Api.as("complaint-handler@" + MUNICIPALITY);
        family = Api.as("family@" + MUNICIPALITY);
        countyGovernor = Api.as("county-governor@" + MUNICIPALITY);
    }

    @AfterAll
    void close_the_browser() {
        if (system != null) {
            system.refusePost(false);
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String at(String complaintId) {
        return "/api/v1/complaints/" + complaintId;
    }

    private JsonNode seen(String complaintId) {
        return handler.read(at(complaintId));
    }

    private String referenceOf(String complaintId) {
        return seen(complaintId).path("complaint").path("reference").asString();
    }

    /** A complaint that needs no decision behind it, as soon as the case is known. */
    private String filed(Api by, ComplaintGround ground, Map<String, Object> more) {
        Asked asked = journeys.askOnline();
        Map<String, Object> complaint = new HashMap<>(Map.of(
                "caseId",
                asked.caseId(),
                "ground",
                ground.name(),
                "words",
                Journeys.COMPLAINT,
                "complainant",
                Map.of("name", Journeys.PARENT, "phone", Journeys.PHONE, "kind", "PARENT")));
        complaint.putAll(more);
        String id = await("the complaint service knows of the case")
                .atMost(Journeys.PATIENCE)
                .until(
                        () -> by.write(
                                "POST",
                                "/api/v1/complaints",
                                complaint,
                                UUID.randomUUID().toString()),
                        answer -> answer.status() == 201)
                .body()
                .path("complaintId")
                .asString();
        awaitStage(id, "RECEIVED");
        return id;
    }

    private void awaitStage(String complaintId, String stage) {
        await("the handler sees it").atMost(Journeys.PATIENCE).until(() -> {
            Api.Answer answer = handler.get(at(complaintId));
            return answer.status() == 200
                    && answer.body().path("complaint").path("stage").asString().equals(stage);
        });
    }

    private String forwarded(ComplaintGround ground) {
        String complaint = filed(family, ground, Map.of());
        journeys.standAndForward(complaint);
        await("the county governor has the whole file")
                .atMost(Journeys.PATIENCE)
                .until(() -> countyGovernor.get(at(complaint)).status() == 200
                        && seen(complaint)
                                .path("complaint")
                                .path("course")
                                .path("caseFileMade")
                                .asBoolean());
        return complaint;
    }

    /** The complaint on the pages of the handler and of who complained. */
    private void bothSee(String complaint, String state) {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klager/" + complaint, "complaint-handler", MUNICIPALITY)
                    .unfold()
                    .state("klage-" + state);
        }
        complainantSees(complaint, state);
    }

    private void complainantSees(String complaint, String state) {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klage/kvittering/" + referenceOf(complaint), "family", MUNICIPALITY)
                    .unfold()
                    .state("klagekvittering-" + state);
        }
    }

    private void governorSees(String complaint, String state) {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/oversendte/" + complaint, "county-governor", MUNICIPALITY)
                    .unfold()
                    .state("oversendt-" + state);
        }
    }

    @Test
    void the_form_empty_wrong_saved_and_sent() {
        Asked asked = journeys.askOnline();
        await("the complaint service knows of the case")
                .atMost(Journeys.PATIENCE)
                .until(() -> system.number(
                                "complaint",
                                "select count(*) from known_decision where case_id = '" + asked.caseId() + "'")
                        > 0);
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klage").unfold().state("klage-uten-innlogging");
        }
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            visitor.open("/min-sak", "family", MUNICIPALITY);
            visitor.open("/klage").unfold().state("klage-tom");
            press(page, "send");
            assertThat(page.locator("ds-error-summary")).isVisible();
            visitor.unfold().state("klage-feil");
            page.locator("#caseId").fill("ikke en sak");
            page.locator("#ground-RIGHT-NOT-FULFILLED").check();
            page.locator("#words").fill(Journeys.COMPLAINT);
            page.locator("#kind-PARENT").check();
            page.locator("#name").fill(Journeys.PARENT);
            press(page, "send");
            visitor.unfold().state("klage-ukjent-sak");
            page.locator("#caseId").fill(asked.caseId());
            page.locator("#knownAt").fill(journeys.today().plusDays(3).toString());
            press(page, "send");
            visitor.unfold().state("klage-dato-feil");
            page.locator("#knownAt").fill(journeys.today().toString());
            press(page, "save");
            visitor.open("/klage").unfold().state("klage-utkast");
            press(page, "send");
            assertThat(page).hasURL(Pattern.compile("/klage/kvittering/"));
            visitor.unfold().state("klagekvittering-ny");
            visitor.open("/klage").unfold().state("klage-har-klaget");
            visitor.open("/klage/kvittering/K-FINNES-IKKE").state("klagekvittering-finnes-ikke");
        }
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            visitor.open("/klager", "complaint-handler", MUNICIPALITY);
            visitor.open("/klage").unfold().state("klage-skrives-ned");
            press(page, "send");
            visitor.unfold().state("klage-skrives-ned-feil");
        }
    }

    private static void press(Page page, String action) {
        page.locator("main button[value=" + action + "]").first().click();
    }

    @Test
    void the_lists_empty_and_full() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klager", "complaint-handler", EMPTY).state("klager-tom");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/oversendte", "county-governor", EMPTY).state("oversendte-tom");
        }
        filed(family, ComplaintGround.RIGHT_NOT_FULFILLED, Map.of());
        String dismissed = filed(family, ComplaintGround.RIGHT_NOT_FULFILLED, Map.of());
        journeys.dismiss(dismissed);
        String decided = forwarded(ComplaintGround.RIGHT_NOT_FULFILLED);
        forwarded(ComplaintGround.RIGHT_NOT_FULFILLED);
        journeys.conclude(decided, ComplaintOutcome.NOT_UPHELD);
        awaitStage(decided, "DECIDED");
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klager", "complaint-handler", MUNICIPALITY).state("klager-full");
            visitor.open("/klager/" + UNKNOWN).state("klage-finnes-ikke");
        }
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/oversendte", "county-governor", MUNICIPALITY).state("oversendte-full");
            visitor.open("/oversendte/" + UNKNOWN).state("oversendt-finnes-ikke");
        }
    }

    @Test
    void a_complaint_about_a_refusal_with_why_it_was_refused() {
        Asked asked = journeys.askOnline();
        journeys.assess(asked, false);
        journeys.decide(asked, "REFUSED");
        String complaint = journeys.complain(asked);
        awaitStage(complaint, "RECEIVED");
        String page = "/klager/" + complaint;
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(page, "complaint-handler", MUNICIPALITY).unfold().state("avslag-ny");
            visitor.mistakes("avslag-ny", page, HARMLESS);
            handler.post(at(complaint) + "/questions", Map.of("question", "Hvilke avtaler gjelder det?"));
            visitor.until("the question is there", "button[value=supplement]");
            visitor.open(page).unfold().state("avslag-spurt");
            journeys.reassess(complaint, ReassessmentResult.PARTLY_REVERSED);
            awaitStage(complaint, "REASSESSED");
            visitor.open(page).unfold().state("avslag-delvis-omgjort");
            visitor.mistakes("avslag-delvis-omgjort", page, HARMLESS);
        }
        complainantSees(complaint, "avslag-delvis-omgjort");
        journeys.forward(complaint);
        await("the file is made").atMost(Journeys.PATIENCE).until(() -> seen(complaint)
                .path("complaint")
                .path("course")
                .path("caseFileMade")
                .asBoolean());
        governorSees(complaint, "avslag");
        bothSee(complaint, "avslag-oversendt");
        journeys.conclude(complaint, ComplaintOutcome.ANNULLED);
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klager/sak/" + asked.caseId(), "assessor", MUNICIPALITY);
            visitor.until("the directions are there", "main .words");
            visitor.state("retningslinjer");
            visitor.open("/klager/sak/" + UNKNOWN).state("retningslinjer-finnes-ikke");
        }
    }

    @Test
    void what_a_complaint_can_lack() {
        Map<String, Object> unsigned = Map.of(
                "channel",
                "ORAL",
                "signed",
                false,
                "complainant",
                Map.of("name", Journeys.PARENT, "kind", "REPRESENTATIVE", "authority", "MISSING"));
        String lacking = filed(handler, ComplaintGround.RIGHT_NOT_FULFILLED, unsigned);
        String page = "/klager/" + lacking;
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(page, "complaint-handler", MUNICIPALITY).unfold().state("klage-mangler");
            visitor.mistakes("klage-mangler", page, HARMLESS);
            handler.post(
                    at(lacking) + "/defects",
                    Map.of("defects", List.of("SIGNATURE", "AUTHORITY"), "explanation", Journeys.STATEMENT));
            visitor.until("it is to be mended", "button[value=mend]");
            visitor.open(page).unfold().state("klage-skal-rettes");
            visitor.open("/klage/kvittering/" + referenceOf(lacking)).unfold().state("klagekvittering-skal-rettes");
        }
        String own = filed(family, ComplaintGround.RIGHT_NOT_FULFILLED, Map.of());
        handler.post(at(own) + "/defects", Map.of("defects", List.of("GROUND"), "explanation", Journeys.STATEMENT));
        handler.post(at(own) + "/questions", Map.of("question", "Hva gjelder det?"));
        await("both are seen")
                .atMost(Journeys.PATIENCE)
                .until(() -> seen(own).path("said").size() == 2);
        complainantSees(own, "skal-rettes-selv");
        try (Visitor visitor = chromium.visitor()) {
            String receipt = "/klage/kvittering/" + referenceOf(own);
            visitor.open(receipt, "family", MUNICIPALITY);
            visitor.mistakes("klagekvittering-skal-rettes-selv", receipt, HARMLESS);
        }
    }

    @Test
    void a_late_one_and_one_by_a_child() {
        LocalDate longAgo = journeys.today().minusDays(70);
        String late =
                filed(family, ComplaintGround.NO_ORDINARY_COORDINATOR_AFTER_18, Map.of("knownAt", longAgo.toString()));
        complainantSees(late, "for-sen");
        String youth = filed(
                handler,
                ComplaintGround.RIGHT_NOT_FULFILLED,
                Map.of(
                        "channel",
                        "ORAL",
                        "signed",
                        true,
                        "complainant",
                        Map.of(
                                "name",
                                Journeys.CHILD,
                                "kind",
                                "YOUTH",
                                "birthDate",
                                journeys.today().minusYears(13).toString())));
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/klager/" + late, "complaint-handler", MUNICIPALITY)
                    .unfold()
                    .state("klage-for-sen");
            visitor.mistakes("klage-for-sen", "/klager/" + late, HARMLESS);
            visitor.open("/klager/" + youth).unfold().state("klage-av-barn");
            visitor.mistakes("klage-av-barn", "/klager/" + youth, HARMLESS);
            handler.post(at(late) + "/lateness", Map.of("judgement", "REFUSED", "reason", Journeys.STATEMENT));
            await("it is judged").atMost(Journeys.PATIENCE).until(() -> seen(late)
                    .path("complaint")
                    .path("checked")
                    .path("lateness")
                    .asString("")
                    .equals("REFUSED"));
            visitor.open("/klager/" + late).unfold().state("klage-for-sen-avslatt");
            handler.post(at(late) + "/dismissal", Map.of("cause", "LATE", "reason", Journeys.STATEMENT));
            awaitStage(late, "DISMISSED");
        }
        bothSee(late, "avvist");
    }

    @Test
    void ended_by_the_municipality_or_the_family() {
        String reversed = filed(family, ComplaintGround.RIGHT_NOT_FULFILLED, Map.of());
        journeys.reassess(reversed, ReassessmentResult.REVERSED);
        awaitStage(reversed, "REVERSED");
        bothSee(reversed, "omgjort");
        journeys.carryOut(reversed);
        awaitStage(reversed, "CARRIED_OUT");
        bothSee(reversed, "omgjort-gjennomfort");

        String withdrawn = filed(family, ComplaintGround.CHANGE_OR_TERMINATION, Map.of());
        handler.post(at(withdrawn) + "/deferred-effect", Map.of("granted", true, "reason", Journeys.STATEMENT));
        family.post(at(withdrawn) + "/other-channels", Map.of("channel", "OMBUD"));
        await("both are seen")
                .atMost(Journeys.PATIENCE)
                .until(() -> seen(withdrawn)
                                .path("complaint")
                                .path("course")
                                .path("otherChannels")
                                .size()
                        == 1);
        bothSee(withdrawn, "utsatt");
        family.post(at(withdrawn) + "/withdrawal", Map.of());
        awaitStage(withdrawn, "WITHDRAWN");
        bothSee(withdrawn, "trukket");
    }

    @ParameterizedTest
    @EnumSource(ComplaintOutcome.class)
    void each_outcome_as_everybody_sees_it(ComplaintOutcome outcome) {
        String complaint = forwarded(ComplaintGround.CHANGE_OR_TERMINATION);
        String state = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> decision =
                new HashMap<>(Map.of("outcome", outcome.name(), "directions", Journeys.DIRECTIONS));
        boolean owed = outcome != ComplaintOutcome.NOT_UPHELD && outcome != ComplaintOutcome.DISMISSED;
        if (owed) {
            decision.put("responsible", "COORDINATING_UNIT");
            decision.put("responsibleName", "Enhetsleder Eksempeldal");
            decision.put("fulfilBy", journeys.today().plusDays(30).toString());
        }
        countyGovernor.post(at(complaint) + "/outcome", decision);
        awaitStage(complaint, "DECIDED");
        bothSee(complaint, state);
        governorSees(complaint, state);
        if (owed) {
            if (outcome == ComplaintOutcome.ANNULLED) {
                try (Visitor visitor = chromium.visitor()) {
                    visitor.open("/klager/" + complaint, "complaint-handler", MUNICIPALITY);
                    visitor.mistakes("klage-opphevet", "/klager/" + complaint, Set.of("withdraw"));
                }
            }
            journeys.carryOut(complaint);
            awaitStage(complaint, "CARRIED_OUT");
            bothSee(complaint, state + "-gjennomfort");
            governorSees(complaint, state + "-gjennomfort");
        }
    }

    @Test
    void what_the_county_governor_can_get_wrong() {
        String complaint = forwarded(ComplaintGround.RIGHT_NOT_FULFILLED);
        String page = "/oversendte/" + complaint;
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(page, "county-governor", MUNICIPALITY).unfold().state("oversendt-ny");
            visitor.mistakes("oversendt-ny", page, HARMLESS);
            visitor.open(page).unfold();
            visitor.page()
                    .locator("main form:not(:has(button[name=action])) button[type=submit]")
                    .click();
            assertThat(visitor.page().locator("ds-error-summary")).isVisible();
            visitor.unfold().state("oversendt-ny-feil-utfall");
            countyGovernor.post(at(complaint) + "/detriment-notice", Map.of("reason", Journeys.STATEMENT));
            await("the notice is seen").atMost(Journeys.PATIENCE).until(() -> !seen(complaint)
                    .path("complaint")
                    .path("course")
                    .path("detrimentNotifiedAt")
                    .asString("")
                    .isEmpty());
            visitor.open(page).unfold().state("oversendt-varslet");
        }
    }

    @Test
    void a_letter_that_does_not_arrive_is_handed_over() {
        system.refusePost(true);
        String complaint = filed(
                handler,
                ComplaintGround.RIGHT_NOT_FULFILLED,
                Map.of(
                        "channel",
                        "ORAL",
                        "signed",
                        true,
                        "complainant",
                        Map.of("name", Journeys.PARENT, "kind", "PARENT", "address", Journeys.ADDRESS)));
        String page = "/klager/" + complaint;
        try (Visitor visitor = chromium.visitor()) {
            visitor.open(page, "complaint-handler", MUNICIPALITY);
            visitor.until("the letter is given up", "button[value=hand-over]");
            visitor.unfold().state("klage-brev-ikke-framme");
            visitor.mistakes("klage-brev-ikke-framme", page, HARMLESS);
            visitor.page().locator("#deliveredBy-BY-HAND").check();
            visitor.page().locator("#deliveredOn").fill(journeys.today().toString());
            press(visitor.page(), "hand-over");
            visitor.unfold().state("klage-brev-overlevert");
            assertThat(visitor.page().locator("button[value=hand-over]").count())
                    .isZero();
        } finally {
            system.refusePost(false);
        }
    }
}
