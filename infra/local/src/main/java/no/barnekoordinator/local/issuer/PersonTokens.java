package no.barnekoordinator.local.issuer;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.UnknownPersonException;
import no.barnekoordinator.local.person.Username;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token says. For the password grant the person is the user name, for client credentials the client id; a person
 * who logged in on the page has been put into the authorization code by {@link IssuerRoutes}, and nothing is added
 * here.
 */
final class PersonTokens implements OAuth2TokenCallback {

    private static final String AUDIENCE = "barnekoordinator";
    private static final Duration VALIDITY = Duration.ofHours(1);

    @Override
    public String issuerId() {
        return Issuer.ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return person(request).subject();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case ResourceOwnerPasswordCredentialsGrant _, ClientCredentialsGrant _ ->
                person(request).claims();
            default -> Map.of();
        };
    }

    @Override
    public long tokenExpiry() {
        return VALIDITY.toSeconds();
    }

    private static TestPerson person(TokenRequest request) {
        AuthorizationGrant grant = request.getAuthorizationGrant();
        if (grant instanceof ResourceOwnerPasswordCredentialsGrant password) {
            return person(password.getUsername());
        }
        if (grant instanceof ClientCredentialsGrant && request.getClientAuthentication() != null) {
            return person(request.getClientAuthentication().getClientID().getValue());
        }
        throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "This grant names no person");
    }

    private static TestPerson person(String username) {
        try {
            return TestPerson.of(Username.parse(username));
        } catch (UnknownPersonException e) {
            // An OAuth error description is plain ASCII without quotes (RFC 6749, 5.2); a misspelt name may be
            // anything.
            String description = ErrorObject.removeIllegalChars(e.reason());
            throw new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(description), e.reason(), e);
        }
    }
}
