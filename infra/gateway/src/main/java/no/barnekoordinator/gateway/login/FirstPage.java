package no.barnekoordinator.gateway.login;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page a person lands on after login, by role. A person with several roles lands on the page of the first one in
 * this order.
 */
final class FirstPage {

    private static final Map<String, String> BY_ROLE = new LinkedHashMap<>();

    static {
        BY_ROLE.put("assessor", "/innboks");
        BY_ROLE.put("decision-maker", "/innboks");
        BY_ROLE.put("coordinator", "/arbeidsdag");
        BY_ROLE.put("complaint-handler", "/klager");
        BY_ROLE.put("supervisor", "/tilsyn");
        BY_ROLE.put("analyst", "/tilsyn");
        BY_ROLE.put("county-governor", "/oversendte");
        BY_ROLE.put("auditor", "/revisjon");
        BY_ROLE.put("referrer", "/meld");
        BY_ROLE.put("family", "/min-sak");
        BY_ROLE.put("youth", "/min-sak");
        BY_ROLE.put("operator", "/tilsyn");
    }

    private FirstPage() {}

    /** The page for these roles; the start page when none of them has one of its own. */
    static String of(Collection<String> roles) {
        return BY_ROLE.entrySet().stream()
                .filter(entry -> roles.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("/");
    }

    /**
     * The roles in an access token that came straight from the issuer. Only for choosing a page: the services verify
     * the token and decide.
     */
    static List<String> rolesIn(@Nullable String accessToken) {
        if (accessToken == null) {
            return List.of();
        }
        try {
            List<String> roles = JWTParser.parse(accessToken).getJWTClaimsSet().getStringListClaim("roles");
            return roles == null ? List.of() : roles;
        } catch (ParseException _) {
            // An issuer may give tokens only its services can read; the person then lands on the start page.
            return List.of();
        }
    }
}
