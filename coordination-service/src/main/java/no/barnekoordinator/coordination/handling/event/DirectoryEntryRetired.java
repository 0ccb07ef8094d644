package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * Something stands in the municipality's directory no longer.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DirectoryEntryRetired")
public record DirectoryEntryRetired(UUID entryId, String municipality, Instant happenedAt) implements GuidanceEvent {

    @Override
    public UUID subjectId() {
        return entryId;
    }
}
