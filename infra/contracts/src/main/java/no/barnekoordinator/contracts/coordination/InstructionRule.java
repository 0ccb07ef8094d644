package no.barnekoordinator.contracts.coordination;

/** The rule an instruction was refused by. */
public enum InstructionRule {
    /** The coordinator does not decide which services are given. */
    WHICH_SERVICE,
    /** The coordinator does not decide how services are carried out. */
    HOW,
    /** Information is shared within consent only. */
    BEYOND_CONSENT,
    /** Only the services of the team are instructed. */
    OUTSIDE_TEAM
}
