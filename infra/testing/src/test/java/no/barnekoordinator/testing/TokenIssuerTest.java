package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final Person ASSESSOR = Person.of("assessor", "0301");

    @Test
    void aTokenIsVerifiedWithTheKeysTheIssuerServes() throws Exception {
        JWTClaimsSet claims = verified(TokenIssuer.token(ASSESSOR));

        assertThat(claims.getSubject()).isEqualTo("assessor@0301");
        assertThat(claims.getAudience()).containsExactly("barnekoordinator");
        assertThat(claims.getStringListClaim("roles")).containsExactly("assessor", "decision-maker");
        assertThat(claims.getStringClaim("municipality")).isEqualTo("0301");
        assertThat(claims.getStringClaim("name")).isEqualTo(ASSESSOR.name());
        assertThat(claims.getClaims()).doesNotContainKeys("pid", "county_governor");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertThatThrownBy(() -> verified(TokenIssuer.expiredToken(ASSESSOR)))
                .isInstanceOf(BadJWTException.class)
                .hasMessageContaining("Expired");
    }

    @Test
    void aTokenOfAStrangerIsRefusedThoughItNamesTheRightKey() {
        assertThatThrownBy(() -> verified(TokenIssuer.forgedToken(ASSESSOR))).isInstanceOf(BadJWSException.class);
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        assertThatThrownBy(() -> verified(TokenIssuer.tokenForAudience(ASSESSOR, "another-system")))
                .isInstanceOf(BadJWTException.class)
                .hasMessageContaining("aud");
    }

    @Test
    void aTokenForAnotherClockIsGoodOnThatClockOnly() {
        String later = TokenIssuer.token(ASSESSOR, Instant.parse("2999-01-01T00:00:00Z"), Duration.ofHours(1));
        assertThatThrownBy(() -> verified(later)).isInstanceOf(BadJWTException.class);
    }

    @Test
    void thePropertyOfTheResourceServerIsTheIssuersName() {
        assertThat(TokenIssuer.springProperties())
                .containsEntry("spring.security.oauth2.resourceserver.jwt.issuer-uri", TokenIssuer.issuerUri());
        assertThat(TokenIssuer.bearer(ASSESSOR)).startsWith("Bearer ey");
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        Map<String, Object> discovery =
                JSONObjectUtils.parse(get(TokenIssuer.issuerUri() + "/.well-known/openid-configuration"));
        assertThat(discovery).containsEntry("issuer", TokenIssuer.issuerUri());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                JWKSourceBuilder.create(
                                URI.create((String) discovery.get("jwks_uri")).toURL())
                        .build()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                TokenIssuer.AUDIENCE,
                new JWTClaimsSet.Builder().issuer(TokenIssuer.issuerUri()).build(),
                Set.of("sub", "exp", "iat", "jti")));
        return processor.process(token, null);
    }

    private static String get(String uri) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
