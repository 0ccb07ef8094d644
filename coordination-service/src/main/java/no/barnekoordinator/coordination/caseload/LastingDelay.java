package no.barnekoordinator.coordination.caseload;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;

/**
 * A meeting that was not held, or a plan that was not revised, and still is not.
 *
 * @param subject the meeting or the plan
 * @param dueOn the last day it would have been in time, a date in Norway
 */
public record LastingDelay(UUID caseId, UUID subject, DelayCause cause, LocalDate dueOn) {

    /** Where it is read, and where something can be done about it. */
    public String path() {
        return "/arbeidsdag/" + caseId + (cause == DelayCause.PLAN_NOT_REVISED ? "/plan" : "/moter");
    }
}
