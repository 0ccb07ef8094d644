package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.platform.event.EventName;

/**
 * Standing, signature, authority and time were checked; stated anew each time a finding changes. {@code ruleIds} names
 * the rules, in that order.
 */
@EventName("complaint.ComplaintChecked")
public record ComplaintChecked(
        UUID caseId,
        UUID complaintId,
        CheckFinding standing,
        CheckFinding signature,
        CheckFinding authority,
        CheckFinding deadline,
        List<String> ruleIds,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {
    public ComplaintChecked {
        ruleIds = List.copyOf(ruleIds);
    }
}
