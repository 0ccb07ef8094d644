package no.barnekoordinator.coordination.handling;

/** Ids of the rules behind the clocks of this service. Neither is a deadline in statute: the municipality sets them. */
public final class MunicipalRules {

    /** A service is late when the day it was promised for has ended in Norway. */
    public static final String SERVICE_DUE_DATE = "municipal-service-due-date";

    /** A granted right is to be followed by an appointment within the municipality's own target. */
    public static final String APPOINTMENT_TARGET = "municipal-appointment-target";

    private MunicipalRules() {}
}
