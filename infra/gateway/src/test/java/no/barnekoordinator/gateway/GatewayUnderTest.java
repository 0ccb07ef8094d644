package no.barnekoordinator.gateway;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** A gateway over real HTTP in front of stub services and a real issuer. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class GatewayUnderTest {

    static {
        GatewayApplication.prepareHttpClient();
    }

    static final Upstream REQUEST = new Upstream("request");
    static final Upstream COORDINATION = new Upstream("coordination");
    static final Upstream COMPLAINT = new Upstream("complaint");
    static final Upstream REPORTING = new Upstream("reporting");
    static final MockOAuth2Server ISSUER = new MockOAuth2Server();

    static {
        ISSUER.start();
    }

    @LocalServerPort
    int port;

    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    final HttpClient client = HttpClient.newBuilder().build();
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("barnekoordinator.gateway.services.request", REQUEST::address);
        properties.add("barnekoordinator.gateway.services.coordination", COORDINATION::address);
        properties.add(
                "barnekoordinator.gateway.services.complaint", () -> "${down.complaint:" + COMPLAINT.address() + "}");
        properties.add("barnekoordinator.gateway.services.reporting", REPORTING::address);
        properties.add("barnekoordinator.gateway.services.read-timeout", () -> "1s");
        properties.add(
                "barnekoordinator.gateway.login.issuer",
                () -> "${down.issuer:" + ISSUER.issuerUrl("barnekoordinator") + "}");
    }

    @BeforeEach
    void everyServiceIsItself() {
        List.of(REQUEST, COORDINATION, COMPLAINT, REPORTING).forEach(Upstream::reset);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    HttpRequest.Builder open(String path) {
        return ask(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> browse(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Logs the browser in from an address of the gateway, and answers with the redirect that ends the login. */
    HttpResponse<String> logIn(String from, String subject, Map<String, Object> claims) throws Exception {
        HttpResponse<String> response = browse(open(from));
        response = browse(open(location(response)));
        URI issuer = URI.create(location(response));
        String form = "username=" + subject + "&claims="
                + URLEncoder.encode(JsonMapper.shared().writeValueAsString(claims), StandardCharsets.UTF_8);
        response = client.send(
                HttpRequest.newBuilder(issuer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        URI callback = URI.create(location(response));
        return browse(open(callback.getRawPath() + "?" + callback.getRawQuery()));
    }

    String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No Location in " + response + " " + response.body()));
    }
}
