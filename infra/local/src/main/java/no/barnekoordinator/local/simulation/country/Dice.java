package no.barnekoordinator.local.simulation.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and name throw the same, in every version of Java. */
final class Dice {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** @param name what it is thrown for, so that one story does not depend on how much happens in another */
    Dice(long seed, String name) {
        // java.util.Random, because its numbers are laid down in its documentation and never change.
        this.random = new Random(seed * MIXER + name.hashCode());
    }

    /** @param probability from 0 to 1 */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends count. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    double between(double lowest, double highest) {
        return lowest + random.nextDouble() * (highest - lowest);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Several different ones. */
    <T> List<T> pick(int number, List<T> from) {
        return shuffled(from).subList(0, Math.min(number, from.size()));
    }

    <T> List<T> shuffled(List<T> cards) {
        List<T> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
