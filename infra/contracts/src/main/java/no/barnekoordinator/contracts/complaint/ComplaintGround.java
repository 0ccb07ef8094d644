package no.barnekoordinator.contracts.complaint;

/** What the complaint is about (pasient- og brukerrettighetsloven chapter 7). */
public enum ComplaintGround {
    REFUSAL,
    CHANGE_OR_TERMINATION,
    RIGHT_NOT_FULFILLED,
    NO_ORDINARY_COORDINATOR_AFTER_18
}
