package no.barnekoordinator.local.simulation.country;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnekoordinator.contracts.request.Channel;

/**
 * Who asks for a family, and for whom.
 *
 * @param family number of the family in its municipality
 * @param kind what the one who asks is to the children
 * @param custody who has the care of them
 * @param identified whether it is known who asks from the first moment on
 */
record Asking(
        int family,
        Channel channel,
        String kind,
        String custody,
        Contact applicant,
        Optional<Contact> otherParent,
        Children children,
        boolean identified) {

    /** Who asks by the dice. */
    static Asking thrown(Dice dice, int family, Channel channel, Children children, Town town, boolean canAskItself) {
        String kind = kind(dice, channel, children, canAskItself);
        String surname = dice.pick(Words.FAMILY_NAMES);
        boolean two = kind.equals("PARENT") && dice.chance(0.25);
        return new Asking(
                family,
                channel,
                kind,
                custody(dice, kind),
                Contact.of(dice, surname, email(family, town)).loggingInAs(town.person("family", family)),
                two
                        ? Optional.of(Contact.of(dice, dice.pick(Words.FAMILY_NAMES), "annen." + email(family, town)))
                        : Optional.empty(),
                children,
                channel != Channel.ONLINE);
    }

    /** At a domain that is reserved for examples. */
    static String email(int family, Town town) {
        return "familie%d.%s@example.no".formatted(family, town.municipality());
    }

    private static String kind(Dice dice, Channel channel, Children children, boolean canAskItself) {
        if (channel == Channel.REFERRED) {
            return "PROFESSIONAL";
        }
        if (children.expected().isPresent()) {
            return "EXPECTING_PARENT";
        }
        if (canAskItself && dice.chance(0.12)) {
            return "YOUTH";
        }
        return dice.chance(0.93)
                ? "PARENT"
                : dice.pick(List.of("FOSTER_PARENT", "FOSTER_PARENT", "GUARDIAN", "CHILD_WELFARE_SERVICE"));
    }

    private static String custody(Dice dice, String kind) {
        return switch (kind) {
            case "FOSTER_PARENT", "CHILD_WELFARE_SERVICE" -> "FOSTER_CARE";
            case "GUARDIAN" -> "GUARDIAN";
            case "PROFESSIONAL" -> dice.chance(0.05) ? "FOSTER_CARE" : "PARENTS";
            default -> "PARENTS";
        };
    }

    boolean hasOtherParent() {
        return otherParent.isPresent();
    }

    /** Who says yes to what is done with what the family has told. */
    String consentsBy() {
        return switch (custody) {
            case "FOSTER_CARE" -> "CHILD_WELFARE_SERVICE";
            case "GUARDIAN" -> "GUARDIAN";
            default -> "PARENT";
        };
    }

    /** The family logged in when it asked. */
    Asking loggedIn() {
        return new Asking(family, channel, kind, custody, applicant, otherParent, children, true);
    }

    /** The one who asks, with what it is to the children. */
    Map<String, Object> applicantJson() {
        return applicantJson(applicant);
    }

    Map<String, Object> applicantJson(Contact contact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        json.putAll(contact.toJson());
        return json;
    }

    List<String> needs() {
        return switch (kind) {
            case "PROFESSIONAL" -> Words.REFERRALS;
            case "EXPECTING_PARENT" -> Words.EXPECTING_NEEDS;
            default -> Words.NEEDS;
        };
    }
}
