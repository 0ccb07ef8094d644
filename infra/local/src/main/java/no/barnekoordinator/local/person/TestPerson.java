package no.barnekoordinator.local.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;

/**
 * One invented person, everything derived from the user name so that the same name is always the same person.
 *
 * @param subject who it is, the token's {@code sub}; opaque to the services
 * @param name an obviously invented Norwegian name
 * @param roles what the person may be, in the words of the token claim {@code roles}
 * @param municipality four digits as text; empty for roles that belong to no municipality
 * @param countyGovernor the official name of the county governor, for the role of that office only
 * @param nationalIdentityNumber a synthetic one (month plus 80), for family and youth only
 * @param scope what the token is good for, separated by blanks
 */
public record TestPerson(
        String subject,
        String name,
        List<Role> roles,
        Optional<String> municipality,
        Optional<String> countyGovernor,
        Optional<String> nationalIdentityNumber,
        String scope) {

    private static final String SCOPE_OF_PEOPLE = "openid profile";
    private static final String SCOPE_OF_INTEGRATION = "requests:write requests:read cases:read";

    /** The person behind a user name. */
    public static TestPerson of(Username username) {
        Role role = username.role();
        return new TestPerson(
                username.subject(),
                InventedNames.of(username),
                roles(role),
                username.claimedMunicipality(),
                role == Role.COUNTY_GOVERNOR ? Optional.of(countyGovernor(username)) : Optional.empty(),
                SyntheticIdentityNumber.of(username),
                role == Role.INTEGRATION ? SCOPE_OF_INTEGRATION : SCOPE_OF_PEOPLE);
    }

    /** The claims of a token of this person, apart from issuer, audience and times, which the issuer sets. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("name", name);
        claims.put("roles", roles.stream().map(Role::claim).toList());
        municipality.ifPresent(number -> claims.put("municipality", number));
        countyGovernor.ifPresent(office -> claims.put("county_governor", office));
        nationalIdentityNumber.ifPresent(number -> claims.put("pid", number));
        claims.put("scope", scope);
        return claims;
    }

    private static List<Role> roles(Role role) {
        // In most municipalities the person who assesses also decides; whoever wants them apart logs in as
        // decision-maker.
        return role == Role.ASSESSOR ? List.of(Role.ASSESSOR, Role.DECISION_MAKER) : List.of(role);
    }

    private static String countyGovernor(Username username) {
        return Municipalities.norway()
                .find(username.municipality())
                .orElseThrow()
                .countyGovernor();
    }
}
