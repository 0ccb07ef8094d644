package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The municipality looked at its decision again (forvaltningsloven § 33).
 *
 * @param statement why, in the handler's words
 */
@EventName("complaint.ComplaintReassessed")
public record ComplaintReassessed(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        ReassessmentResult result,
        @Personal @Nullable String statement,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
