package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision a complaint about a refusal is about.
 *
 * @param decidedOn date of the decision, in Norway
 * @param deliveredOn date in Norway on which the decision reached the last of its receivers; null when it has reached
 *     nobody yet: then nobody can be late
 * @param complaintDeadline last day to complain that goes with the delivery, a date in Norway
 */
public record RefusedRequest(
        UUID requestId, LocalDate decidedOn, @Nullable LocalDate deliveredOn, LocalDate complaintDeadline) {}
