package no.barnekoordinator.contracts.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Norwegian municipality during one interval: a merger, a split or a new name starts another one.
 *
 * @param number four digits as text, {@code "0301"} for Oslo; the first two are the county's
 * @param name the official name, all languages in the municipality's own order, such as {@code "Unjárga - Nesseby"}
 * @param countyNumber two digits as text
 * @param countyName the county's official name
 * @param countyGovernor the official name of the county governor (statsforvalter), the body complaints go to
 * @param validFrom first day of the interval, a date in Norway
 * @param validTo last day of the interval (inclusive), or null while it lasts
 */
public record Municipality(
        String number,
        String name,
        String countyNumber,
        String countyName,
        String countyGovernor,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * @throws IllegalArgumentException if the number is not four digits starting with the county's, or the interval is
     *     empty
     */
    public Municipality {
        if (!number.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("A municipality number is four digits as text, not \"" + number + "\"");
        }
        if (!number.substring(0, 2).equals(countyNumber)) {
            throw new IllegalArgumentException(
                    "Municipality " + number + " cannot lie in county \"" + countyNumber + "\"");
        }
        if (name.isBlank() || countyName.isBlank() || countyGovernor.isBlank()) {
            throw new IllegalArgumentException("Municipality " + number + " lacks a name");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Municipality " + number + " ends before it begins");
        }
    }

    /** Whether this row holds on the given date in Norway; both ends count. */
    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /** The county it lies in. */
    public County county() {
        return new County(countyNumber, countyName, countyGovernor);
    }
}
