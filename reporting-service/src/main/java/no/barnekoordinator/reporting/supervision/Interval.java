package no.barnekoordinator.reporting.supervision;

/**
 * Where a share may lie, with 95 per cent confidence (Wilson's interval, which is right for few cases too).
 *
 * @param low from 0
 * @param high to 1
 */
record Interval(double low, double high) {

    private static final double Z = 1.959_964;

    static Interval of(long some, long all) {
        double n = all;
        double share = some / n;
        double middle = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }
}
