package no.barnekoordinator.complaint.handling.event;

/** The clocks of a complaint; the rule behind each is named with it. */
public enum ComplaintClock {
    /** The municipality's, to look at it again and send it on. */
    REASSESSMENT,
    /** The county governor's. */
    COUNTY_GOVERNOR,
    /** The one the county governor has set. */
    FULFILMENT,
    /** The complainant's own, to mend the complaint; nobody else is told of it. */
    DEFECT
}
