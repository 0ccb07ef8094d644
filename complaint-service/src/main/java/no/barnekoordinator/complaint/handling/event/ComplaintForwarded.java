package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The complaint was sent to the county governor, with a copy of the statement to the complainant.
 *
 * @param countyGovernor official name of the office it was sent to, as of that day
 * @param statement the municipality's statement
 */
@EventName("complaint.ComplaintForwarded")
public record ComplaintForwarded(
        UUID caseId,
        UUID complaintId,
        String countyGovernor,
        @Personal @Nullable String statement,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
