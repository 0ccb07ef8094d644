package no.barnekoordinator.contracts;

/** The Kafka topics of the system; one per publishing service, keyed by subject id so that a case is read in order. */
public final class Topics {

    public static final String REQUEST = "barnekoordinator.request.v1";
    public static final String COORDINATION = "barnekoordinator.coordination.v1";
    public static final String COMPLAINT = "barnekoordinator.complaint.v1";
    public static final String REPORTING = "barnekoordinator.reporting.v1";

    private Topics() {}
}
