package no.barnekoordinator.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The OIDC issuer of the tests: one per JVM, on a port of its own, with a discovery document and a key set over HTTP,
 * so that a service under test validates tokens exactly as it does in production. Tokens are JWTs signed with RS256.
 */
public final class TokenIssuer {

    /** The audience every service asks for. */
    public static final String AUDIENCE = "barnekoordinator";

    private static final String PATH = "/barnekoordinator";
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static @Nullable TokenIssuer running;

    private final String uri;
    private final RSAKey key;
    private final RSAKey strangersKey;
    private final Clock clock = Clock.systemUTC();

    private TokenIssuer(String uri, RSAKey key, RSAKey strangersKey) {
        this.uri = uri;
        this.key = key;
        this.strangersKey = strangersKey;
    }

    /** The issuer's address and name, {@code http://localhost:PORT/barnekoordinator}. */
    public static String issuerUri() {
        return running().uri;
    }

    /** The issuer as Spring Boot's property of a resource server. */
    public static Map<String, String> springProperties() {
        return Map.of("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuerUri());
    }

    /** A good token of the person, valid by the system's clock for twelve hours. */
    public static String token(Person person) {
        TokenIssuer issuer = running();
        return token(person, issuer.clock.instant().minus(CLOCK_SKEW), LIFETIME);
    }

    /** The value of an {@code Authorization} header with {@link #token(Person)}. */
    public static String bearer(Person person) {
        return "Bearer " + token(person);
    }

    /** A token for services on another clock. */
    public static String token(Person person, Instant issuedAt, Duration lifetime) {
        TokenIssuer issuer = running();
        return issuer.signed(issuer.key, person, AUDIENCE, issuedAt, lifetime);
    }

    /** A token that ran out an hour ago. */
    public static String expiredToken(Person person) {
        TokenIssuer issuer = running();
        return token(person, issuer.clock.instant().minus(Duration.ofHours(2)), Duration.ofHours(1));
    }

    /** A token in all things right, but meant for somebody else. */
    public static String tokenForAudience(Person person, String audience) {
        TokenIssuer issuer = running();
        return issuer.signed(
                issuer.key, person, audience, issuer.clock.instant().minus(CLOCK_SKEW), LIFETIME);
    }

    /** A token in all things right, but signed by a stranger under this issuer's key id. */
    public static String forgedToken(Person person) {
        TokenIssuer issuer = running();
        return issuer.signed(
                issuer.strangersKey, person, AUDIENCE, issuer.clock.instant().minus(CLOCK_SKEW), LIFETIME);
    }

    private static synchronized TokenIssuer running() {
        TokenIssuer issuer = running;
        if (issuer == null) {
            issuer = start();
            running = issuer;
        }
        return issuer;
    }

    private static TokenIssuer start() {
        try {
            RSAKey key = newKey();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String uri = "http://localhost:" + server.getAddress().getPort() + PATH;
            String discovery = """
                    {"issuer":"%1$s","jwks_uri":"%1$s/jwks",
                    "authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                    "response_types_supported":["code"],"subject_types_supported":["public"],
                    "id_token_signing_alg_values_supported":["RS256"]}""".formatted(uri);
            String keys = new JWKSet(key.toPublicJWK()).toString();
            server.createContext(PATH + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
            server.createContext(PATH + "/jwks", exchange -> answer(exchange, keys));
            server.start();
            AtExit.stop("token issuer", () -> server.stop(0));
            return new TokenIssuer(uri, key, newKey());
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer did not start", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key for the tests", e);
        }
    }

    private static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(2048)
                .keyID("test")
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .generate();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String signed(RSAKey by, Person person, String audience, Instant issuedAt, Duration lifetime) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(uri)
                .audience(audience)
                .issueTime(Date.from(issuedAt))
                .notBeforeTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString());
        person.claims().forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(by.getKeyID())
                        .build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException("A token of " + person.subject() + " could not be signed", e);
        }
        return token.serialize();
    }
}
