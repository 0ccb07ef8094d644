package no.barnekoordinator.local.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, without a window and without anything of its own to say to the network. */
final class Chromium implements AutoCloseable {

    /** Names the program when it lies elsewhere. */
    static final String PROPERTY = "barnekoordinator.chromium";

    private static final String USUAL = "/usr/bin/chromium";
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--lang=nb-NO");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the tests of the caller when there is no Chromium. */
    static Chromium started() {
        Path program = Path.of(System.getProperty(PROPERTY, USUAL));
        Assumptions.assumeTrue(
                Files.isExecutable(program),
                "There is no Chromium at " + program + ": install it, or say where it is with -D" + PROPERTY);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(FLAGS)));
    }

    /** Somebody with a browser of their own: no cookies yet. */
    Visitor visitor() {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setReducedMotion(ReducedMotion.REDUCE)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
