package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.platform.event.EventName;

/**
 * A service, a right or an organisation stands in the municipality's directory, and reads like this from now on.
 *
 * @param about what it offers
 * @param contact how it is reached; may be empty
 * @param url of more; may be empty
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.DirectoryEntryListed")
public record DirectoryEntryListed(
        UUID entryId,
        GuidanceTopic topic,
        String name,
        String about,
        String contact,
        String url,
        String municipality,
        Instant happenedAt)
        implements GuidanceEvent {

    @Override
    public UUID subjectId() {
        return entryId;
    }
}
