package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The county governor decided.
 *
 * @param directions what the county governor says is to be done, and why
 * @param fulfilBy last day to do it, a date in Norway; null when none was set
 * @param toDetriment whether it leaves the complainant worse off
 */
@EventName(value = "complaint.OutcomeReceived", revision = 2)
public record OutcomeReceived(
        UUID caseId,
        UUID complaintId,
        ComplaintGround ground,
        @Nullable UUID requestId,
        ComplaintOutcome outcome,
        @Personal @Nullable String directions,
        @Nullable LocalDate fulfilBy,
        boolean toDetriment,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
