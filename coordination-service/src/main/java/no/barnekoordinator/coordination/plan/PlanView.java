package no.barnekoordinator.coordination.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The individual plan of a family as it stands.
 *
 * @param startedAt UTC
 * @param revisedAt when this version was made, UTC
 * @param reviseBy last day it is to be revised, a date in Norway
 * @param overdue whether that day went by without a revision
 * @param closed whether the case has ended
 * @param now the present version
 * @param versions every version with when it was made, newest first
 * @param progress notes by measure, newest first
 */
public record PlanView(
        UUID caseId,
        Instant startedAt,
        Instant revisedAt,
        LocalDate reviseBy,
        boolean overdue,
        boolean closed,
        PlanVersion now,
        List<Made> versions,
        Map<UUID, List<ProgressNote>> progress) {

    /** A version, and when it was made, UTC. */
    public record Made(int version, Instant madeAt) {}

    /** What was noted of a measure, newest first. */
    public List<ProgressNote> notesOf(UUID measureId) {
        return progress.getOrDefault(measureId, List.of());
    }
}
