package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** A late complaint was taken, or not (forvaltningsloven § 31). */
@EventName("complaint.LatenessJudged")
public record LatenessJudged(
        UUID caseId,
        UUID complaintId,
        LatenessJudgement judgement,
        String ruleId,
        @Personal @Nullable String reason,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
