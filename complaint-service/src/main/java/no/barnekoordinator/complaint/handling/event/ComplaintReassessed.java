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
 * @param independence whether another person did it than the one who decided
 * @param onlyOneReason why there was nobody else; null when there was
 * @param handledBy opaque subject of whoever did it; null when nobody kept it
 */
@EventName(value = "complaint.ComplaintReassessed", revision = 2)
public record ComplaintReassessed(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        ReassessmentResult result,
        @Personal @Nullable String statement,
        Independence independence,
        @Personal @Nullable String onlyOneReason,
        @Nullable String handledBy,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
