package no.barnekoordinator.contracts.request;

/** Who asked. */
public enum ApplicantKind {
    PARENT,
    EXPECTING_PARENT,
    PROFESSIONAL,
    YOUTH
}
