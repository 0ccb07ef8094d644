package no.barnekoordinator.reporting.statistics;

import java.util.List;

/** One figure of a table. Its name is in the message bundles under {@code measure.<id>}. */
sealed interface Measure {

    /** Stable id. */
    String id();

    /** The SQL aggregate over the rows of the source. */
    String sql();

    /** Decimals it is published with. */
    int decimals();

    /** Message key of the unit, {@code unit.<code>}. */
    String unit();

    /**
     * A number of things.
     *
     * @param guarded whether small ones are suppressed; staff and municipalities are not families
     */
    record Count(String id, String sql, String unit, boolean guarded) implements Measure {
        @Override
        public int decimals() {
            return 0;
        }
    }

    /**
     * Derived from counted things.
     *
     * @param base SQL of how many things it is derived from; none means no figure, few means suppressed
     * @param needs counts of the same cell that must be shown for this to be shown
     */
    record Derived(String id, String sql, String base, List<String> needs, int decimals, String unit)
            implements Measure {}

    /**
     * A published figure from elsewhere, for the nation alone; from no row of ours.
     *
     * @param source which of the published sources, from 0, when there are several
     */
    record Published(String id, int source, int decimals, String unit) implements Measure {
        @Override
        public String sql() {
            return "null";
        }
    }
}
