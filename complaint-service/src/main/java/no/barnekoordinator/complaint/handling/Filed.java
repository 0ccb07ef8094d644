package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;

/**
 * What the complainant is told at once.
 *
 * @param reference to give when asking about the complaint
 * @param lastDay the last day to complain, a date in Norway
 * @param inTime whether it came by then; a late one is received all the same
 */
public record Filed(String reference, LocalDate lastDay, boolean inTime) {}
