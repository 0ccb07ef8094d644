package no.barnekoordinator.contracts.request;

/**
 * The conditions of the right to a child coordinator (pasient- og brukerrettighetsloven § 2-5 c, helse- og
 * omsorgstjenesteloven § 7-2 a). The kinds illness, injury and impairment need not be told apart.
 */
public enum Condition {
    CHILD_UNDER_18_OR_EXPECTED,
    SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT,
    LONG_TERM_NEED,
    COMPOUND_OR_COORDINATED_SERVICES,
    OTHER_WELFARE_SERVICES
}
