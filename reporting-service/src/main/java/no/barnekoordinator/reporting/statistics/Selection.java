package no.barnekoordinator.reporting.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a table is asked for.
 *
 * @param regions codes of places in the order wanted; empty for the nation
 * @param periods codes of periods in the order wanted; empty for every period of the length {@code by}
 * @param by {@code month}, {@code quarter} or {@code year}
 * @param ownMunicipality whose figures the reader may see exactly; null for none
 */
public record Selection(
        List<String> regions,
        List<String> periods,
        String by,
        @Nullable String ownMunicipality) {

    /** Every place of a list. */
    public static final String EVERY = "*";

    /** The whole country, every month. */
    public static Selection nation(String by) {
        return new Selection(List.of(), List.of(), by, null);
    }

    /** One municipality as it sees itself. */
    public static Selection own(String municipality, String by) {
        return new Selection(List.of(municipality), List.of(), by, municipality);
    }
}
