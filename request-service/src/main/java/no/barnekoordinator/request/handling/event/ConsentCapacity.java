package no.barnekoordinator.request.handling.event;

/** In what capacity somebody says whether a child coordinator is wished (pbrl §§ 4-3, 4-4). */
public enum ConsentCapacity {
    /** A parent with parental responsibility. */
    PARENT,
    /** The other parent with parental responsibility. */
    OTHER_PARENT,
    /** The guardian of the child. */
    GUARDIAN,
    /** The child welfare service, where it has taken over care. */
    CHILD_WELFARE_SERVICE,
    /** The youth itself, from 16. */
    YOUTH
}
