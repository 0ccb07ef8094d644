package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest extends GatewayUnderTest {

    @ParameterizedTest
    @CsvSource({
        "assessor, /innboks",
        "coordinator, /arbeidsdag",
        "complaint-handler, /klager",
        "supervisor, /tilsyn",
        "analyst, /tilsyn",
        "county-governor, /oversendte",
        "auditor, /revisjon",
        "family, /min-sak",
        "youth, /min-sak",
        "operator, /tilsyn",
        "referrer, /meld",
        "service-contact, /"
    })
    void after_login_each_role_lands_on_its_own_page(String role, String page) throws Exception {
        HttpResponse<String> landed = logIn("/login", role, Map.of("roles", List.of(role)));

        assertThat(landed.statusCode()).isEqualTo(302);
        assertThat(location(landed)).isEqualTo(page);
    }

    @BeforeEach
    void theIssuerHasHeardNothing() {
        asksForTokens();
    }

    @Test
    void login_proves_itself_by_pkce_and_asks_under_its_own_name() throws Exception {
        HttpResponse<String> toIssuer = browse(open(location(browse(open("/login")))));

        assertThat(location(toIssuer))
                .startsWith(ISSUER.issuerUrl("barnekoordinator").toString())
                .contains("client_id=barnekoordinator-gateway", "response_type=code")
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=");
    }

    @Test
    void the_person_comes_back_to_where_they_were_going() throws Exception {
        HttpResponse<String> landed = logIn(
                "/login?to=%2Finnboks%3Fstatus%3DNEW%26page%3D2", "assessor", Map.of("roles", List.of("assessor")));

        assertThat(location(landed)).isEqualTo("/innboks?status=NEW&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/logout",
                "/login?to=/login"
            })
    void nobody_is_sent_to_another_site_or_round_in_a_circle_after_login(String to) throws Exception {
        String encoded = URLEncoder.encode(to, StandardCharsets.UTF_8);

        HttpResponse<String> landed = logIn("/login?to=" + encoded, "auditor", Map.of("roles", List.of("auditor")));

        assertThat(location(landed))
                .satisfiesAnyOf(path -> assertThat(path).isEqualTo("/revisjon"), path -> assertThat(path)
                        .startsWith("/%09"));
    }

    @Test
    void the_session_cookie_cannot_be_read_by_scripts_or_sent_by_other_sites() throws Exception {
        HttpResponse<String> response = browse(open("/login"));

        assertThat(response.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("bk_session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void the_browsers_session_becomes_a_token_and_the_cookie_stays() throws Exception {
        logIn("/login", "assessor", Map.of("roles", List.of("assessor"), "municipality", "0301"));

        browse(open("/innboks"));

        String authorization = REQUEST.last().headers().getFirst("Authorization");
        assertThat(authorization).startsWith("Bearer ");
        var claims =
                SignedJWT.parse(authorization.substring("Bearer ".length())).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("assessor");
        assertThat(claims.getStringClaim("municipality")).isEqualTo("0301");
        assertThat(REQUEST.last().headers().getFirst("Cookie")).isNull();
    }

    @Test
    void a_token_that_has_run_out_is_refreshed_before_it_is_passed_on() throws Exception {
        ISSUER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "barnekoordinator",
                "assessor",
                "JWT",
                List.of("barnekoordinator"),
                Map.of("roles", List.of("assessor")),
                30L));
        logIn("/login", "assessor", Map.of("roles", List.of("assessor")));

        HttpResponse<String> response = browse(open("/innboks"));

        assertThat(response.body()).isEqualTo("request");
        assertThat(REQUEST.last().headers().getFirst("Authorization")).startsWith("Bearer ");
        assertThat(asksForTokens()).anyMatch(body -> body.contains("grant_type=refresh_token"));
    }

    @Test
    void a_token_that_still_holds_is_not_refreshed() throws Exception {
        logIn("/login", "assessor", Map.of("roles", List.of("assessor")));

        browse(open("/innboks"));

        assertThat(asksForTokens())
                .isNotEmpty()
                .noneMatch(body -> body.contains("grant_type=refresh_token"))
                .anyMatch(body -> body.contains("code_verifier="));
    }

    @Test
    void a_programs_own_token_passes_untouched_and_the_session_is_not_looked_at() throws Exception {
        logIn("/login", "assessor", Map.of("roles", List.of("assessor")));

        browse(ask("/api/v1/requests").header("Authorization", "Bearer a.program.token"));

        assertThat(REQUEST.last().headers().get("Authorization")).containsExactly("Bearer a.program.token");
    }

    @Test
    void without_session_and_token_the_request_goes_on_as_nobodys() throws Exception {
        send(ask("/api/v1/requests"));
        assertThat(REQUEST.last().headers().getFirst("Authorization")).isNull();

        send(ask("/api/v1/requests").header("Authorization", "Basic dXNlcjpwYXNz"));
        assertThat(REQUEST.last().headers().getFirst("Authorization")).isNull();
    }

    @Test
    void a_person_who_opens_a_page_without_login_is_taken_to_the_login_and_back() throws Exception {
        REQUEST.reply(exchange -> Upstream.answer(exchange, 401, "application/problem+json", "{}"));

        HttpResponse<String> response = send(open("/innboks?status=NEW"));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo("/login?to=%2Finnboks%3Fstatus%3DNEW");
    }

    @Test
    void a_program_without_a_token_is_told_401_and_so_is_a_form_and_a_bad_token() throws Exception {
        REQUEST.reply(exchange -> Upstream.answer(exchange, 401, "application/problem+json", "{\"status\":401}"));

        assertThat(send(ask("/api/v1/requests")).statusCode()).isEqualTo(401);
        assertThat(send(open("/api/v1/requests")).statusCode()).isEqualTo(401);
        assertThat(send(open("/innboks").POST(BodyPublishers.ofString("a=1"))).body())
                .isEqualTo("{\"status\":401}");
        assertThat(send(open("/innboks").header("Authorization", "Bearer old")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_session_whose_token_is_refused_is_ended_so_that_login_does_not_go_in_circles() throws Exception {
        logIn("/login", "assessor", Map.of("roles", List.of("assessor")));
        REQUEST.reply(exchange -> Upstream.answer(exchange, 401, "text/plain", ""));
        browse(open("/innboks"));
        REQUEST.reset();

        browse(open("/innboks"));

        assertThat(REQUEST.last().headers().getFirst("Authorization")).isNull();
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        logIn("/login", "assessor", Map.of("roles", List.of("assessor")));

        HttpResponse<String> response =
                browse(open("/logout").header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.noBody()));
        browse(open("/innboks"));

        assertThat(location(response)).isEqualTo("/");
        assertThat(REQUEST.last().headers().getFirst("Authorization")).isNull();
    }

    @Test
    void a_login_that_fails_is_told_on_a_page_with_what_to_do() throws Exception {
        HttpResponse<String> response =
                browse(open("/login/oauth2/code/barnekoordinator?error=access_denied&state=unknown"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("Innloggingen ble ikke fullført", "logg inn på nytt");
    }

    /** The bodies sent to the issuer's token endpoint since last asked. */
    private static List<String> asksForTokens() {
        List<String> bodies = new ArrayList<>();
        try {
            while (true) {
                var request = ISSUER.takeRequest(50, TimeUnit.MILLISECONDS);
                if (request.getPath().endsWith("/token")) {
                    bodies.add(request.getBody().readUtf8());
                }
            }
        } catch (RuntimeException _) {
            // The issuer's way of saying that there are no more.
            return bodies;
        }
    }
}
