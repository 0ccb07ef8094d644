package no.barnekoordinator.contracts.coordination;

/** Who moved a date that was agreed. */
public enum MovedBy {
    SERVICE,
    FAMILY
}
