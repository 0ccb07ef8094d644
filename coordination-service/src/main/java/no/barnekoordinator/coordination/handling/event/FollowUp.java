package no.barnekoordinator.coordination.handling.event;

/** What a coordinator can do about a delay. */
public enum FollowUp {
    SERVICE_CONTACTED,
    LEADER_CONTACTED,
    UNIT_CONTACTED,
    FAMILY_INFORMED,
    INTERIM_SOLUTION
}
