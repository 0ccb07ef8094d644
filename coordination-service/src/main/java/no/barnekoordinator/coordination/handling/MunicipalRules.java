package no.barnekoordinator.coordination.handling;

/** Ids of the rules behind the clocks of this service. None is a deadline in statute: the municipality sets them. */
public final class MunicipalRules {

    /** A service is late when the day it was promised for has ended in Norway. */
    public static final String SERVICE_DUE_DATE = "municipal-service-due-date";

    /** A need that was seen is to lead to a promised service by the day the coordinator set. */
    public static final String NEED_DUE_DATE = "municipal-need-due-date";

    /** A service that is asked answers by the day it was given. */
    public static final String ANSWER_DUE_DATE = "municipal-answer-due-date";

    /** A granted right is to be followed by an appointment within the municipality's own target. */
    public static final String APPOINTMENT_TARGET = "municipal-appointment-target";

    /** A family that has had a coordinator is not to be without one for longer than the municipality's own target. */
    public static final String VACANCY_TARGET = "municipal-vacancy-target";

    private MunicipalRules() {}
}
