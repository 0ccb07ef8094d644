package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What the complaint led to has been done. {@code newAssessment} is what came of looking again at what was annulled.
 */
@EventName(value = "complaint.OutcomeCarriedOut", revision = 2)
public record OutcomeCarriedOut(
        UUID caseId,
        UUID complaintId,
        @Personal @Nullable String newAssessment,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
