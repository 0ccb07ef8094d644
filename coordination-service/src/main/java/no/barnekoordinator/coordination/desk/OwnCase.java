package no.barnekoordinator.coordination.desk;

import java.util.UUID;

/**
 * A case somebody may read a part of.
 *
 * @param municipality four digits
 * @param label what people call it
 * @param open whether anything more may be done in it
 * @param mine whether the reader coordinates it, and so may write
 */
public record OwnCase(UUID caseId, String municipality, String label, boolean open, boolean mine) {

    /** Whether the reader may write now. */
    public boolean mayWrite() {
        return open && mine;
    }
}
