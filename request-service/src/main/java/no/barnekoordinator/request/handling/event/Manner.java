package no.barnekoordinator.request.handling.event;

/** In what way somebody made contact. */
public enum Manner {
    /** The form on the web. */
    FORM,
    /** By telephone. */
    PHONE,
    /** At a counter, or in a meeting. */
    IN_PERSON,
    /** By letter. */
    LETTER,
    /** By e-mail. */
    EMAIL,
    /** In some other way. */
    OTHER
}
