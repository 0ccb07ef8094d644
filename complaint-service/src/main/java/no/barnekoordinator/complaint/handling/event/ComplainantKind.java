package no.barnekoordinator.complaint.handling.event;

/** In what capacity someone complains (pasient- og brukerrettighetsloven chapters 3, 4 and 6). */
public enum ComplainantKind {
    /** A parent, or whoever else consents for the child. */
    PARENT,
    /** The young person the case is about. */
    YOUTH,
    /** Someone who complains for the family, by its authority. */
    REPRESENTATIVE
}
