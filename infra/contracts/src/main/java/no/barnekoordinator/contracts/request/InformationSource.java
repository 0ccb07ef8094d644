package no.barnekoordinator.contracts.request;

/** Who is asked for information about a request. */
public enum InformationSource {
    /** The family itself. */
    FAMILY,
    /** A service, with consent. */
    SERVICE
}
