package no.barnekoordinator.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import no.barnekoordinator.local.system.Journeys.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages that lie open while something happens elsewhere; all of it through the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 8)
class LivePagesTest {

    /** Lebesby: nobody else plays there. */
    private static final String MUNICIPALITY = "5624";

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(10_000);

    /** Longer than what is told by itself takes, and than the page waits before it asks. */
    private static final String HALF_A_MINUTE = "00:31";

    private Chromium chromium;
    private Journeys journeys;
    private Api assessor;
    private Asked family;

    @BeforeAll
    void one_family_with_a_coordinator() {
        chromium = Chromium.started();
        journeys = new Journeys(LocalSystem.running(), MUNICIPALITY);
        assessor = Api.as("assessor@" + MUNICIPALITY);
        family = granted();
        journeys.appointNewCoordinator(family);
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

    /** A page that has been loaded anew has forgotten what was written on it. */
    private static void mark(Page page) {
        page.evaluate("() => { window.lying = 'open'; }");
    }

    private static void assertNotLoadedAnew(Page page) {
        assertThat(page.evaluate("() => window.lying")).isEqualTo("open");
    }

    private static Locator underWay(Page page) {
        return page.locator("#families-part article").first();
    }

    /** Somebody opens the working day of the one coordinator, and sees so many services under way. */
    private void openWorkday(Visitor visitor, int services) {
        visitor.open("/arbeidsdag", "coordinator", MUNICIPALITY);
        visitor.until(
                "the family is there, with " + services, "#families-part article:has-text('" + words(services) + "')");
        mark(visitor.page());
    }

    private static String words(int services) {
        return switch (services) {
            case 0 -> "Ingen tjenester";
            case 1 -> "1 tjeneste er";
            default -> services + " tjenester er";
        };
    }

    private int services;

    /** Elsewhere: the coordinator has another window, and a service has promised something. */
    private LocalDate promiseAnother() {
        LocalDate dueOn = journeys.today().plusDays(30 + services);
        journeys.promise(family, dueOn);
        services++;
        return dueOn;
    }

    @Test
    void the_working_day_shows_what_happens_elsewhere_by_itself() {
        try (Visitor coordinator = chromium.visitor()) {
            openWorkday(coordinator, services);
            Page page = coordinator.page();
            Locator link = page.locator("#families-part article a").first();
            link.focus();

            promiseAnother();

            assertThat(underWay(page)).containsText(words(services), SOON);
            assertThat(page.locator("[data-live-message]")).containsText("Oppdatert kl.");
            assertThat(page.locator("[data-live-message]")).hasAttribute("role", "status");
            assertThat(link).isFocused();
            assertNotLoadedAnew(page);
            coordinator.look("arbeidsdag-oppdatert");
        }
    }

    @Test
    void a_working_day_that_is_paused_stays_as_it_is_until_it_is_resumed() {
        try (Visitor watching = chromium.visitor();
                Visitor paused = chromium.visitor()) {
            openWorkday(watching, services);
            openWorkday(paused, services);
            int before = services;
            paused.button("Sett oppdateringen på pause").click();
            assertThat(paused.page().locator("[data-live-message]")).hasText("Siden oppdateres ikke.");

            promiseAnother();

            assertThat(underWay(watching.page())).containsText(words(services), SOON);
            assertThat(underWay(paused.page())).containsText(words(before));
            paused.look("arbeidsdag-pause");

            paused.button("Start oppdateringen igjen").click();
            assertThat(underWay(paused.page())).containsText(words(services), SOON);
            assertNotLoadedAnew(paused.page());
        }
    }

    @Test
    void nothing_is_taken_from_who_is_writing() {
        try (Visitor coordinator = chromium.visitor()) {
            openWorkday(coordinator, services);
            Page page = coordinator.page();
            int before = services;
            page.evaluate("""
                    () => document.querySelector('#families-part').insertAdjacentHTML('afterbegin',
                      '<label for="note">Notat</label><textarea id="note"></textarea>')""");
            page.locator("#note").fill("Ring skolen");

            promiseAnother();

            assertThat(page.locator("[data-live-message]"))
                    .containsText("Det vises når du er ferdig med det du skriver.", SOON);
            assertThat(page.locator("#note")).hasValue("Ring skolen");
            assertThat(underWay(page)).containsText(words(before));

            page.locator("#note").fill("");
            page.locator("h1").click();
            page.locator("#note").blur();
            assertThat(underWay(page)).containsText(words(services), SOON);
        }
    }

    @Test
    void the_working_day_goes_on_when_the_service_has_been_away() {
        try (Visitor coordinator = chromium.visitor()) {
            coordinator.page().clock().install();
            openWorkday(coordinator, services);
            Page page = coordinator.page();

            journeys.killCoordination();
            promiseAnother();

            await("the page finds the service again")
                    .pollInSameThread()
                    .atMost(Journeys.PATIENCE)
                    .until(() -> {
                        page.clock().fastForward(HALF_A_MINUTE);
                        return underWay(page).innerText().contains(words(services));
                    });
            assertNotLoadedAnew(page);
        }
    }

    @Test
    void a_figure_appears_on_the_dashboards_by_itself_and_not_while_they_are_paused() {
        try (Visitor supervisor = chromium.visitor();
                Visitor paused = chromium.visitor()) {
            Page own = dashboard(supervisor);
            Page still = dashboard(paused);
            paused.button("Sett oppdateringen på pause").click();
            Locator families = own.locator("#now-part .stat-value").first();
            String before = families.innerText();
            String expected = Integer.toString(Integer.parseInt(before) + 1);

            granted();

            assertThat(families).hasText(expected, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(still.locator("#now-part .stat-value").first()).hasText(before);
            assertThat(own.locator("figure[data-chart] svg").first()).isVisible();
            assertNotLoadedAnew(own);
            supervisor.look("tilsyn-oppdatert");

            paused.button("Start oppdateringen igjen").click();
            assertThat(still.locator("#now-part .stat-value").first())
                    .hasText(expected, new LocatorAssertions.HasTextOptions().setTimeout(10_000));
            assertNotLoadedAnew(still);
        }
    }

    /** Whether a figure is seen to change depends on how many others there are: few are not shown. */
    @Test
    void the_country_is_looked_at_again_when_something_has_come_in_from_anywhere() {
        try (Visitor anyone = chromium.visitor()) {
            Page page = anyone.page();
            anyone.open("/tilsyn/norge?period=this-year");
            mark(page);

            Response again = page.waitForResponse(
                    address -> address.url().contains("/tilsyn/norge?")
                            && address.url().contains("live=true"),
                    journeys::askOnline);

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.url()).contains("period=this-year");
            assertNotLoadedAnew(page);
            anyone.quiet("the country, kept up to date");
        }
    }

    private Page dashboard(Visitor visitor) {
        visitor.open("/tilsyn", "supervisor", MUNICIPALITY);
        visitor.until("the family is counted", "#now-part .stat-value:not(:text-is('0'))");
        mark(visitor.page());
        return visitor.page();
    }

    @Test
    void a_dashboard_that_is_told_nothing_asks() {
        try (Visitor supervisor = chromium.visitor()) {
            Page page = supervisor.page();
            page.clock().install();
            page.route("**/tilsyn/endringer*", route -> route.abort());
            dashboard(supervisor);
            Locator families = page.locator("#now-part .stat-value").first();
            String expected = Integer.toString(Integer.parseInt(families.innerText()) + 1);

            granted();
            await("asked every half minute, it is there")
                    .pollInSameThread()
                    .atMost(Journeys.PATIENCE)
                    .until(() -> {
                        page.clock().fastForward(HALF_A_MINUTE);
                        return families.innerText().equals(expected);
                    });
            assertNotLoadedAnew(page);
        }
    }

    @Test
    void nothing_that_is_told_says_what_or_of_whom() {
        Api coordinator = Api.as("coordinator@" + MUNICIPALITY);
        assertThat(coordinator.get("/arbeidsdag/stand").body().propertyNames()).containsExactly("state");
        assertThat(assessor.get("/arbeidsdag/endringer").status()).isEqualTo(403);
        assertThat(Api.asNobody().get("/arbeidsdag/endringer").status()).isEqualTo(401);
        assertThat(coordinator.get("/tilsyn/endringer").status()).isEqualTo(403);
        assertThat(coordinator
                        .get("/arbeidsdag/endringer?seen=other")
                        .response()
                        .body())
                .contains("event:changed")
                .doesNotContain(family.caseId())
                .doesNotContain(Journeys.PERSONAL);
    }
}
