package no.barnekoordinator.coordination.caseload;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, in numbers that tell whether anything has happened and not what.
 *
 * @param coordinatorId who is appointed
 * @param deputyId who stands in
 * @param proposedId who is asked
 * @param version of the case
 * @param services version of its services; -1 before there are any
 * @param delays what lasts of its other delays, as one word
 */
public record Standing(
        UUID caseId,
        @Nullable UUID coordinatorId,
        @Nullable UUID deputyId,
        @Nullable UUID proposedId,
        long version,
        long services,
        String delays) {

    /** Whether one of these coordinates for the family, stands in, or is asked to. */
    public boolean concerns(Set<UUID> coordinatorIds) {
        return (coordinatorId != null && coordinatorIds.contains(coordinatorId))
                || (deputyId != null && coordinatorIds.contains(deputyId))
                || (proposedId != null && coordinatorIds.contains(proposedId));
    }
}
