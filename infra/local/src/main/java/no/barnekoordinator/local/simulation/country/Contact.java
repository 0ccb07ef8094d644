package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.local.person.SyntheticIdentityNumber;
import no.barnekoordinator.local.person.TestPerson;
import no.barnekoordinator.local.person.Username;

/**
 * How somebody is reached. There is always an address or an identity number, so that a letter can be delivered.
 *
 * @param identityNumber eleven synthetic digits
 * @param tellsNumber whether the number is given with the contact, or shown later if asked for
 */
record Contact(
        String name,
        String phone,
        String email,
        Optional<String> address,
        Optional<String> preference,
        boolean isProtected,
        String identityNumber,
        boolean tellsNumber) {

    private static final LocalDate OLDEST_PARENT = LocalDate.of(1975, 1, 1);
    private static final int DAYS_OF_PARENTS = 9000;

    /** @param email of the family, at a domain that is nobody's */
    static Contact of(Dice dice, String surname, String email) {
        boolean isProtected = dice.chance(0.02);
        boolean tellsNumber = isProtected || dice.chance(0.4);
        boolean tellsAddress = !isProtected && (!tellsNumber || dice.chance(0.5));
        return new Contact(
                dice.pick(Words.FIRST_NAMES) + " " + surname,
                // No subscriber in Norway has a number that begins with 0.
                "0%07d".formatted(dice.between(0, 9_999_999)),
                email,
                tellsAddress
                        ? Optional.of("%s %d, 0000 Prøvesund".formatted(dice.pick(Words.STREETS), dice.between(1, 99)))
                        : Optional.empty(),
                dice.chance(0.3) ? Optional.of(tellsNumber ? "DIGITAL" : "LETTER") : Optional.empty(),
                isProtected,
                SyntheticIdentityNumber.of(
                        OLDEST_PARENT.plusDays(dice.between(0, DAYS_OF_PARENTS)), dice.between(0, 499)),
                tellsNumber);
    }

    /** The same person, who has moved the telephone. */
    Contact withPhone(String other) {
        return new Contact(name, other, email, address, preference, isProtected, identityNumber, tellsNumber);
    }

    /** The same person as the one who logs in under that name: with the number the login gives. */
    Contact loggingInAs(String username) {
        String number =
                TestPerson.of(Username.parse(username)).nationalIdentityNumber().orElseThrow();
        return new Contact(name, phone, email, address, preference, isProtected, number, tellsNumber);
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("phone", phone);
        json.put("email", email);
        address.ifPresent(text -> json.put("address", text));
        preference.ifPresent(code -> json.put("preference", code));
        if (isProtected) {
            json.put("protection", "CONFIDENTIAL");
        }
        if (tellsNumber) {
            json.put("nationalIdentityNumber", identityNumber);
        }
        return json;
    }
}
