package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/** The change or ending takes effect although the complaint runs (forvaltningsloven § 42). */
@EventName("complaint.DeferredEffectDenied")
public record DeferredEffectDenied(
        UUID caseId,
        UUID complaintId,
        String ruleId,
        @Personal @Nullable String reason,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
