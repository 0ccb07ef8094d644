package no.barnekoordinator.contracts.coordination;

/** What a coordinator has wanted to decide for a service. Only the first three may be decided (hol § 7-2 a). */
public enum InstructionKind {
    SHARE_INFORMATION,
    ATTEND_MEETING,
    DELIVER_AT_TIME,
    /** Which service is given: never the coordinator's to decide. */
    CHOOSE_SERVICE,
    /** How a service is carried out: never the coordinator's to decide. */
    CHOOSE_METHOD
}
