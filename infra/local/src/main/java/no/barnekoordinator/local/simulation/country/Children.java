package no.barnekoordinator.local.simulation.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.barnekoordinator.local.person.SyntheticIdentityNumber;

/** The children of a family, numbered from 1 in the order in which they are told of. */
final class Children {

    private static final int HEARD_FROM = 7;
    private static final int GREAT_WEIGHT_FROM = 12;
    private static final int OWN_CONSENT_FROM = 16;
    private static final int GROWN = 18;

    private final List<Child> children = new ArrayList<>();
    private final Dice dice;
    private final String surname;

    /** @param born empty for a child that is expected */
    private record Child(
            Optional<String> name,
            Optional<LocalDate> born,
            Optional<LocalDate> expected,
            Optional<String> identityNumber) {

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            name.ifPresent(text -> json.put("name", text));
            born.ifPresent(date -> json.put("birthDate", date.toString()));
            expected.ifPresent(date -> json.put("expectedDate", date.toString()));
            identityNumber.ifPresent(digits -> json.put("nationalIdentityNumber", digits));
            return json;
        }
    }

    /**
     * @param today a date in Norway
     * @param expecting whether the first of them is not born yet
     */
    Children(Dice dice, String surname, LocalDate today, boolean expecting) {
        this.dice = dice;
        this.surname = surname;
        if (expecting) {
            LocalDate expected = today.plusDays(dice.between(20, 200));
            children.add(new Child(Optional.empty(), Optional.empty(), Optional.of(expected), Optional.empty()));
        }
        int all = dice.chance(0.72) ? 1 : dice.chance(0.8) ? 2 : 3;
        while (children.size() < all) {
            children.add(born(today.minusDays(dice.between(60, 17 * Scenario.YEAR))));
        }
    }

    private Child born(LocalDate birth) {
        return new Child(
                Optional.of(dice.pick(Words.FIRST_NAMES) + " " + surname),
                Optional.of(birth),
                Optional.empty(),
                dice.chance(0.3)
                        ? Optional.of(SyntheticIdentityNumber.of(birth, dice.between(0, 499)))
                        : Optional.empty());
    }

    List<Map<String, Object>> toJson() {
        return children.stream().map(Child::toJson).toList();
    }

    int count() {
        return children.size();
    }

    /** When the first of them is expected; empty when all are born. */
    Optional<LocalDate> expected() {
        return children.getFirst().expected();
    }

    /**
     * The first of them is born.
     *
     * @return what to tell of it
     */
    Map<String, Object> birth(LocalDate birth) {
        children.set(0, born(birth));
        return children.getFirst().toJson();
    }

    /** The youngest that is born was a little older than written down. */
    void correctABirthDate() {
        Child last = children.getLast();
        last.born()
                .ifPresent(date -> children.set(
                        children.size() - 1,
                        new Child(
                                last.name(),
                                Optional.of(date.minusDays(dice.between(1, 40))),
                                Optional.empty(),
                                Optional.empty())));
    }

    /** Numbers of those of these years on a day, both ends counted. */
    List<Integer> aged(int from, int to, LocalDate on) {
        return IntStream.rangeClosed(1, children.size())
                .filter(number -> isAged(number, from, to, on))
                .boxed()
                .toList();
    }

    private boolean isAged(int number, int from, int to, LocalDate on) {
        return children.get(number - 1)
                .born()
                .map(birth -> birth.until(on).getYears())
                .filter(years -> years >= from && years <= to)
                .isPresent();
    }

    /** Numbers of those that must be heard, unless there is a reason not to (pbrl §§ 3-1, 4-4). */
    List<Integer> toBeHeard(LocalDate on) {
        return aged(HEARD_FROM, GROWN - 1, on);
    }

    boolean mustBeHeard(int number, LocalDate on) {
        return toBeHeard(on).contains(number);
    }

    /** All of them decide over their own health. */
    boolean areAllYouth(LocalDate on) {
        return aged(OWN_CONSENT_FROM, Integer.MAX_VALUE, on).size() == children.size();
    }

    /** One is old enough to ask by itself. */
    boolean hasOneWhoCanAsk(LocalDate on) {
        return !aged(GREAT_WEIGHT_FROM, GROWN - 1, on).isEmpty();
    }

    /** As the system calls it. */
    String bandOf(int number, LocalDate on) {
        Predicate<Integer> under = years -> isAged(number, 0, years - 1, on);
        return under.test(HEARD_FROM)
                ? "UNDER_7"
                : under.test(GREAT_WEIGHT_FROM) ? "FROM_7" : under.test(OWN_CONSENT_FROM) ? "FROM_12" : "FROM_16";
    }
}
