package no.barnekoordinator.platform.event;

import java.util.UUID;

/** A fact about one case; the case is its subject. */
public interface CaseEvent extends DomainEvent {

    /** Opaque id of the case: the one key that ties the services together. */
    UUID caseId();

    @Override
    default UUID subjectId() {
        return caseId();
    }
}
