package no.barnekoordinator.coordination.handling.guidance;

import java.util.UUID;

/** Names the stream of an entry in a directory: {@code directory-entry-<uuid>}. */
public record DirectoryEntryId(UUID value) {

    @Override
    public String toString() {
        return "directory-entry-" + value;
    }
}
