package no.barnekoordinator.platform.secrecy;

import java.util.UUID;

/** Something was to be written about a subject whose data key has been destroyed. */
public final class SubjectErasedException extends RuntimeException {

    public SubjectErasedException(UUID subject) {
        super("The data key of " + subject + " has been destroyed");
    }
}
