package no.barnekoordinator.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.local.command.Token;
import no.barnekoordinator.local.person.Username;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

    /** The example of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final String AUTHORIZE =
            "/authorize?response_type=code&client_id=barnekoordinator-gateway&scope=openid"
                    + "&state=s&nonce=n&code_challenge_method=S256&code_challenge=" + CHALLENGE
                    + "&redirect_uri=http://localhost:8080/login/oauth2/code/barnekoordinator";

    /** Shared, so that the key is made once: it takes a while. */
    @TempDir
    private static Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private Issuer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = Issuer.start(0, directory.resolve("keys/issuer.json"));
    }

    @AfterEach
    void stop() {
        issuer.close();
        http.close();
    }

    @Test
    void the_token_command_prints_a_token_with_the_persons_claims_valid_for_an_hour() throws Exception {
        var claims = SignedJWT.parse(printedToken("coordinator-1@5001")).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo(address());
        assertThat(claims.getAudience()).containsExactly("barnekoordinator");
        assertThat(claims.getSubject()).isEqualTo("coordinator@5001");
        assertThat(claims.getStringListClaim("roles")).containsExactly("coordinator");
        assertThat(claims.getStringClaim("municipality")).isEqualTo("5001");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(3_600_000);
    }

    @Test
    void a_token_is_still_good_after_the_issuer_was_started_again() throws Exception {
        SignedJWT before = SignedJWT.parse(printedToken("assessor"));
        issuer.close();
        start();

        JWKSet keys = JWKSet.parse(get("/jwks").body());

        assertThat(before.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                .isTrue();
    }

    @Test
    void a_system_gets_its_token_with_its_client_id_as_its_name() throws Exception {
        HttpResponse<String> answer =
                post("/token", "grant_type=client_credentials&client_id=integration%405001&client_secret=any");

        var claims = SignedJWT.parse(field(answer.body(), "access_token")).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("integration@5001");
        assertThat(claims.getStringClaim("scope")).isEqualTo("requests:write requests:read cases:read");
    }

    @Test
    void nobody_gets_no_token() throws Exception {
        HttpResponse<String> answer = post("/token", "grant_type=password&client_id=c&username=king&password=any");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void the_login_page_offers_every_person_and_every_municipality_without_a_script() throws Exception {
        HttpResponse<String> page = get(AUTHORIZE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"nb\">", "Hvem vil du være?", "value=\"county-governor\"")
                .contains("<option value=\"0301\" selected>Oslo</option>")
                .doesNotContain("<script", "{{", "http://", "https://");
        assertThat(Pattern.compile("<option ").matcher(page.body()).results()).hasSize(357);
        assertThat(Pattern.compile("<li><button ").matcher(page.body()).results())
                .hasSize(13);
    }

    @Test
    void the_login_page_speaks_the_language_chosen_in_the_system() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + AUTHORIZE))
                .header("Cookie", "lang=en")
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("<html lang=\"en\">", "Who do you want to be?");
    }

    @Test
    void a_button_on_the_page_logs_in_as_that_person_in_the_chosen_municipality() throws Exception {
        // Claims sent along are not believed: only the person chosen counts.
        String code = login("username=assessor&municipality=5001&claims=" + encoded("{\"roles\":[\"auditor\"]}"));
        HttpResponse<String> tokens = post(
                "/token",
                "grant_type=authorization_code&client_id=barnekoordinator-gateway&code_verifier=" + VERIFIER + "&code="
                        + code + "&redirect_uri="
                        + encoded("http://localhost:8080/login/oauth2/code/barnekoordinator"));

        var access = SignedJWT.parse(field(tokens.body(), "access_token")).getJWTClaimsSet();
        assertThat(access.getSubject()).isEqualTo("assessor@5001");
        assertThat(access.getStringListClaim("roles")).isEqualTo(List.of("assessor", "decision-maker"));
        assertThat(access.getAudience()).containsExactly("barnekoordinator");
        var identity = SignedJWT.parse(field(tokens.body(), "id_token")).getJWTClaimsSet();
        assertThat(identity.getAudience()).containsExactly("barnekoordinator-gateway");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n");
        assertThat(identity.getStringClaim("name")).isNotBlank();
    }

    @Test
    void a_misspelt_user_name_is_answered_with_the_page_and_a_hint() throws Exception {
        HttpResponse<String> answer = post(AUTHORIZE, "username=" + encoded("<b>king</b>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"", "value=\"&lt;b&gt;king&lt;/b&gt;\"")
                .doesNotContain("<b>");
    }

    @Test
    void another_issuer_at_the_same_address_does_not_exist() throws Exception {
        URI other = URI.create("http://localhost:" + issuer.port() + "/other/.well-known/openid-configuration");

        assertThat(http.send(HttpRequest.newBuilder(other).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    private String printedToken(String person) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Token(address(), new PrintStream(printed, true, StandardCharsets.UTF_8)).print(Username.parse(person));
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    private String login(String form) throws Exception {
        HttpResponse<String> answer = post(AUTHORIZE, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Matcher code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(answer.headers().firstValue("location").orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String address() {
        return "http://localhost:" + issuer.port() + "/" + Issuer.ID;
    }

    private static String field(String json, String name) {
        Matcher matcher =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(matcher.find()).as(json).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
