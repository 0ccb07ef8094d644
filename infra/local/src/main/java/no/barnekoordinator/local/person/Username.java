package no.barnekoordinator.local.person;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;

/**
 * The name one logs in with: {@code ROLE[-N][@MUNICIPALITY]}, for example {@code assessor}, {@code coordinator-2} or
 * {@code family-7@5001}.
 *
 * @param role what the person is
 * @param number which of them, from 1
 * @param given the municipality number in the name, empty when it named none
 */
public record Username(Role role, int number, Optional<String> given) {

    /** Where somebody lives or works who has not said where: Oslo. */
    public static final String DEFAULT_MUNICIPALITY = "0301";

    private static final Set<Role> OF_NO_MUNICIPALITY =
            Set.of(Role.COUNTY_GOVERNOR, Role.ANALYST, Role.AUDITOR, Role.OPERATOR);

    private static final Pattern GRAMMAR = Pattern.compile("("
            + Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.joining("|"))
            + ")(?:-([1-9][0-9]{0,3}))?(?:@([0-9]{4}))?");

    /**
     * Reads a user name.
     *
     * @throws UnknownPersonException when it is none, or its municipality does not exist
     */
    public static Username parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text.strip());
        if (!matcher.matches()) {
            throw UnknownPersonException.unreadable(text);
        }
        Role role = Role.ofClaim(matcher.group(1)).orElseThrow();
        int number =
                Optional.ofNullable(matcher.group(2)).map(Integer::parseInt).orElse(1);
        Username username = new Username(role, number, Optional.ofNullable(matcher.group(3)));
        if (Municipalities.norway().find(username.municipality()).isEmpty()) {
            throw UnknownPersonException.noSuchMunicipality(username.municipality());
        }
        return username;
    }

    /**
     * The same person in a municipality, unless the name already said where.
     *
     * @param municipality four digits as text
     * @throws UnknownPersonException when the municipality does not exist
     */
    public Username orIn(String municipality) {
        return given.isPresent() ? this : parse(numbered() + "@" + municipality);
    }

    /** The municipality the person has to do with, four digits as text: the given one, else Oslo. */
    public String municipality() {
        return given.orElse(DEFAULT_MUNICIPALITY);
    }

    /** The municipality that belongs in the token: national and county roles have one only when it was given. */
    public Optional<String> claimedMunicipality() {
        return OF_NO_MUNICIPALITY.contains(role) ? given : Optional.of(municipality());
    }

    /** Who this is, written the one way it is always written: {@code coordinator-2@0301}, {@code analyst}. */
    public String subject() {
        return numbered() + claimedMunicipality().map(where -> "@" + where).orElse("");
    }

    private String numbered() {
        return number == 1 ? role.claim() : role.claim() + "-" + number;
    }
}
