package no.barnekoordinator.reporting.statistics;

import java.util.Optional;

/** Codes of places: the nation, a county's two digits, a municipality's four. */
final class Regions {

    /** Code of the whole country, as Statistics Norway writes it. */
    static final String NATION = "0";

    private static final int COUNTY_DIGITS = 2;

    private Regions() {}

    /** What a place is a part of; empty for the nation. */
    static Optional<String> parent(String region) {
        if (region.equals(NATION)) {
            return Optional.empty();
        }
        return Optional.of(region.length() == COUNTY_DIGITS ? NATION : region.substring(0, COUNTY_DIGITS));
    }
}
