package no.barnekoordinator.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * An invented person who calls the services in tests; {@link TokenIssuer} gives out the token. The same user name gives
 * the same subject, roles and identity number as at the local issuer.
 *
 * @param subject who it is, opaque to the services: {@code assessor@0301}, {@code coordinator-2@0301}, {@code analyst}
 * @param name an obviously invented Norwegian name
 * @param roles what the token claims
 * @param municipality four digits as text, or null for somebody who belongs to none
 * @param countyGovernor the office's official name, for its officers only
 * @param nationalIdentityNumber a synthetic one, for family and youth only
 * @param scope separated by blanks
 */
public record Person(
        String subject,
        String name,
        List<Role> roles,
        @Nullable String municipality,
        @Nullable String countyGovernor,
        @Nullable String nationalIdentityNumber,
        String scope) {

    private static final String OSLO = "0301";
    private static final Set<Role> OF_NO_MUNICIPALITY =
            Set.of(Role.COUNTY_GOVERNOR, Role.ANALYST, Role.AUDITOR, Role.OPERATOR);
    private static final Pattern USERNAME = Pattern.compile("([a-z-]+?)(?:-([1-9][0-9]{0,3}))?(?:@([0-9]{4}))?");
    private static final List<String> FIRST_NAMES = List.of("Ada", "Bjørn", "Elin", "Fatima", "Kari", "Máret", "Yusuf");
    private static final List<String> LAST_NAMES = List.of("Testesen", "Prøvdal", "Eksempelmo", "Liksomvik", "Tenktås");
    private static final LocalDate PARENTS_BORN = LocalDate.of(1974, 1, 1);
    private static final LocalDate YOUTH_BORN = LocalDate.of(2010, 1, 1);

    public Person {
        roles = List.copyOf(roles);
    }

    /**
     * The person behind a user name {@code ROLE[-N][@MUNICIPALITY]}, in Oslo if it does not say where.
     *
     * @throws IllegalArgumentException if there is no such role or municipality
     */
    public static Person of(String username) {
        Matcher matcher = USERNAME.matcher(username);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a user name: " + username);
        }
        String number = matcher.group(2);
        return of(role(matcher.group(1)), number == null ? 1 : Integer.parseInt(number), matcher.group(3));
    }

    /** The first person of that role in a municipality, such as {@code Person.of("assessor", "0301")}. */
    public static Person of(String role, String municipality) {
        return of(role(role), 1, municipality);
    }

    /** The first person of that role in a municipality. */
    public static Person of(Role role, String municipality) {
        return of(role, 1, municipality);
    }

    /**
     * A person of that role.
     *
     * @param number which of them, from 1
     * @param municipality four digits as text; null means Oslo, or none for a role that belongs to none
     * @throws IllegalArgumentException if there is no such municipality
     */
    public static Person of(Role role, int number, @Nullable String municipality) {
        String near = municipality == null ? OSLO : municipality;
        Municipality place = Municipalities.norway()
                .find(near)
                .orElseThrow(() -> new IllegalArgumentException("No municipality " + near));
        String claimed = OF_NO_MUNICIPALITY.contains(role) ? municipality : near;
        String subject = role.claim() + (number == 1 ? "" : "-" + number) + (claimed == null ? "" : "@" + claimed);
        return new Person(
                subject,
                name(role, number, near),
                // In most municipalities the person who assesses also decides.
                role == Role.ASSESSOR ? List.of(Role.ASSESSOR, Role.DECISION_MAKER) : List.of(role),
                claimed,
                role == Role.COUNTY_GOVERNOR ? place.countyGovernor() : null,
                identityNumber(role, number, near),
                role == Role.INTEGRATION ? "requests:write requests:read cases:read" : "openid profile");
    }

    /** The same person with these roles instead, for tests of what a role may not do. */
    public Person withRoles(Role... others) {
        return new Person(subject, name, List.of(others), municipality, countyGovernor, nationalIdentityNumber, scope);
    }

    /** What a token of this person claims, apart from issuer, audience and times. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("name", name);
        claims.put("roles", roles.stream().map(Role::claim).toList());
        claims.put("scope", scope);
        if (municipality != null) {
            claims.put("municipality", municipality);
        }
        if (countyGovernor != null) {
            claims.put("county_governor", countyGovernor);
        }
        if (nationalIdentityNumber != null) {
            claims.put("pid", nationalIdentityNumber);
        }
        return claims;
    }

    private static Role role(String claim) {
        return Role.ofClaim(claim).orElseThrow(() -> new IllegalArgumentException("No role " + claim));
    }

    private static String name(Role role, int number, String municipality) {
        int place = Integer.parseInt(municipality) + role.claim().length() + 5 * number;
        return FIRST_NAMES.get(place % FIRST_NAMES.size()) + " " + LAST_NAMES.get(place % LAST_NAMES.size());
    }

    private static @Nullable String identityNumber(Role role, int number, String municipality) {
        int place = Integer.parseInt(municipality) + 7919 * (number - 1);
        return switch (role) {
            case FAMILY -> SyntheticIdentityNumber.of(PARENTS_BORN.plusDays(place % 7300), place);
            case YOUTH -> SyntheticIdentityNumber.of(YOUTH_BORN.plusDays(place % 300), place);
            default -> null;
        };
    }
}
