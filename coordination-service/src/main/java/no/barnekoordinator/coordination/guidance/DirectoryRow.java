package no.barnekoordinator.coordination.guidance;

import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;

/** Something in a municipality's directory; contact and url may be empty. */
public record DirectoryRow(
        UUID entryId,
        String municipality,
        GuidanceTopic topic,
        String name,
        String about,
        String contact,
        String url,
        boolean active) {}
