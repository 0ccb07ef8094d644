package no.barnekoordinator.request.handling.event;

/** What is proposed: it follows from the findings. */
public enum ProposedOutcome {
    /** Every condition is met. */
    GRANTED,
    /** At least one is not. */
    REFUSED
}
