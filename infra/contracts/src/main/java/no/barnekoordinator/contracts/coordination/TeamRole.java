package no.barnekoordinator.contracts.coordination;

/** What somebody who is not of the family is in its team. */
public enum TeamRole {
    /** Contact person of a service. */
    CONTACT,
    /** Leads a service; told when its contact does not answer. */
    LEADER,
    /**
     * Coordinator in the specialist health service, beside the child coordinator (spesialisthelsetjenesteloven § 2-5
     * a).
     */
    SPECIALIST_HEALTH_COORDINATOR
}
