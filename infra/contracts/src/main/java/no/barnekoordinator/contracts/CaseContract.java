package no.barnekoordinator.contracts;

import java.util.UUID;

/** A fact about one family case. */
public interface CaseContract extends Contract {

    /** Opaque id of the family case: the one key that ties the services together. */
    UUID caseId();

    @Override
    default UUID subjectId() {
        return caseId();
    }
}
