package no.barnekoordinator.contracts.request;

/** Why a request is not pursued. */
public enum WithdrawalReason {
    FAMILY_WISH,
    MOVED,
    OTHER
}
