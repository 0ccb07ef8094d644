package no.barnekoordinator.request.handling.event;

/** How somebody wants to be contacted. */
public enum Preference {
    /** By telephone. */
    PHONE,
    /** By e-mail, about times and places only. */
    EMAIL,
    /** By letter. */
    LETTER,
    /** In a digital mailbox. */
    DIGITAL
}
