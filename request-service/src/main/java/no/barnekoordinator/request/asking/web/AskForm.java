package no.barnekoordinator.request.asking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.request.handling.web.Receiving;
import no.barnekoordinator.request.words.FormDate;
import org.jspecify.annotations.Nullable;

/**
 * The form for asking, as typed, so that it can be shown again. The same for the family's own form and for the unit
 * that writes down what a family says; the latter also fills in {@code channel} and {@code firstContactOn}.
 *
 * @param children at least three rows, empty ones included
 * @param familyWishes {@code true} when confirmed
 */
record AskForm(
        String channel,
        String firstContactOn,
        String kind,
        String name,
        String phone,
        String email,
        String municipality,
        List<ChildRow> children,
        String interpreterLanguage,
        String needs,
        String familyWishes) {

    private static final int ROWS = 3;

    AskForm {
        channel = Objects.requireNonNullElse(channel, "");
        firstContactOn = Objects.requireNonNullElse(firstContactOn, "");
        kind = Objects.requireNonNullElse(kind, "");
        name = Objects.requireNonNullElse(name, "");
        phone = Objects.requireNonNullElse(phone, "");
        email = Objects.requireNonNullElse(email, "");
        municipality = Objects.requireNonNullElse(municipality, "");
        children = padded(Objects.requireNonNullElse(children, List.of()));
        interpreterLanguage = Objects.requireNonNullElse(interpreterLanguage, "");
        needs = Objects.requireNonNullElse(needs, "");
        familyWishes = Objects.requireNonNullElse(familyWishes, "");
    }

    /** Nothing filled in, but for what is known beforehand. */
    static AskForm blank(String municipality, String firstContactOn) {
        return new AskForm("", firstContactOn, "", "", "", "", municipality, List.of(), "", "", "");
    }

    private static List<ChildRow> padded(List<ChildRow> typed) {
        return IntStream.range(0, Math.max(ROWS, typed.size()))
                .mapToObj(row -> row < typed.size() ? typed.get(row) : ChildRow.EMPTY)
                .map(row -> Objects.requireNonNullElse(row, ChildRow.EMPTY))
                .toList();
    }

    boolean confirmed() {
        return "true".equals(familyWishes);
    }

    /** Whether a row after the first is in use, so that the form shows them opened. */
    public boolean severalChildren() {
        return children.stream().skip(1).anyMatch(ChildRow::isFilledIn);
    }

    Optional<Channel> channelChosen() {
        return named(Channel.values(), channel);
    }

    Optional<ApplicantKind> kindChosen() {
        return named(ApplicantKind.values(), kind);
    }

    Optional<LocalDate> firstContactDate() {
        return FormDate.read(firstContactOn);
    }

    /** What the form asks. */
    Receiving.Asked asked(Channel on, String of, @Nullable Instant firstContactAt) {
        return new Receiving.Asked(
                on,
                null,
                of,
                new Receiving.Applicant(kindChosen().orElse(null), name, phone, email, null, null, null, null),
                null,
                null,
                children.stream()
                        .filter(ChildRow::isFilledIn)
                        .map(ChildRow::details)
                        .toList(),
                interpreterLanguage,
                null,
                needs.strip(),
                firstContactAt,
                confirmed());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
