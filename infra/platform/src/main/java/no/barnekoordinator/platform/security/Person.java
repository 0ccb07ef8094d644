package no.barnekoordinator.platform.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling: a person or a system, as its token says.
 *
 * @param subject opaque id; {@code anonymous} when nobody is signed in
 * @param name for the page header only; never stored
 * @param roles what it may be
 * @param municipality four-digit number the roles are held in; null for national and county roles
 * @param countyGovernor name of the county governor's office the person works in; null for others
 * @param nationalIdentityNumber of a family member; null for others
 */
public record Person(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String municipality,
        @Nullable String countyGovernor,
        @Nullable String nationalIdentityNumber) {

    /** Nobody is signed in. */
    public static final Person ANONYMOUS = new Person("anonymous", "", Set.of(), null, null, null);

    /** Reads the caller out of what Spring Security has verified. */
    public static Person of(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return ANONYMOUS;
        }
        Jwt jwt = token.getToken();
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        List<String> claims = Objects.requireNonNullElse(jwt.getClaimAsStringList("roles"), List.of());
        claims.forEach(claim -> Role.ofClaim(claim).ifPresent(roles::add));
        String subject = Objects.requireNonNullElse(jwt.getSubject(), "unknown");
        return new Person(
                subject,
                Objects.requireNonNullElse(jwt.getClaimAsString("name"), subject),
                Set.copyOf(roles),
                jwt.getClaimAsString("municipality"),
                jwt.getClaimAsString("county_governor"),
                jwt.getClaimAsString("pid"));
    }

    /** Whether someone is signed in. */
    public boolean isSignedIn() {
        return !equals(ANONYMOUS);
    }

    /** Whether the person has any of these roles. */
    public boolean is(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person's roles are held in this municipality. */
    public boolean worksIn(String number) {
        return number.equals(municipality);
    }

    /**
     * Lets the call go on only for someone of this municipality.
     *
     * @throws Refusal not found, so that an outsider learns nothing about what exists
     */
    public void mustWorkIn(String number) {
        if (!worksIn(number)) {
            throw Refusal.notFound();
        }
    }

    /**
     * The municipality the person works in.
     *
     * @throws Refusal forbidden, when the token names none
     */
    public String ownMunicipality() {
        return Optional.ofNullable(municipality).orElseThrow(() -> Refusal.forbidden("no-municipality"));
    }

    /** The role that is noted as the one acted in: the first, in the order of {@link Role}. */
    public String actingRole() {
        return roles.stream().sorted().findFirst().map(Role::claim).orElse("anonymous");
    }

    /** Leaves out the name and the identity number, so that neither reaches a log. */
    @Override
    public String toString() {
        return "Person[" + subject + " " + roles + " " + municipality + "]";
    }
}
