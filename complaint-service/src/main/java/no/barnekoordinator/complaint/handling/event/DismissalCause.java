package no.barnekoordinator.complaint.handling.event;

/** Why a complaint is not treated. */
public enum DismissalCause {
    /** It came too late, and there was no reason to take it. */
    LATE,
    /** Who complains may not. */
    NO_STANDING,
    /** What it lacked did not come in time. */
    DEFECT_NOT_MENDED,
    /** It is not about anything the law gives a right to complain about. */
    NOTHING_TO_COMPLAIN_ABOUT,
    /** Something else, said in the reason. */
    OTHER
}
