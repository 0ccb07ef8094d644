package no.barnekoordinator.coordination.desk;

import java.util.UUID;

/**
 * A case somebody may read a part of.
 *
 * @param municipality four digits
 * @param label what people call it
 * @param open whether anything more may be done in it
 * @param mine whether the reader coordinates it, and so may write
 * @param reader as what they read it
 */
public record OwnCase(UUID caseId, String municipality, String label, boolean open, boolean mine, Reader reader) {

    /** As what somebody reads a case. */
    public enum Reader {
        /** Its coordinator, or somebody of the unit. */
        TASK,
        /** One of the family. */
        FAMILY,
        /** One of the team, by consent. */
        TEAM
    }

    /** Whether the reader may write now. */
    public boolean mayWrite() {
        return open && mine;
    }

    /** Whether the reader sees the case by task, and what nobody has to consent to. */
    public boolean isByTask() {
        return reader == Reader.TASK;
    }

    /** Where the reader's page of the case is; the parts of the case lie below it. */
    public String home() {
        return (reader == Reader.FAMILY ? "/min-sak/" : "/arbeidsdag/") + caseId;
    }
}
