package no.barnekoordinator.request.asking.web;

import java.util.Objects;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.words.FormDate;

/**
 * One child in the form, as typed. No diagnosis is asked for.
 *
 * @param name may be left out
 * @param birthDate of a born child
 * @param expectedDate of a child that is expected, by birth or adoption
 */
record ChildRow(String name, String birthDate, String expectedDate) {

    static final ChildRow EMPTY = new ChildRow("", "", "");

    ChildRow {
        name = Objects.requireNonNullElse(name, "");
        birthDate = Objects.requireNonNullElse(birthDate, "");
        expectedDate = Objects.requireNonNullElse(expectedDate, "");
    }

    boolean isFilledIn() {
        return !(name.isBlank() && birthDate.isBlank() && expectedDate.isBlank());
    }

    ChildDetails details() {
        return new ChildDetails(
                name,
                FormDate.read(birthDate).orElse(null),
                FormDate.read(expectedDate).orElse(null),
                null);
    }
}
