package no.barnekoordinator.request.handling.event;

/** Why a child has not been heard. */
public enum WaiverReason {
    /** Under 7, and not able to have an opinion on it. */
    TOO_YOUNG,
    /** Not able to have an opinion, whatever its age. */
    NOT_ABLE,
    /** Was asked, and did not want to say anything. */
    DECLINED,
    /** It would do the child harm. */
    HARMFUL
}
