package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.event.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about the case succeeded while it was open: there is nothing to open again, but something to do. It may
 * have been made before the family moved here.
 *
 * @param fulfilBy the last day to do what was decided, a date in Norway; null when no day was set
 * @param municipality the one the case is in now, four digits
 * @param happenedAt when it was decided, UTC
 */
@EventName("coordination.ComplaintSucceeded")
public record ComplaintSucceeded(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        ComplaintVerdict verdict,
        @Nullable LocalDate fulfilBy,
        String municipality,
        Instant happenedAt)
        implements FamilyCaseEvent {}
