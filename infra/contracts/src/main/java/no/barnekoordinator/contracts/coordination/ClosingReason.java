package no.barnekoordinator.contracts.coordination;

/** Why a family case ends. */
public enum ClosingReason {
    TURNED_18,
    WITHDRAWN,
    MOVED,
    NEED_CEASED,
    DECEASED,
    NOT_ENTITLED
}
