package no.barnekoordinator.contracts.coordination;

/** Why a service does not follow an instruction. */
public enum InstructionHindrance {
    NOT_OUR_TASK,
    NO_CAPACITY,
    NO_CONSENT,
    CONFIDENTIAL,
    NOT_POSSIBLE_THEN
}
