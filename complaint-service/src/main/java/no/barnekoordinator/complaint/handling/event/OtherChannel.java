package no.barnekoordinator.complaint.handling.event;

/** Where one may turn beside complaining. */
public enum OtherChannel {
    /** Asking the county governor to supervise (pbrl § 7-4). */
    SUPERVISION_REQUEST,
    /** The patient and user ombud (pbrl § 8-3). */
    OMBUD
}
