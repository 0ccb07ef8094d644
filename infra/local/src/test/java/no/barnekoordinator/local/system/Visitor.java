package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.barnekoordinator.local.home.Ports;

/** Somebody who uses the pages, and looks closely at each. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<Integer> WIDTHS = List.of(1280, 768, 320);
    private static final int HEIGHT = 900;

    /** An A4 page without its margins of 15 mm, in the pixels of print. */
    private static final int PAPER = 680;

    private static final int REFUSED = 400;
    private static final int MOST_TABS = 120;
    private static final Duration PATIENCE = Journeys.PATIENCE;

    /** Where a page may get anything from: the one origin, and the issuer while logging in. */
    private static final List<String> ORIGINS =
            List.of(LocalSystem.GATEWAY + "/", "http://localhost:" + Ports.ISSUER + "/");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private String language = "nb";

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        context.onRequest(this::note);
        page.onResponse(this::note);
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    private void note(Request request) {
        if (ORIGINS.stream().noneMatch(request.url()::startsWith)) {
            foreign.add(request.url());
        }
    }

    private void note(Response response) {
        if (response.status() >= REFUSED && response.request().isNavigationRequest()) {
            refused.add(response.status() + " " + response.url());
        }
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add(message.text() + " at " + message.location());
        }
    }

    /** A page that answers 422 shows what to correct; to the browser every such answer is an error. */
    private boolean isOwnAnswer(String error) {
        return error.startsWith("Failed to load resource")
                && refused.stream()
                        .anyMatch(answer -> error.contains(" at " + answer.substring(answer.indexOf(' ') + 1)));
    }

    Page page() {
        return page;
    }

    /** Opens a page of the system. */
    Visitor open(String path) {
        page.navigate(LocalSystem.GATEWAY + path);
        return this;
    }

    /** Chooses a person on the issuer's page, as one does after "Logg inn". */
    Visitor logInAs(String role, String municipality) {
        page.locator("#municipality").selectOption(municipality);
        page.locator("button[name=username][value=" + role + "]").click();
        page.waitForURL(url -> url.startsWith(LocalSystem.GATEWAY));
        return this;
    }

    /**
     * Opens a page that needs a login, and logs in under a user name of one's own, for example {@code family-2@5601}.
     */
    Visitor openAs(String path, String username) {
        open(path);
        page.locator("#other").fill(username);
        page.locator("form:has(#other) button").click();
        page.waitForURL(url -> url.startsWith(LocalSystem.GATEWAY));
        return this;
    }

    /** Opens a page that needs a login, and logs in when asked. */
    Visitor open(String path, String role, String municipality) {
        open(path);
        return logInAs(role, municipality);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /** The one form of a page. */
    void submit() {
        page.locator("main form button[type=submit]").click();
    }

    /** Goes on to the next step of a form that has several buttons. */
    void next() {
        page.locator("main form button[type=submit]").first().click();
    }

    Locator heading() {
        return page.locator("main h1");
    }

    /** Loads the page again until it shows what another service has yet to tell. */
    void until(String what, String selector) {
        await(what)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(PATIENCE)
                .until(() -> {
                    page.reload();
                    return page.locator(selector).count() > 0;
                });
    }

    /** The Tab key, until the keyboard is at an element. */
    void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat((boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                        .as("one sees that the keyboard is at " + selector)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("The Tab key never comes to " + selector);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Follows the language link at the foot of the page. */
    void switchTo(String tag) {
        page.locator(".site-languages a[hreflang=" + tag + "]").click();
        page.waitForURL(url -> url.contains("lang=" + tag));
        language = tag;
    }

    /** Everything a page must be, at every width and in the dark, with pictures for people to look at. */
    void look(String name) {
        speaks(name);
        for (int width : WIDTHS) {
            fits(name, width);
            picture(name + "-" + width);
        }
        accessible(name + " on a phone");
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-" + WIDTHS.getFirst() + "-dark");
        accessible(name + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        quiet(name);
    }

    /** The same on a phone only: what other words than bokmål's, or another state, may change. */
    void glance(String name) {
        speaks(name);
        fits(name, WIDTHS.getLast());
        picture(name + "-" + WIDTHS.getLast());
        accessible(name);
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        quiet(name);
    }

    /** One of the many states of a page; the page itself is looked at in every width and in the dark once. */
    void state(String name) {
        glance("states/" + name);
    }

    /** On paper: what can be scrolled to on a screen is cut off there. */
    void printed(String name) {
        page.setViewportSize(PAPER, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("""
                        () => [...document.querySelectorAll("main *")]
                          .filter((one) => one.checkVisibility() && !one.closest(".ds-sr-only, svg"))
                          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                          .map((one) => one.outerHTML.slice(0, 120))""")).as("%s is cut off on paper", name).isEqualTo(List.of());
        picture(name + "-papir");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    /** Unfolds everything that can be unfolded. */
    Visitor unfold() {
        page.evaluate("() => document.querySelectorAll('main details').forEach(one => one.open = true)");
        return this;
    }

    /**
     * Presses each button that does something, with nothing filled in, and looks at what the page says of it; then
     * opens the page again.
     *
     * @param name of the page, for the names of its states
     * @param harmless buttons that need nothing filled in, which are left alone
     */
    void mistakes(String name, String path, Set<String> harmless) {
        open(path);
        List<String> actions = page.locator("main button[name=action]").all().stream()
                .map(button -> button.getAttribute("value"))
                .distinct()
                .filter(action -> !harmless.contains(action))
                .toList();
        assertThat(actions).as(name + " has something to do").isNotEmpty();
        for (String action : actions) {
            open(path).unfold();
            page.locator("main button[name=action][value=" + action + "]")
                    .first()
                    .click();
            assertThat(page.locator("ds-error-summary").count())
                    .as("%s: %s with nothing filled in", name, action)
                    .isPositive();
            state(name + "-feil-" + action);
        }
        open(path);
    }

    private void speaks(String name) {
        assertThat(page.locator("html").getAttribute("lang"))
                .as(name + " says its language")
                .isEqualTo(language);
        assertThat(page.locator("body").innerText())
                .as(name + " has all its words")
                .doesNotContain("??");
    }

    /** Tells what sticks out when the page is wider than the screen. */
    private void fits(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        assertThat(page.evaluate("""
                        () => {
                          const room = document.documentElement.clientWidth;
                          const over = document.documentElement.scrollWidth - room;
                          return over <= 0 ? [] : [`${over} px`, ...[...document.body.querySelectorAll("*")]
                            .filter((one) => one.getBoundingClientRect().right > room && !one.closest(".table-scroll"))
                            .map((one) => one.outerHTML.slice(0, 120))];
                        }"""))
                .as("%s at %d px is wider than the screen", name, width)
                .isEqualTo(List.of());
    }

    /** No console error, nothing from elsewhere. */
    void quiet(String name) {
        assertThat(errors).as(name + ": errors in the console").allMatch(this::isOwnAnswer);
        assertThat(foreign).as(name + ": requests to other origins").isEmpty();
    }

    /** Answers of 400 and more to opening a page so far. */
    List<String> refused() {
        return refused;
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void accessible(String name) {
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Visitor::described).toList();
        assertThat(violations).as(name + ": axe").isEmpty();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n  "
                + String.join(
                        "\n  ",
                        rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList());
    }

    @Override
    public void close() {
        context.close();
    }
}
