package no.barnekoordinator.reporting.statistics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a table is asked for.
 *
 * @param regions codes of places in the order wanted; empty for the nation
 * @param periods codes of periods in the order wanted; empty for every period of the length {@code by}
 * @param by {@code month}, {@code quarter} or {@code year}
 * @param ownMunicipality whose figures the reader may see exactly; null for none
 * @param only codes wanted of an axis, or of {@code contents}, in the order wanted; all of those not mentioned
 */
public record Selection(
        List<String> regions,
        List<String> periods,
        String by,
        @Nullable String ownMunicipality,
        Map<String, List<String>> only) {

    /** Name of the dimension of figures. */
    public static final String CONTENTS = "contents";

    /** Every category and figure. */
    public Selection(List<String> regions, List<String> periods, String by, @Nullable String ownMunicipality) {
        this(regions, periods, by, ownMunicipality, Map.of());
    }

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
