package no.barnekoordinator.contracts.coordination;

/** How a delivered service works for the family. */
public enum Benefit {
    HELPS,
    HELPS_PARTLY,
    DOES_NOT_HELP
}
