package no.barnekoordinator.local.issuer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kotlin.jvm.functions.Function1;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.UnknownPersonException;
import no.barnekoordinator.local.person.Username;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts our own login page in front of the library's endpoints, and writes the chosen person's claims into the login.
 */
final class IssuerRoutes implements Function1<OAuth2HttpRequest, OAuth2HttpResponse> {

    private static final String AUTHORIZE = "/" + Issuer.ID + "/authorize";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final Function1<OAuth2HttpRequest, OAuth2HttpResponse> library;
    private final LoginPage page = new LoginPage();
    private final JsonMapper json = JsonMapper.shared();

    IssuerRoutes(Function1<OAuth2HttpRequest, OAuth2HttpResponse> library) {
        this.library = library;
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.equals(AUTHORIZE) && request.getMethod().equals("GET")) {
            return loginPage(request);
        }
        if (path.equals(AUTHORIZE) && request.getMethod().equals("POST")) {
            return login(request);
        }
        // The library answers for any issuer one asks for; here there is one.
        return path.startsWith("/" + Issuer.ID + "/") ? library.invoke(request) : plain(NOT_FOUND, "Not found");
    }

    private OAuth2HttpResponse loginPage(OAuth2HttpRequest request) {
        // The library reads the authorization request and refuses a bad one; its own page is not shown.
        OAuth2HttpResponse checked = library.invoke(request);
        return checked.getStatus() == OK ? html(OK, page.render(LoginPage.language(request), "")) : checked;
    }

    private OAuth2HttpResponse login(OAuth2HttpRequest request) {
        String username = field(request, "username");
        String municipality = field(request, "municipality");
        try {
            Username parsed = Username.parse(username);
            TestPerson person = TestPerson.of(municipality.isEmpty() ? parsed : parsed.orIn(municipality));
            return library.invoke(asPerson(request, person));
        } catch (UnknownPersonException _) {
            return html(BAD_REQUEST, page.render(LoginPage.language(request), username));
        }
    }

    private OAuth2HttpRequest asPerson(OAuth2HttpRequest request, TestPerson person) {
        String body = "username=" + encoded(person.subject()) + "&claims="
                + encoded(json.writeValueAsString(person.claims()));
        return new OAuth2HttpRequest(request.getHeaders(), request.getMethod(), request.getOriginalUrl(), body);
    }

    private static String field(OAuth2HttpRequest request, String name) {
        String value = request.getFormParameters().get(name);
        return value == null ? "" : value;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static OAuth2HttpResponse html(int status, String body) {
        Headers headers = Headers.of(
                "Content-Type",
                "text/html;charset=UTF-8",
                "Cache-Control",
                "no-store",
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'");
        return new OAuth2HttpResponse(headers, status, body, null);
    }

    private static OAuth2HttpResponse plain(int status, String body) {
        return new OAuth2HttpResponse(Headers.of("Content-Type", "text/plain;charset=UTF-8"), status, body, null);
    }
}
