package no.barnekoordinator.request.asking.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.words.FormDate;
import org.jspecify.annotations.Nullable;

/**
 * One child in a form, as typed. No diagnosis is asked for.
 *
 * @param name may be left out
 * @param birthDate of a born child
 * @param expectedDate of a child that is expected, by birth or adoption
 */
record ChildRow(String name, String birthDate, String expectedDate) {

    static final ChildRow EMPTY = new ChildRow("", "", "");

    private static final int ROWS = 3;

    ChildRow {
        name = requireNonNullElse(name, "");
        birthDate = requireNonNullElse(birthDate, "");
        expectedDate = requireNonNullElse(expectedDate, "");
    }

    /** The rows, filled up with empty ones: three in all, or one more than are in use. */
    static List<ChildRow> padded(List<ChildRow> typed) {
        List<ChildRow> known =
                typed.stream().map(row -> requireNonNullElse(row, EMPTY)).toList();
        int used = known.size();
        while (used > 0 && !known.get(used - 1).isFilledIn()) {
            used--;
        }
        int inUse = used;
        return IntStream.range(0, Math.max(ROWS, inUse + 1))
                .mapToObj(row -> row < inUse ? known.get(row) : EMPTY)
                .toList();
    }

    /** The children of the rows that are filled in. */
    static List<ChildDetails> details(List<ChildRow> rows) {
        return rows.stream().filter(ChildRow::isFilledIn).map(ChildRow::details).toList();
    }

    boolean isFilledIn() {
        return !(name.isBlank() && birthDate.isBlank() && expectedDate.isBlank());
    }

    /** The birth date as a date; null when it is none. */
    public @Nullable LocalDate born() {
        return FormDate.read(birthDate).orElse(null);
    }

    /** The date the child is expected, as a date; null when it is none. */
    public @Nullable LocalDate expected() {
        return FormDate.read(expectedDate).orElse(null);
    }

    private ChildDetails details() {
        return new ChildDetails(name, born(), expected(), null);
    }
}
