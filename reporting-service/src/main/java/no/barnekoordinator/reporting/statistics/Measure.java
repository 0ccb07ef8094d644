package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: a figure of a source. Its name is in the message bundles under {@code measure.<id>}, and so are those
 * of what it is counted from.
 */
sealed interface Measure {

    /** Stable id. */
    String id();

    /** Decimals it is published with. */
    int decimals();

    /** Message key of the unit, {@code unit.<code>}. */
    String unit();

    /** Id of the count above the line, or that the figure is taken from. */
    String numerator();

    /** Id of the count below the line; empty for what is no share. */
    default Optional<String> denominator() {
        return Optional.empty();
    }

    /** Gathered by the database; what is gathered of two cells adds up to what is gathered of both. */
    sealed interface Gathered extends Measure {

        /** The SQL aggregate over the rows of the source. */
        String sql();
    }

    /**
     * A number of things.
     *
     * @param condition SQL saying which rows are counted; null for all
     * @param guarded whether small ones are suppressed; staff and municipalities are not families
     * @param partOf id of the count whose things these are some of, so that the rest can be worked out; null for none
     * @param weight column holding how many things a row stands for; null when each row is one
     */
    record Count(
            String id,
            @Nullable String condition,
            String unit,
            boolean guarded,
            @Nullable String partOf,
            @Nullable String weight)
            implements Gathered {

        /** Of rows that are one thing each. */
        Count(String id, @Nullable String condition, String unit, boolean guarded, @Nullable String partOf) {
            this(id, condition, unit, guarded, partOf, null);
        }

        @Override
        public String sql() {
            String these = condition == null ? "" : " filter (where %s)".formatted(condition);
            return weight == null ? "count(*)" + these : "coalesce(sum(%s)%s, 0)".formatted(weight, these);
        }

        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public String numerator() {
            return id;
        }

        boolean isWithin(String other, List<Count> all) {
            return partOf != null
                    && (partOf.equals(other)
                            || all.stream()
                                    .filter(each -> each.id().equals(partOf))
                                    .anyMatch(each -> each.isWithin(other, all)));
        }
    }

    /**
     * What stated numbers add up to. Nothing is hidden, and where nothing is stated nothing is known.
     *
     * @param column holding the number
     * @param condition SQL saying which rows are added
     */
    record Sum(String id, String column, String condition, String unit, int decimals) implements Gathered {

        @Override
        public String sql() {
            return "sum(%s) filter (where %s)".formatted(column, condition);
        }

        @Override
        public String numerator() {
            return id;
        }
    }

    /** Made of what was gathered of a cell. */
    sealed interface Derived extends Measure {

        /** How many things it is made of; none means no figure, few means suppressed. */
        long base(Counted counted);

        /** The figure, where it is made of anything. */
        BigDecimal figure(Counted counted);

        /** Counts of the same cell that must be shown for this to be shown. */
        List<String> needs();

        /** Whether few are suppressed. */
        boolean isGuarded();
    }

    /** So many per cent of the things are these. */
    record Share(String id, Count of, Count outOf) implements Derived {

        @Override
        public long base(Counted counted) {
            return counted.of(outOf);
        }

        @Override
        public BigDecimal figure(Counted counted) {
            return BigDecimal.valueOf(100 * counted.of(of))
                    .divide(BigDecimal.valueOf(counted.of(outOf)), 1, RoundingMode.HALF_UP);
        }

        @Override
        public boolean isGuarded() {
            return of.guarded();
        }

        @Override
        public List<String> needs() {
            return List.of(of.id(), outOf.id());
        }

        @Override
        public int decimals() {
            return 1;
        }

        @Override
        public String unit() {
            return "percent";
        }

        @Override
        public String numerator() {
            return of.id();
        }

        @Override
        public Optional<String> denominator() {
            return Optional.of(outOf.id());
        }
    }

    /** So many for each. */
    record Ratio(String id, Count of, Count per) implements Derived {

        @Override
        public long base(Counted counted) {
            return counted.of(per) == 0 ? 0 : counted.of(of);
        }

        @Override
        public BigDecimal figure(Counted counted) {
            return BigDecimal.valueOf(counted.of(of))
                    .divide(BigDecimal.valueOf(counted.of(per)), 1, RoundingMode.HALF_UP);
        }

        @Override
        public boolean isGuarded() {
            return of.guarded();
        }

        @Override
        public List<String> needs() {
            return List.of(of.id(), per.id());
        }

        @Override
        public int decimals() {
            return 1;
        }

        @Override
        public String unit() {
            return of.unit();
        }

        @Override
        public String numerator() {
            return of.id();
        }

        @Override
        public Optional<String> denominator() {
            return Optional.of(per.id());
        }
    }

    /**
     * The smallest observed number of days that at least that share of the things does not exceed: exact, whole, and
     * some family's own wait.
     *
     * @param fraction between 0 and 1
     * @param column holding days; null where there are none
     */
    record Percentile(String id, BigDecimal fraction, String column, Count of) implements Derived {

        @Override
        public long base(Counted counted) {
            return counted.days(column).length;
        }

        @Override
        public BigDecimal figure(Counted counted) {
            int[] days = counted.days(column);
            int rank = fraction.multiply(BigDecimal.valueOf(days.length))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            return BigDecimal.valueOf(days[Math.max(rank, 1) - 1]);
        }

        @Override
        public boolean isGuarded() {
            return of.guarded();
        }

        @Override
        public List<String> needs() {
            return List.of(of.id());
        }

        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public String unit() {
            return "days";
        }

        @Override
        public String numerator() {
            return of.id();
        }
    }

    /**
     * A published figure from elsewhere, for the nation alone; from no row of ours.
     *
     * @param source which of the published sources, from 0, when there are several
     */
    record Published(String id, int source, int decimals, String unit) implements Measure {

        @Override
        public String numerator() {
            return id;
        }
    }

    /**
     * Worked out from figures as the same reader is shown them, and from nothing else: it gives away nothing they do
     * not, and is hidden when one of them is.
     */
    sealed interface WorkedOut extends Measure {}

    /**
     * One end of the interval in which a share may lie with 95 per cent confidence: see {@link Wilson}.
     *
     * @param upper whether it is the higher end
     */
    record Bound(String id, Count of, Count outOf, boolean upper) implements WorkedOut {

        @Override
        public int decimals() {
            return 1;
        }

        @Override
        public String unit() {
            return "percent";
        }

        @Override
        public String numerator() {
            return of.id();
        }

        @Override
        public Optional<String> denominator() {
            return Optional.of(outOf.id());
        }
    }

    /**
     * So many for every thousand children aged 0–17 on 1 January of the year; see {@link Children}.
     *
     * @param of the count, which is hidden or shown together with this
     */
    record PerThousand(String id, Count of) implements WorkedOut {

        @Override
        public int decimals() {
            return 1;
        }

        @Override
        public String unit() {
            return "per-thousand";
        }

        @Override
        public String numerator() {
            return of.id();
        }

        @Override
        public Optional<String> denominator() {
            return Optional.of("children");
        }
    }

    /** How many could be asked while a survey was open; see {@link Invited}. */
    record Asked(String id, String unit) implements WorkedOut {

        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public String numerator() {
            return id;
        }
    }

    /** So many per cent of those who could be asked have answered. */
    record ResponseRate(String id, Count answers, Asked asked) implements WorkedOut {

        @Override
        public int decimals() {
            return 1;
        }

        @Override
        public String unit() {
            return "percent";
        }

        @Override
        public String numerator() {
            return answers.id();
        }

        @Override
        public Optional<String> denominator() {
            return Optional.of(asked.id());
        }
    }
}
