package no.barnekoordinator.gateway.login;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect issuer people log in at ({@code barnekoordinator.gateway.login.*}). Every address is given or
 * derived, never discovered at start, so that the gateway starts and serves while the issuer is down.
 *
 * @param issuer the issuer as it names itself in its tokens
 * @param clientId this client's name at the issuer
 * @param clientSecret its secret; null for a public client, which proves itself by PKCE alone
 * @param authorizationUri where the browser is sent to log in; by default under the issuer
 * @param tokenUri where codes and refresh tokens are exchanged; by default under the issuer
 * @param jwksUri where the issuer's keys are; by default under the issuer
 * @param endSessionUri where the browser is sent to end the session at the issuer too; null ends it here only
 */
@ConfigurationProperties("barnekoordinator.gateway.login")
public record LoginSettings(
        @DefaultValue("http://localhost:8090/barnekoordinator")
        String issuer,

        @DefaultValue("barnekoordinator-gateway") String clientId,
        @Nullable String clientSecret,
        @Nullable URI authorizationUri,
        @Nullable URI tokenUri,
        @Nullable URI jwksUri,
        @Nullable URI endSessionUri) {

    String authorizationAddress() {
        return under("/authorize", authorizationUri);
    }

    String tokenAddress() {
        return under("/token", tokenUri);
    }

    String jwksAddress() {
        return under("/jwks", jwksUri);
    }

    /** Scheme, host and port of the end-session address; empty when the session ends here only. */
    public Optional<String> endSessionOrigin() {
        return Optional.ofNullable(endSessionUri).map(uri -> uri.getScheme() + "://" + uri.getAuthority());
    }

    private String under(String path, @Nullable URI given) {
        return given == null ? issuer + path : given.toString();
    }
}
