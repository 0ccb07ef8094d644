package no.barnekoordinator.request.asking.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.web.Notifying;
import no.barnekoordinator.request.handling.web.Receiving;

/**
 * What a professional writes of a family, as typed.
 *
 * @param familyWishes {@code true}, {@code false}, or empty when not answered
 * @param name how the family is reached, with those that follow
 * @param workplace where the professional works, and {@code ownPhone} how the unit reaches that one
 */
record ReferralForm(
        String familyWishes,
        String municipality,
        String name,
        String phone,
        String email,
        List<ChildRow> children,
        String needs,
        String workplace,
        String ownPhone) {

    static final ReferralForm EMPTY = new ReferralForm("", "", "", "", "", List.of(), "", "", "");

    ReferralForm {
        familyWishes = requireNonNullElse(familyWishes, "");
        municipality = requireNonNullElse(municipality, "");
        name = requireNonNullElse(name, "");
        phone = requireNonNullElse(phone, "");
        email = requireNonNullElse(email, "");
        children = ChildRow.padded(requireNonNullElse(children, List.of()));
        needs = requireNonNullElse(needs, "");
        workplace = requireNonNullElse(workplace, "");
        ownPhone = requireNonNullElse(ownPhone, "");
    }

    /** Whether a row after the first is in use, so that the form shows them opened. */
    public boolean severalChildren() {
        return children.stream().skip(1).anyMatch(ChildRow::isFilledIn);
    }

    /** Whether the family wishes it; empty when that is not answered. */
    Optional<Boolean> wish() {
        return switch (familyWishes) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * The family's wish, brought by a professional. Letters go to the family, so it is the family's contact details
     * that are the request's.
     *
     * @param by who brings it, in words for the unit
     */
    Receiving.Asked asked(String by) {
        return new Receiving.Asked(
                Channel.REFERRED,
                Manner.FORM,
                municipality,
                new Receiving.Applicant(ApplicantKind.PROFESSIONAL, name, phone, email, null, null, null, null),
                null,
                null,
                ChildRow.details(children),
                null,
                null,
                (by + "\n\n" + needs.strip()).strip(),
                null,
                true);
    }

    /** What a professional tells of a family that has not been asked. */
    Notifying.Told told(String professional) {
        return new Notifying.Told(
                Channel.REFERRED,
                Manner.FORM,
                municipality,
                ApplicantKind.PROFESSIONAL,
                new Receiving.Reached(name, phone, email, null, null, null, null),
                new Receiving.Reached(professional, ownPhone, null, workplace, null, null, null),
                ChildRow.details(children),
                needs.strip(),
                null);
    }
}
