package no.barnekoordinator.contracts.coordination;

/** What the family said of who is to be its coordinator. */
public enum FamilySay {
    AGREES,
    WISHES_ANOTHER,
    /** Was asked, and left it to the unit or did not answer. */
    NO_ANSWER,
    /** Could not be reached. */
    NOT_REACHED,
    /** Was not asked, since a coordinator was needed at once. */
    NOT_ASKED_URGENT
}
