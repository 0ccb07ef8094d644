package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The complaint lacks something. {@code mendBy} is the last day to mend it, a date in Norway; {@code explanation} is
 * what the complainant is told.
 */
@EventName("complaint.DefectFound")
public record DefectFound(
        UUID caseId,
        UUID complaintId,
        List<ComplaintDefect> defects,
        LocalDate mendBy,
        String ruleId,
        @Personal @Nullable String explanation,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {
    public DefectFound {
        defects = List.copyOf(defects);
    }
}
