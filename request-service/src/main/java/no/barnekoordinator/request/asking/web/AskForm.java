package no.barnekoordinator.request.asking.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.event.AddressProtection;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Preference;
import no.barnekoordinator.request.handling.web.Receiving;

/**
 * The family's form, as typed, so that it can be kept and shown again. Filled in by five steps; what a step does not
 * ask for is empty in what it sends.
 *
 * @param children at least three rows, empty ones included
 * @param letterLanguage {@code nb}, {@code nn}, {@code se} or {@code en}
 * @param familyWishes {@code true} when confirmed
 */
record AskForm(
        String kind,
        String custody,
        List<ChildRow> children,
        String municipality,
        String name,
        String phone,
        String email,
        String address,
        String preference,
        String letterLanguage,
        String interpreterLanguage,
        String protection,
        OtherParent otherParent,
        String needs,
        String familyWishes) {

    static final AskForm EMPTY =
            new AskForm("", "", List.of(), "", "", "", "", "", "", "", "", "", OtherParent.EMPTY, "", "");

    AskForm {
        kind = requireNonNullElse(kind, "");
        custody = requireNonNullElse(custody, "");
        children = ChildRow.padded(requireNonNullElse(children, List.of()));
        municipality = requireNonNullElse(municipality, "");
        name = requireNonNullElse(name, "");
        phone = requireNonNullElse(phone, "");
        email = requireNonNullElse(email, "");
        protection = requireNonNullElse(protection, "");
        address = isProtected(protection) ? "" : requireNonNullElse(address, "");
        preference = requireNonNullElse(preference, "");
        letterLanguage = requireNonNullElse(letterLanguage, "");
        interpreterLanguage = requireNonNullElse(interpreterLanguage, "");
        otherParent = requireNonNullElse(otherParent, OtherParent.EMPTY);
        needs = requireNonNullElse(needs, "");
        familyWishes = requireNonNullElse(familyWishes, "");
    }

    /** The same, with the answers of one step as they were just sent. */
    AskForm with(AskStep step, AskForm sent) {
        return switch (step) {
            case WHO -> filled(sent.kind, sent.custody, children, municipalityOr(sent), this, this);
            case CHILDREN -> filled(kind, custody, sent.children, municipalityOr(sent), this, this);
            case MUNICIPALITY -> filled(kind, custody, children, sent.municipality, this, this);
            case CONTACT -> filled(kind, custody, children, municipality, sent, this);
            case WISH -> filled(kind, custody, children, municipality, this, sent);
        };
    }

    private static AskForm filled(
            String kind, String custody, List<ChildRow> children, String municipality, AskForm contact, AskForm wish) {
        return new AskForm(
                kind,
                custody,
                children,
                municipality,
                contact.name,
                contact.phone,
                contact.email,
                contact.address,
                contact.preference,
                contact.letterLanguage,
                contact.interpreterLanguage,
                contact.protection,
                contact.otherParent,
                wish.needs,
                wish.familyWishes);
    }

    /** A municipality that was chosen on the page that led here is passed on until its step. */
    private String municipalityOr(AskForm sent) {
        return municipality.isBlank() ? sent.municipality : municipality;
    }

    /** The same in this municipality, if none is chosen yet. */
    AskForm in(String number) {
        return municipality.isBlank() ? filled(kind, custody, children, number, this, this) : this;
    }

    /** The same with what is known of the one who asks, where nothing is typed yet. */
    AskForm known(String knownName, String language) {
        return new AskForm(
                kind,
                custody,
                children,
                municipality,
                name.isBlank() ? knownName : name,
                phone,
                email,
                address,
                preference,
                letterLanguage.isBlank() ? language : letterLanguage,
                interpreterLanguage,
                protection,
                otherParent,
                needs,
                familyWishes);
    }

    boolean confirmed() {
        return "true".equals(familyWishes);
    }

    /** Whether a row after the first is in use, so that the form shows them opened. */
    public boolean severalChildren() {
        return children.stream().skip(1).anyMatch(ChildRow::isFilledIn);
    }

    /** The children, without the rows nobody has filled in. */
    public List<ChildRow> namedChildren() {
        return children.stream().filter(ChildRow::isFilledIn).toList();
    }

    /** Whether letters may go digitally only, so that no address is asked for. */
    public boolean addressProtected() {
        return isProtected(protection);
    }

    Optional<ApplicantKind> kindChosen() {
        return named(ApplicantKind.values(), kind);
    }

    /** Who has the care: as answered, else what follows from who asks. */
    Optional<Custody> custodyChosen() {
        return named(Custody.values(), custody).or(() -> kindChosen().flatMap(AskForm::custodyBehind));
    }

    static Optional<Custody> custodyBehind(ApplicantKind kind) {
        return switch (kind) {
            case FOSTER_PARENT, CHILD_WELFARE_SERVICE -> Optional.of(Custody.FOSTER_CARE);
            case GUARDIAN -> Optional.of(Custody.GUARDIAN);
            case EXPECTING_PARENT -> Optional.of(Custody.PARENTS);
            case PARENT, YOUTH, PROFESSIONAL -> Optional.empty();
        };
    }

    Optional<Preference> preferenceChosen() {
        return named(Preference.values(), preference);
    }

    /** What the form asks. */
    Receiving.Asked asked() {
        return new Receiving.Asked(
                Channel.ONLINE,
                null,
                municipality,
                new Receiving.Applicant(
                        kindChosen().orElse(null),
                        name,
                        phone,
                        email,
                        address,
                        preferenceChosen().orElse(null),
                        named(AddressProtection.values(), protection).orElse(null),
                        null),
                custodyChosen().orElse(null),
                otherParent.reached(),
                ChildRow.details(children),
                interpreterLanguage,
                letterLanguage,
                needs.strip(),
                null,
                confirmed());
    }

    /** Whether an address is protected, as chosen in a form. */
    static boolean isProtected(String protection) {
        return named(AddressProtection.values(), protection)
                .filter(grade -> grade != AddressProtection.UNGRADED)
                .isPresent();
    }

    static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
