package no.barnekoordinator.complaint.handling;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.barnekoordinator.platform.rule.Rule;
import no.barnekoordinator.platform.rule.RuleBook;

/** The rules a complaint is handled by, with where they come from. */
public final class ComplaintRules {

    /** How long a family has to complain, from when it got to know. */
    public static final String COMPLAINT_DEADLINE = "complaint-deadline";

    /** The municipality's own target for reassessing and forwarding. */
    public static final String REASSESSMENT_TARGET = "reassessment-target";

    /**
     * The norm for the county governor: nine of ten complaints within three months. Known for health and care
     * complaints in general; not yet confirmed for this kind, so it is a dated rule that can be replaced.
     */
    public static final String COUNTY_GOVERNOR_NORM = "county-governor-norm";

    /** The date the county governor itself has set. */
    public static final String FULFILMENT_DATE = "fulfilment-date";

    /** The law of the child coordinator came into force. */
    static final LocalDate RIGHT_IN_FORCE = LocalDate.of(2022, 8, 1);

    private ComplaintRules() {}

    /** The rules, with the municipality's own target among them. */
    public static RuleBook book(ComplaintSettings settings) {
        return new RuleBook(List.of(
                deadline(COMPLAINT_DEADLINE, "pbrl § 7-5, fvl §§ 29–31", Period.ofWeeks(4)),
                deadline(REASSESSMENT_TARGET, "fvl § 33", settings.reassessmentTarget()),
                deadline(COUNTY_GOVERNOR_NORM, "Helsetilsynet: 90 % innen 3 måneder", Period.ofMonths(3)),
                new Rule(
                        FULFILMENT_DATE,
                        "statsforvalterens avgjørelse",
                        RIGHT_IN_FORCE,
                        null,
                        "rule." + FULFILMENT_DATE)));
    }

    private static Rule deadline(String id, String source, Period length) {
        return new Rule(id, source, RIGHT_IN_FORCE, null, "rule." + id, length);
    }
}
