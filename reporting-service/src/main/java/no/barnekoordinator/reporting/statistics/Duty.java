package no.barnekoordinator.reporting.statistics;

import java.util.List;

/**
 * A duty of the municipality, and the indicators that say in how many cases it was kept.
 *
 * @param id category of the table {@code compliance}; name and legal source are under {@code duty.<id>}
 * @param table where it is counted
 * @param cases id of the count of cases the duty was owed in
 * @param counted id of the count, a part of the cases, in which it was kept, or not
 * @param broken whether the cases counted are those in which it was not kept
 * @param categories one per axis of the table
 */
record Duty(String id, String table, String cases, String counted, boolean broken, List<String> categories) {

    static Duty keptIn(String id, String table, String cases, String counted, String... categories) {
        return new Duty(id, table, cases, counted, false, List.of(categories));
    }

    static Duty brokenIn(String id, String table, String cases, String counted, String... categories) {
        return new Duty(id, table, cases, counted, true, List.of(categories));
    }
}
