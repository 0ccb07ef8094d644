package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The decision a complaint about a refusal is about.
 *
 * @param decidedOn date of the decision, in Norway
 * @param deliveredOn date in Norway on which the decision reached the last of its receivers; null when it has reached
 *     nobody yet: then nobody can be late
 * @param complaintDeadline last day to complain that goes with the delivery, a date in Norway
 * @param unmet the conditions that were not met
 * @param ruleIds the rules that gave the decision
 */
public record RefusedRequest(
        UUID requestId,
        LocalDate decidedOn,
        @Nullable LocalDate deliveredOn,
        LocalDate complaintDeadline,
        List<Condition> unmet,
        List<String> ruleIds) {}
