package no.barnekoordinator.platform.identity;

import java.util.Optional;
import java.util.stream.IntStream;

/** Makes numbers with fitting check digits, written apart from the code under test. */
final class Numbers {

    private static final int[] K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] K2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private Numbers() {}

    /** The first number with these six date digits whose three digits are at least {@code individual}. */
    static String with(String date, int individual) {
        return IntStream.range(individual, 1000)
                .mapToObj(n -> complete(date + String.format("%03d", n), 0))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** As issued from 2032: the first check digit leaves {@code remainder} of modulus 11. */
    static String leaving(int remainder, String date, int individual) {
        return IntStream.range(individual, 1000)
                .mapToObj(n -> complete(date + String.format("%03d", n), remainder))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> complete(String nine, int remainder) {
        int first = Math.floorMod(remainder - sum(nine, K1), 11);
        if (first == 10) {
            return Optional.empty();
        }
        int second = Math.floorMod(-sum(nine + first, K2), 11);
        return second == 10 ? Optional.empty() : Optional.of(nine + first + second);
    }

    private static int sum(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * Character.digit(digits.charAt(i), 10))
                .sum();
    }
}
