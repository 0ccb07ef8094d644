package no.barnekoordinator.local.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.local.person.TestPersons;
import no.barnekoordinator.local.person.Username;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** The page where one chooses who to be: a button per person, no JavaScript, nothing loaded from elsewhere. */
final class LoginPage {

    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, Locale> LANGUAGES =
            Map.of("nb", Locale.ROOT, "nn", Locale.of("nn"), "se", Locale.of("se"), "en", Locale.ENGLISH);
    private static final String BOKMAAL = "nb";

    private final String template = read("login.html");
    private final String municipalities = municipalityOptions();

    /** The language the person chose in the system itself: cookies of localhost are the same for every port. */
    static String language(OAuth2HttpRequest request) {
        String chosen = request.getCookies().getOrDefault("lang", BOKMAAL);
        return LANGUAGES.containsKey(chosen) ? chosen : BOKMAAL;
    }

    /**
     * The whole page.
     *
     * @param language one of nb, nn, se, en
     * @param refused the user name that was just refused, empty when none was
     */
    String render(String language, String refused) {
        ResourceBundle text = ResourceBundle.getBundle(
                LoginPage.class.getPackageName() + ".login",
                LANGUAGES.getOrDefault(language, Locale.ROOT),
                NO_SYSTEM_LANGUAGE);
        String page = template;
        for (String key : text.keySet()) {
            page = page.replace("{{" + key + "}}", escape(text.getString(key)));
        }
        String alert = refused.isEmpty()
                ? ""
                : "<p class=\"alert\" role=\"alert\">" + escape(text.getString("unknown")) + "</p>";
        return page.replace("{{lang}}", language)
                .replace("{{alert}}", alert)
                .replace("{{refused}}", escape(refused))
                .replace("{{persons}}", personButtons(text))
                .replace("{{municipalities}}", municipalities);
    }

    private static String personButtons(ResourceBundle text) {
        return TestPersons.ROLES.stream().map(role -> button(role, text)).collect(Collectors.joining("\n"));
    }

    private static String button(Role role, ResourceBundle text) {
        return "<li><button name=\"username\" value=\"%s\"><strong>%s</strong><span>%s</span></button></li>"
                .formatted(
                        role.claim(),
                        escape(text.getString(role.claim())),
                        escape(text.getString(role.claim() + ".does")));
    }

    private static String municipalityOptions() {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Oslo")));
        Map<String, List<Municipality>> byCounty = Municipalities.norway().validOn(today).stream()
                .collect(Collectors.groupingBy(Municipality::countyName, TreeMap::new, Collectors.toList()));
        return byCounty.entrySet().stream()
                .map(county -> "<optgroup label=\"%s\">%s</optgroup>"
                        .formatted(
                                escape(county.getKey()),
                                county.getValue().stream()
                                        .map(LoginPage::option)
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }

    private static String option(Municipality municipality) {
        boolean chosen = municipality.number().equals(Username.DEFAULT_MUNICIPALITY);
        return "<option value=\"%s\"%s>%s</option>"
                .formatted(municipality.number(), chosen ? " selected" : "", escape(municipality.name()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String resource) {
        try (InputStream stream = LoginPage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
