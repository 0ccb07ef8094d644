package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision a complaint about a refusal is about.
 *
 * @param decidedOn date of the decision, in Norway
 * @param complaintDeadline last day to complain that the family was told with the decision, a date in Norway
 */
public record RefusedRequest(UUID requestId, LocalDate decidedOn, LocalDate complaintDeadline) {}
