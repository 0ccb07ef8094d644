package no.barnekoordinator.contracts.coordination;

/** Why what was agreed around a family came too late, or has not come. */
public enum DelayCause {
    /** The day a service was promised for passed, and it was not delivered. */
    DUE_DATE_PASSED,
    /** The day a service was to be promised for a need passed, and none was. */
    NEED_NOT_MET,
    /** A service was asked or applied to, and gave no answer by the day it was due. */
    ANSWER_NOT_GIVEN,
    /** A service moved the start that was agreed to a later day. */
    START_MOVED,
    /** A meeting that was called was not held. */
    MEETING_NOT_HELD,
    /** The day an individual plan was to be revised passed, and it was not. */
    PLAN_NOT_REVISED
}
