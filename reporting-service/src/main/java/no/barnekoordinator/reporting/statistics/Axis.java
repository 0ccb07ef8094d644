package no.barnekoordinator.reporting.statistics;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way a table is broken down beside place and time.
 *
 * @param id column of the source, and message key {@code axis.<id>}
 * @param categories its codes in order, each with a message key {@code <id>.<code>}
 * @param total whether a row over all categories means something
 */
record Axis(String id, List<String> categories, boolean total) {

    /** Code of the row over all categories. */
    static final String TOTAL = "TOTAL";

    /** Broken down by the codes of an enum, with a total. */
    static Axis of(String id, Enum<?>... codes) {
        return new Axis(id, List.of(codes).stream().map(Enum::name).toList(), true);
    }

    /** Broken down by the codes of an enum that do not add up to anything. */
    static Axis withoutTotal(String id, Enum<?>... codes) {
        return new Axis(id, List.of(codes).stream().map(Enum::name).toList(), false);
    }

    static Axis of(String id, String... codes) {
        return new Axis(id, List.of(codes), true);
    }

    /** Every code, the total first where there is one. */
    List<String> codes() {
        return total ? Stream.concat(Stream.of(TOTAL), categories.stream()).toList() : categories;
    }
}
