package no.barnekoordinator.contracts.coordination;

/** What guidance is about. */
public enum GuidanceTopic {
    HEALTH_SERVICE,
    WELFARE_SERVICE,
    RIGHT,
    USER_ORGANISATION,
    COMPLAINT,
    OTHER
}
