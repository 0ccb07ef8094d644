package no.barnekoordinator.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The pages in a real browser, as the people of each role use them. Every page that is opened is held against axe, its
 * console, the origins it loads from, and a screen of 320 pixels; pictures are left in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 2)
class BrowserTest {

    /** Karasjok: small enough that nobody else plays there. */
    private static final String MUNICIPALITY = "5610";

    private static final int CHARTS = 3;

    private Chromium chromium;
    private Journeys journeys;
    private Asked complainedAbout;

    @BeforeAll
    void open_the_browser_and_let_one_family_complain() {
        chromium = Chromium.started();
        journeys = new Journeys(LocalSystem.running(), MUNICIPALITY);
        complainedAbout = journeys.askOnline();
        journeys.assess(complainedAbout, false);
        journeys.decide(complainedAbout, "REFUSED");
        journeys.complain(complainedAbout);
    }

    @AfterAll
    void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_family_is_followed_from_the_start_page_to_the_dashboard() {
        String reference = familyAsks();
        assessorGrantsAndAppoints(reference);
        coordinatorRegistersAServiceThatComesLate();
        supervisorSeesItInTheFigures();
    }

    private String familyAsks() {
        try (Visitor family = chromium.visitor()) {
            Page page = family.page();
            family.open("/").look("start");
            page.locator("main").getByText("Be om barnekoordinator").click();
            assertThat(family.heading()).hasText("Hvem er du?");
            family.look("be-om");

            family.next();
            assertThat(page.locator("ds-error-summary")).isVisible();
            assertThat(page).hasTitle(Pattern.compile("^Feil:"));
            assertThat(family.refused()).singleElement().asString().startsWith("422 ");
            family.look("be-om-feil");
            page.locator("ds-error-summary a").first().click();
            assertThat(page).hasURL(Pattern.compile("#kind$"));
            assertThat(page.locator("#kind")).isInViewport();

            page.getByLabel("Forelder eller foresatt").check();
            page.locator("#custody-PARENTS").check();
            family.next();
            assertThat(family.heading()).hasText("Hvem gjelder det?");
            family.look("be-om-barn");
            page.locator("#children-0--birthDate").fill("2020-05-17");
            family.next();
            assertThat(family.heading()).hasText("Hvilken kommune?");
            family.look("be-om-kommune");
            page.locator("#municipality").selectOption(MUNICIPALITY);
            family.next();
            assertThat(family.heading()).hasText("Hvordan kan kommunen nå deg?");
            family.look("be-om-kontakt");
            page.locator("#name").fill("Ragna Testfjord");
            page.locator("#phone").fill("40000321");
            family.next();
            assertThat(family.heading()).hasText("Hva trenger dere hjelp til?");
            family.look("be-om-behov");
            page.locator("#needs").fill("Vi bruker for mye krefter på å ringe rundt til alle.");
            page.locator("#familyWishes").check();
            family.next();
            assertThat(family.heading()).hasText("Se over og send");
            family.look("be-om-oppsummering");
            family.open("/be-om").look("be-om-utkast");
            family.link("Fortsett der du slapp").click();
            assertThat(family.heading()).hasText("Se over og send");
            family.next();
            assertThat(family.heading()).hasText("Kvittering");
            family.look("kvittering");
            return page.locator("main .reference").first().innerText();
        }
    }

    private void assessorGrantsAndAppoints(String reference) {
        try (Visitor assessor = chromium.visitor()) {
            Page page = assessor.page();
            assessor.open("/");
            assessor.link("Logg inn").click();
            assessor.logInAs("assessor", MUNICIPALITY);
            assertThat(assessor.heading()).hasText("Innboks");
            assessor.until("the inbox has the request", "a:has-text('" + reference + "')");
            assessor.look("innboks");

            page.locator("a:has-text('" + reference + "')").click();
            assertThat(assessor.heading()).containsText(reference);
            assessor.look("vurdering");
            open(page, "identify");
            page.locator("#identityProof-KNOWN").check();
            press(page, "identify");
            assertThat(page.locator(".site-messages [role=status]")).isVisible();
            open(page, "best-interest");
            page.locator("#bestInterest").fill("Én fast voksen gir barnet ro.");
            press(page, "best-interest");
            assertThat(page.locator(".site-messages [role=status]")).isVisible();
            Locator met = page.getByLabel("Oppfylt", new Page.GetByLabelOptions().setExact(true));
            assertThat(met).hasCount(5);
            Locator reasons = page.locator("textarea[name^='reason.']");
            for (int i = 0; i < met.count(); i++) {
                met.nth(i).check();
                reasons.nth(i).fill("Det følger av det familien og helsestasjonen forteller.");
            }
            press(page, "findings");
            assertThat(page.locator(".site-messages [role=status]")).containsText("Vurderingen er lagret");
            page.locator("#considerations").fill("Barnet trenger flere tjenester over lang tid.");
            assessor.look("vurdering-ferdig");
            assessor.button("Innvilg barnekoordinator").click();
            assertThat(page.locator("#outcome")).hasText("Innvilget");
            assessor.until("the letter has been tried", "section:has(#letters) .ds-tag, #letters ~ *");
            assessor.look("innvilget");

            assessor.link("Saker").click();
            assertThat(assessor.heading()).hasText("Saker");
            assessor.until("the case is open", "section[aria-labelledby=waiting] article");
            assessor.look("saker-uten-koordinator");
            page.locator("#name").fill("Nils Eksempelmo");
            page.locator("#subject").fill("coordinator@" + MUNICIPALITY);
            page.locator("#capacity").fill("15");
            page.locator("#mandateFrom").fill("2026-01-01");
            assessor.button("Registrer").click();
            assertThat(page.locator(".site-messages [role=status]")).containsText("registrert");
            assessor.until("the coordinator can be chosen", "select[name=coordinatorId] option:nth-child(2)");
            page.locator("select[name=coordinatorId]").first().selectOption(new SelectOption().setIndex(1));
            page.locator("select[name=familySay]").first().selectOption("AGREES");
            assessor.button("Oppnevn").first().click();
            assertThat(page.locator(".site-messages [role=status]")).containsText("spurt");
            assessor.look("saker");
        }
    }

    /** Unfolds the form of an action, if it is folded. */
    private static void open(Page page, String action) {
        Locator folded = page.locator("details:not([open]):has(button[value=" + action + "]) > summary");
        if (folded.count() > 0) {
            folded.first().click();
        }
    }

    private static void press(Page page, String action) {
        page.locator("button[value=" + action + "]").click();
    }

    @Test
    void the_unit_keeps_its_duties_and_registers_what_is_said() {
        try (Visitor assessor = chromium.visitor()) {
            Page page = assessor.page();
            assessor.open("/innboks/enhet", "assessor", MUNICIPALITY).look("enhet-tom");
            assessor.open("/innboks/ny").look("registrer");
            assessor.submit();
            assertThat(page.locator("ds-error-summary")).isVisible();
            assessor.look("registrer-feil");
        }
        try (Visitor anyone = chromium.visitor()) {
            anyone.open("/kommuner").look("kommuner");
            anyone.open("/kommuner/" + MUNICIPALITY).look("kommune-tom");
            anyone.open("/kommuner?navn=finnesikke").look("kommuner-ingen-treff");
            anyone.open("/regler").look("regler");
        }
        try (Visitor referrer = chromium.visitor()) {
            referrer.open("/meld", "referrer", MUNICIPALITY).look("meld");
        }
    }

    private void coordinatorRegistersAServiceThatComesLate() {
        try (Visitor coordinator = chromium.visitor()) {
            Page page = coordinator.page();
            coordinator.open("/arbeidsdag", "coordinator", MUNICIPALITY);
            assertThat(coordinator.heading()).hasText("Arbeidsdag");
            coordinator.until("the coordinator is asked", "main a[href='/arbeidsdag/spurt']");
            page.locator("main a[href='/arbeidsdag/spurt']").click();
            coordinator.look("spurt");
            coordinator.button("Ja, jeg vil").first().click();
            assertThat(page.locator(".site-messages [role=status]")).isVisible();
            coordinator.open("/arbeidsdag");
            coordinator.until("the family is there", "main article a");
            coordinator.look("arbeidsdag");
            page.locator("main article a").first().click();
            coordinator.look("familien-uten-tjenester");

            LocalDate dueOn = journeys.today().plusDays(1);
            page.locator("#kind").selectOption("RESPITE_CARE");
            page.locator("#provider").fill("Eksempelmo avlastning");
            page.locator("#dueOn").fill(dueOn.toString());
            coordinator.button("Legg til tjenesten").click();
            coordinator.until("the service is there", "section[aria-labelledby=services] article");
            coordinator.look("familien");

            journeys.moveTo(dueOn.plusDays(2));
            coordinator.until(
                    "the service is late", "section[aria-labelledby=services] .ds-tag:has-text('Forsinket tjeneste')");
            coordinator.look("familien-forsinket");
            coordinator.link("Arbeidsdag").click();
            assertThat(page.locator("main article").first()).containsText("1 tjeneste er forsinket");
            coordinator.look("arbeidsdag-forsinket");
        }
    }

    private void supervisorSeesItInTheFigures() {
        try (Visitor supervisor = chromium.visitor()) {
            Page page = supervisor.page();
            supervisor.open("/tilsyn", "supervisor", MUNICIPALITY);
            supervisor.until("the delay is counted", "#delays-table");
            assertThat(page.locator("figure[data-chart] svg").nth(CHARTS - 1)).isVisible();
            Locator figures = page.locator("figure[data-chart]");
            for (int i = 0; i < figures.count(); i++) {
                assertThat(figures.nth(i).locator("table tbody tr")).not().hasCount(0);
            }
            supervisor.look("tilsyn");
            page.locator("figure[data-chart] .chart-switch").first().click();
            assertThat(figures.first().locator("table")).isVisible();
            supervisor.quiet("tilsyn as a table");
        }
    }

    @Test
    void a_complaint_is_answered_and_sent_on() {
        try (Visitor handler = chromium.visitor()) {
            Page page = handler.page();
            handler.open("/klager", "complaint-handler", MUNICIPALITY);
            handler.until("the complaint is in the list", "main tbody a");
            handler.look("klager");
            page.locator("main tbody a").first().click();
            handler.look("klagen");
            assertThat(page.locator("main")).containsText("Du er en annen enn den som traff avgjørelsen");
            page.getByLabel("Avgjørelsen blir stående").check();
            page.locator("#statement").fill("Kommunen har vurdert alle vilkår på nytt.");
            handler.button("Lagre vurderingen").click();
            assertThat(page.locator(".site-messages [role=status]")).isVisible();
            handler.until("it can be sent on", "button[value=forward]");
            page.locator("#statement").fill("Saken er oversendt med alle dokumenter.");
            handler.button("Send til statsforvalteren").click();
            assertThat(page.locator(".site-messages [role=status]")).containsText("statsforvalteren");
            handler.look("klagen-oversendt");
        }
        try (Visitor countyGovernor = chromium.visitor()) {
            countyGovernor.open("/oversendte", "county-governor", MUNICIPALITY);
            countyGovernor.until("the complaint has come", "main tbody a");
            countyGovernor.look("oversendte");
            countyGovernor.page().locator("main tbody a").first().click();
            countyGovernor.look("oversendt-klage");
        }
    }

    @Test
    void a_family_complains_and_follows_its_case() {
        try (Visitor family = chromium.visitor()) {
            family.open("/klage").look("klage-uten-innlogging");
            family.open("/min-sak", "family", MUNICIPALITY).look("min-sak");
            family.open("/klage").look("klage");
        }
    }

    @Test
    void an_auditor_sees_the_timeline_of_a_case() {
        try (Visitor auditor = chromium.visitor()) {
            Page page = auditor.page();
            auditor.open("/revisjon", "auditor", MUNICIPALITY);
            auditor.look("revisjon");
            page.locator("#caseId").fill(complainedAbout.caseId());
            page.locator("#reason").fill("Stikkprøve");
            auditor.submit();
            auditor.until("the timeline has the refusal", "#timeline tbody tr:nth-child(12)");
            auditor.look("tidslinje");
            page.locator("#asOf").fill(journeys.today().minusYears(1) + "T12:00");
            auditor.submit();
            assertThat(page.locator("#timeline")).hasCount(0);
            auditor.look("tidslinje-tom");
        }
    }

    @Test
    void anyone_sees_the_country() {
        try (Visitor anyone = chromium.visitor()) {
            anyone.open("/tilsyn/norge");
            assertThat(anyone.page().locator("figure[data-chart] svg").first()).isVisible();
            assertThat(anyone.page().locator("main")).containsText("PwC");
            anyone.look("norge");
            anyone.printed("norge");
        }
    }

    /** A short way through the pages of figures; in all their states they are looked at by ReportingPageStatesTest. */
    @Test
    void the_other_pages_of_figures_are_for_a_phone_and_for_paper_too() {
        try (Visitor anyone = chromium.visitor()) {
            for (String page : List.of("norge?place=56", "indikatorer", "undersokelse", "opplysninger")) {
                anyone.open("/tilsyn/" + page).glance("tilsyn-" + page.replaceAll("[^a-z0-9]", "-"));
                anyone.printed("tilsyn-" + page.replaceAll("[^a-z0-9]", "-"));
            }
        }
        try (Visitor supervisor = chromium.visitor()) {
            supervisor
                    .open("/tilsyn/belastning", "supervisor", MUNICIPALITY)
                    .unfold()
                    .glance("belastning");
        }
    }

    @Test
    void the_form_can_be_filled_and_sent_with_the_keyboard_alone() {
        try (Visitor family = chromium.visitor()) {
            Page page = family.page();
            family.open("/");
            family.tabTo("main a[href='/be-om']");
            family.press("Enter");
            assertThat(family.heading()).hasText("Hvem er du?");
            family.tabTo("input[name=kind]");
            family.press("Space");
            family.tabTo("input[name=custody]");
            family.press("Space");
            // Enter in any field but a long one goes on.
            family.press("Enter");
            assertThat(family.heading()).hasText("Hvem gjelder det?");
            family.tabTo("#children-0--birthDate");
            // The fifth of May, whether the browser asks for the day or the month first.
            family.type("05052020");
            assertThat(page.locator("#children-0--birthDate")).hasValue("2020-05-05");
            family.tabTo("main form button[type=submit]");
            family.press("Enter");
            assertThat(family.heading()).hasText("Hvilken kommune?");
            family.tabTo("#municipality");
            family.type("Karasjok");
            family.tabTo("main form button[type=submit]");
            family.press("Enter");
            assertThat(family.heading()).hasText("Hvordan kan kommunen nå deg?");
            family.tabTo("#name");
            family.type("Tastatur Testesen");
            family.tabTo("#phone");
            family.type("40000555");
            family.press("Enter");
            assertThat(family.heading()).hasText("Hva trenger dere hjelp til?");
            family.tabTo("#familyWishes");
            family.press("Space");
            family.tabTo("main form button[type=submit]");
            family.press("Enter");
            assertThat(family.heading()).hasText("Se over og send");
            family.tabTo("main form button[type=submit]");
            family.press("Enter");
            assertThat(family.heading()).hasText("Kvittering");
            assertThat(page.locator("main")).containsText("Karasjok");
            family.quiet("the form by keyboard");
        }
    }

    @Test
    void the_pages_speak_four_languages() {
        try (Visitor visitor = chromium.visitor()) {
            Page page = visitor.page();
            for (String path : new String[] {"/", "/be-om", "/kommuner", "/regler", "/klage"}) {
                String name = path.equals("/") ? "start" : path.substring(1);
                visitor.open(path);
                visitor.switchTo("nb");
                String bokmal = page.locator("main").innerText();
                for (String tag : new String[] {"nn", "en", "se"}) {
                    visitor.switchTo(tag);
                    assertThat(page.locator("main").innerText())
                            .as(path + " in " + tag)
                            .isNotEqualTo(bokmal);
                    assertThat(page.locator(".draft-banner")).hasCount(tag.equals("se") ? 1 : 0);
                    visitor.glance(name + "-" + tag);
                }
                visitor.switchTo("nb");
            }
        }
    }

    @Test
    void a_page_that_does_not_exist_says_so_and_shows_the_way_on() {
        try (Visitor visitor = chromium.visitor()) {
            visitor.open("/finnes-ikke");
            assertThat(visitor.refused()).singleElement().asString().startsWith("404 ");
            assertThat(visitor.link("Til forsiden")).isVisible();
            visitor.look("finnes-ikke");
        }
    }
}
