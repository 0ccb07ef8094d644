package no.barnekoordinator.request.asking.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.web.Notifying;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.words.FormDate;
import no.barnekoordinator.request.words.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * What the unit writes down, as typed.
 *
 * @param firstContactOn the day, and {@code firstContactAt} the time of day when it is known
 * @param kind who made contact
 * @param familyWishes {@code true}, {@code false}, or empty when not asked
 * @param name how the family is reached, with those that follow
 * @param notifierName who told, when it was not the family, with those that follow
 */
record UnitForm(
        String manner,
        String firstContactOn,
        String firstContactAt,
        String kind,
        String familyWishes,
        String name,
        String phone,
        String email,
        String nationalIdentityNumber,
        List<ChildRow> children,
        String needs,
        String interpreterLanguage,
        String notifierName,
        String notifierPhone) {

    UnitForm {
        manner = requireNonNullElse(manner, "");
        firstContactOn = requireNonNullElse(firstContactOn, "");
        firstContactAt = requireNonNullElse(firstContactAt, "");
        kind = requireNonNullElse(kind, "");
        familyWishes = requireNonNullElse(familyWishes, "");
        name = requireNonNullElse(name, "");
        phone = requireNonNullElse(phone, "");
        email = requireNonNullElse(email, "");
        nationalIdentityNumber = requireNonNullElse(nationalIdentityNumber, "");
        children = ChildRow.padded(requireNonNullElse(children, List.of()));
        needs = requireNonNullElse(needs, "");
        interpreterLanguage = requireNonNullElse(interpreterLanguage, "");
        notifierName = requireNonNullElse(notifierName, "");
        notifierPhone = requireNonNullElse(notifierPhone, "");
    }

    /** Nothing filled in, but that somebody makes contact now. */
    static UnitForm blank(LocalDate today, LocalTime now) {
        return new UnitForm(
                "", today.toString(), FormTime.write(now), "", "", "", "", "", "", List.of(), "", "", "", "");
    }

    /** Whether a row after the first is in use, so that the form shows them opened. */
    public boolean severalChildren() {
        return children.stream().skip(1).anyMatch(ChildRow::isFilledIn);
    }

    /** Whether something of what is seldom needed is filled in, so that the form shows it opened. */
    public boolean withMore() {
        return !(email.isBlank() && nationalIdentityNumber.isBlank() && interpreterLanguage.isBlank());
    }

    /** Whether somebody else than the family is filled in. */
    public boolean withNotifier() {
        return !(notifierName.isBlank() && notifierPhone.isBlank());
    }

    Optional<Manner> mannerChosen() {
        return AskForm.named(Manner.values(), manner).filter(chosen -> chosen != Manner.FORM);
    }

    Optional<ApplicantKind> kindChosen() {
        return AskForm.named(ApplicantKind.values(), kind);
    }

    /** Whether the family wishes it; empty when that is not answered. */
    Optional<Boolean> wish() {
        return switch (familyWishes) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<LocalDate> day() {
        return FormDate.read(firstContactOn);
    }

    /**
     * When it was. Of a day without a time only the date is known, and the deadlines are counted from the date; today
     * without a time means now.
     */
    Instant at(Instant now) {
        LocalDate date = day().orElseGet(() -> Oslo.dateOf(now));
        return FormTime.read(firstContactAt)
                .map(time -> date.atTime(time).atZone(Oslo.ZONE).toInstant())
                .orElseGet(() -> date.equals(Oslo.dateOf(now)) ? now : Oslo.startOf(date));
    }

    /** What the family asks. */
    Receiving.Asked asked(String municipality, Instant now) {
        return new Receiving.Asked(
                channel(),
                mannerChosen().orElse(null),
                municipality,
                new Receiving.Applicant(
                        kindChosen().orElse(null), name, phone, email, null, null, null, nationalIdentityNumber),
                kindChosen().flatMap(AskForm::custodyBehind).orElse(null),
                null,
                ChildRow.details(children),
                interpreterLanguage,
                null,
                needs.strip(),
                at(now),
                true);
    }

    /** What somebody tells of a family. */
    Notifying.Told told(String municipality, Instant now) {
        return new Notifying.Told(
                channel(),
                mannerChosen().orElse(null),
                municipality,
                kindChosen().orElse(null),
                new Receiving.Reached(name, phone, email, null, null, null, nationalIdentityNumber),
                withNotifier()
                        ? new Receiving.Reached(notifierName, notifierPhone, null, null, null, null, null)
                        : null,
                ChildRow.details(children),
                needs.strip(),
                at(now));
    }

    /** A professional refers; what a family says itself is oral or written. */
    private @Nullable Channel channel() {
        if (kindChosen().equals(Optional.of(ApplicantKind.PROFESSIONAL))) {
            return Channel.REFERRED;
        }
        return mannerChosen()
                .map(chosen -> switch (chosen) {
                    case LETTER, EMAIL -> Channel.WRITTEN;
                    case PHONE, IN_PERSON, OTHER, FORM -> Channel.ORAL;
                })
                .orElse(null);
    }
}
