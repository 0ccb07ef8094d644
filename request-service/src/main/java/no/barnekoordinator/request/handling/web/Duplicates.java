package no.barnekoordinator.request.handling.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the same family has asked already. The open requests of the municipality are opened and compared, since
 * nothing of them can be searched for. Only a family that is signed in and the unit itself are told; anyone else would
 * learn who has asked.
 */
@Component
public class Duplicates {

    private static final int NORWEGIAN_NUMBER = 8;

    private final Worklist worklist;

    Duplicates(Worklist worklist) {
        this.worklist = worklist;
    }

    /** The reference of an open request that is the same, for somebody who may know of it; empty for all others. */
    Optional<String> alreadyReceived(Person person, String municipality, Contact contact, List<ChildDetails> children) {
        String pid = person.nationalIdentityNumber();
        if (person.is(Role.FAMILY, Role.YOUTH) && pid != null) {
            return first(municipality, other -> pid.equals(other.contact().nationalIdentityNumber()));
        }
        return Particulars.isUnit(person, municipality)
                ? first(
                        municipality,
                        other -> sameChild(children, other.children()) && sameReach(contact, other.contact()))
                : Optional.empty();
    }

    /**
     * The open request, of those in the same municipality, that this one may be a repetition of, or that may repeat it:
     * the same person, or the same child and the same way to reach the family or the same name of the child. For the
     * assessor, who decides what it is.
     */
    public Optional<Worklist.Asker> possibleDuplicateOf(UUID requestId) {
        List<Worklist.Asker> askers = worklist.find(requestId)
                .map(row -> worklist.askers(row.municipality()))
                .orElse(List.of());
        return askers.stream()
                .filter(asker -> asker.requestId().equals(requestId))
                .findFirst()
                .flatMap(asked -> askers.stream()
                        .filter(other -> !other.requestId().equals(requestId))
                        .filter(other -> isAlike(asked, other))
                        .findFirst());
    }

    private interface Alike {
        boolean with(Worklist.Asker other);
    }

    private Optional<String> first(String municipality, Alike alike) {
        return worklist.askers(municipality).stream()
                .filter(alike::with)
                .map(Worklist.Asker::reference)
                .findFirst();
    }

    private static boolean isAlike(Worklist.Asker one, Worklist.Asker other) {
        return same(one.contact().nationalIdentityNumber(), other.contact().nationalIdentityNumber())
                || (sameChild(one.children(), other.children()) && sameReach(one.contact(), other.contact()))
                || sameNamedChild(one.children(), other.children());
    }

    private static boolean sameChild(List<ChildDetails> some, List<ChildDetails> others) {
        return pairs(some, others)
                .anyMatch(pair -> same(pair.one().birthDate(), pair.other().birthDate())
                        || same(pair.one().expectedDate(), pair.other().expectedDate()));
    }

    private static boolean sameNamedChild(List<ChildDetails> some, List<ChildDetails> others) {
        return pairs(some, others)
                .anyMatch(pair -> same(pair.one().birthDate(), pair.other().birthDate())
                        && same(folded(pair.one().name()), folded(pair.other().name())));
    }

    private static boolean sameReach(Contact one, Contact other) {
        return same(digits(one.phone()), digits(other.phone()))
                || same(folded(one.email()), folded(other.email()))
                || same(one.nationalIdentityNumber(), other.nationalIdentityNumber());
    }

    private record Pair(ChildDetails one, ChildDetails other) {}

    private static Stream<Pair> pairs(List<ChildDetails> some, List<ChildDetails> others) {
        return some.stream().flatMap(one -> others.stream().map(other -> new Pair(one, other)));
    }

    /** Equal and known: two that nobody knows are not the same. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && Objects.equals(one, other);
    }

    /** A telephone number, however it was typed: without spaces and without +47. */
    private static @Nullable String digits(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : digits.substring(Math.max(0, digits.length() - NORWEGIAN_NUMBER));
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
