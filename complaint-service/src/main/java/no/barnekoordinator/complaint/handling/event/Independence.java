package no.barnekoordinator.complaint.handling.event;

/** Whether another person looks at it than the one who decided. */
public enum Independence {
    /** Another than the one who decided. */
    ANOTHER_PERSON,
    /** The municipality has nobody else; why is recorded. */
    ONLY_ONE,
    /** Nobody was asked: so it was stored before the question was put. */
    UNKNOWN
}
