package no.barnekoordinator.coordination.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ClosingReason;

/**
 * How a case ended the last time it did.
 *
 * @param endedOn a date in Norway
 * @param endedBy opaque subjects of those who ended it; {@code system:…} when nobody did
 */
public record Ending(UUID caseId, ClosingReason reason, LocalDate endedOn, List<String> endedBy) {}
