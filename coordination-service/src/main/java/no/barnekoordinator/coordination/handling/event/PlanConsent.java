package no.barnekoordinator.coordination.handling.event;

/** Who agreed to an individual plan. */
public enum PlanConsent {
    PARENTS,
    /** From 16 the young person's own (pasient- og brukerrettighetsloven § 4-3). */
    YOUTH,
    GUARDIAN,
    /** For a child in its care. */
    CHILD_WELFARE_SERVICE
}
