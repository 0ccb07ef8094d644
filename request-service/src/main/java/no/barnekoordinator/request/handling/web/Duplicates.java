package no.barnekoordinator.request.handling.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        if (Particulars.isUnit(person, municipality)) {
            Set<Object> marks = sameChildAndReach(contact, children);
            return first(municipality, other -> share(marks, sameChildAndReach(other.contact(), other.children())));
        }
        return Optional.empty();
    }

    /**
     * The first open request, of those in the same municipality, that this one may be the same as: by the same person,
     * or for the same child with the same way to reach the family or the same name of the child. For the assessor, who
     * decides what it is.
     */
    public Optional<Worklist.Asker> possibleDuplicateOf(UUID requestId) {
        List<Worklist.Asker> askers = worklist.find(requestId)
                .map(row -> worklist.askers(row.municipality()))
                .orElse(List.of());
        return askers.stream()
                .filter(asker -> asker.requestId().equals(requestId))
                .findFirst()
                .map(Duplicates::marks)
                .flatMap(marks -> askers.stream()
                        .filter(other -> !other.requestId().equals(requestId))
                        .filter(other -> share(marks, marks(other)))
                        .findFirst());
    }

    /** All open requests of a municipality that another one may be the same as. */
    public Set<UUID> possibleDuplicatesIn(String municipality) {
        return worklist.askers(municipality).stream()
                .flatMap(asker -> marks(asker).stream().map(mark -> new Marked(mark, asker.requestId())))
                .collect(groupingBy(Marked::mark))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(Collection::stream)
                .map(Marked::requestId)
                .collect(toUnmodifiableSet());
    }

    private record Marked(Object mark, UUID requestId) {}

    private record OfPerson(String number) {}

    private record OfChild(Object date, String kind, String value) {}

    private interface Alike {
        boolean with(Worklist.Asker other);
    }

    private Optional<String> first(String municipality, Alike alike) {
        return worklist.askers(municipality).stream()
                .filter(alike::with)
                .map(Worklist.Asker::reference)
                .findFirst();
    }

    private static boolean share(Set<Object> some, Set<Object> others) {
        return !Collections.disjoint(some, others);
    }

    /** What two requests have in common when they may be the same. */
    private static Set<Object> marks(Worklist.Asker asker) {
        Set<Object> marks = new HashSet<>(sameChildAndReach(asker.contact(), asker.children()));
        known(asker.contact().nationalIdentityNumber()).map(OfPerson::new).ifPresent(marks::add);
        asker.children().forEach(child -> dates(child)
                .forEach(date -> known(child.name()).ifPresent(name -> marks.add(new OfChild(date, "name", name)))));
        return marks;
    }

    private static Set<Object> sameChildAndReach(Contact contact, List<ChildDetails> children) {
        Set<Object> marks = new HashSet<>();
        children.stream().flatMap(Duplicates::dates).forEach(date -> {
            digits(contact.phone()).ifPresent(phone -> marks.add(new OfChild(date, "phone", phone)));
            known(contact.email()).ifPresent(email -> marks.add(new OfChild(date, "email", email)));
            known(contact.nationalIdentityNumber()).ifPresent(number -> marks.add(new OfChild(date, "number", number)));
        });
        return marks;
    }

    /** The day a child was born, or the one it is expected. */
    private static Stream<Object> dates(ChildDetails child) {
        return Stream.concat(
                Stream.ofNullable(child.birthDate()).map(date -> "born " + date),
                Stream.ofNullable(child.expectedDate()).map(date -> "expected " + date));
    }

    /** A telephone number, however it was typed: without spaces and without +47. */
    private static Optional<String> digits(@Nullable String phone) {
        return known(phone)
                .map(typed -> typed.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> digits.substring(Math.max(0, digits.length() - NORWEGIAN_NUMBER)));
    }

    private static Optional<String> known(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(typed -> typed.strip().toLowerCase(Locale.ROOT))
                .filter(typed -> !typed.isEmpty());
    }
}
