package no.barnekoordinator.contracts.coordination;

/** Who somebody in a family is to it. */
public enum FamilyRelation {
    /** One the family has, or is expecting, and the case is about. */
    CHILD,
    /** Brother or sister; not who the case is about. */
    SIBLING,
    /** Has parental responsibility (barnelova § 30). */
    PARENT_WITH_CUSTODY,
    PARENT_WITHOUT_CUSTODY,
    FOSTER_PARENT,
    GUARDIAN
}
