package no.barnekoordinator.contracts.municipality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of municipalities. {@link #norway()} is the official one; others can be made for a merger not yet
 * decided, or in a test. Immutable and safe to share.
 */
public final class Municipalities {

    private static final Comparator<Municipality> BY_NUMBER =
            Comparator.comparing(Municipality::number).thenComparing(Municipality::validFrom);

    private final List<Municipality> rows;
    private final Map<String, List<Municipality>> byNumber = new HashMap<>();

    /**
     * @param rows in any order; a number may occur several times with intervals that do not overlap
     * @throws IllegalArgumentException if two rows of the same number overlap
     */
    public Municipalities(List<Municipality> rows) {
        this.rows = rows.stream().sorted(BY_NUMBER).toList();
        for (Municipality row : this.rows) {
            Optional<Municipality> earlier = find(row.number());
            if (earlier.isPresent() && earlier.get().isValidOn(row.validFrom())) {
                throw new IllegalArgumentException(
                        "Municipality " + row.number() + " overlaps itself on " + row.validFrom());
            }
            byNumber.merge(row.number(), List.of(row), Municipalities::append);
        }
    }

    /** The register kept in this library, read once from {@code municipalities.csv}. */
    public static Municipalities norway() {
        return Official.REGISTER;
    }

    /** Every row, also closed ones, by number and then by time. */
    public List<Municipality> all() {
        return rows;
    }

    /** The municipalities of the given date in Norway, by number. */
    public List<Municipality> validOn(LocalDate date) {
        return rows.stream().filter(row -> row.isValidOn(date)).toList();
    }

    /**
     * The latest row of a number, whether it still holds or not.
     *
     * @param number four digits as text; anything else is simply not found
     */
    public Optional<Municipality> find(String number) {
        List<Municipality> history = byNumber.getOrDefault(number, List.of());
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** The row of a number that holds on the given date in Norway. */
    public Optional<Municipality> find(String number, LocalDate date) {
        return byNumber.getOrDefault(number, List.of()).stream()
                .filter(row -> row.isValidOn(date))
                .findFirst();
    }

    /** Every row of a county, by number; empty for a county nobody knows. */
    public List<Municipality> byCounty(String countyNumber) {
        return rows.stream()
                .filter(row -> row.countyNumber().equals(countyNumber))
                .toList();
    }

    /** Every row a county governor covers, by number; empty for a name nobody knows. */
    public List<Municipality> byCountyGovernor(String countyGovernor) {
        return rows.stream()
                .filter(row -> row.countyGovernor().equals(countyGovernor))
                .toList();
    }

    /** The official names of the county governors, in alphabetical order of the code points. */
    public List<String> countyGovernors() {
        return rows.stream()
                .map(Municipality::countyGovernor)
                .distinct()
                .sorted()
                .toList();
    }

    /** The counties, by number. */
    public List<County> counties() {
        return rows.stream()
                .map(Municipality::county)
                .distinct()
                .sorted(Comparator.comparing(County::number))
                .toList();
    }

    private static List<Municipality> append(List<Municipality> earlier, List<Municipality> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    /** Loaded at first use, and only then. */
    private static final class Official {
        static final Municipalities REGISTER = new Municipalities(MunicipalityFile.read());
    }
}
