package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.platform.time.Oslo;

/** What is said when a meeting or a plan is late, and when it is late no longer. */
public final class Delays {

    private Delays() {}

    /** A clock is broken, and what it ran for is late from the same instant. */
    public static List<CoordinationEvent> begun(ClockBreached broken, DelayCause cause) {
        return List.of(
                broken,
                new CooperationDelayed(
                        broken.caseId(),
                        broken.subject(),
                        cause,
                        Oslo.dateOf(broken.due()).minusDays(1),
                        broken.municipality(),
                        broken.happenedAt()));
    }

    /**
     * A delay is over.
     *
     * @param day when it came, or was given up; a date in Norway
     */
    public static CooperationDelayEnded over(
            Late late, DelayEnding ending, LocalDate day, String municipality, Instant at) {
        return new CooperationDelayEnded(
                late.caseId(),
                late.subject(),
                late.cause(),
                ending,
                late.dueOn(),
                Math.max(0, (int) ChronoUnit.DAYS.between(late.dueOn(), day)),
                municipality,
                at);
    }

    /**
     * What is late.
     *
     * @param dueOn the last day it would have been in time, a date in Norway
     */
    public record Late(UUID caseId, UUID subject, DelayCause cause, LocalDate dueOn) {

        /** It is so again, because its case is open again. */
        public CooperationDelayed again(String municipality, Instant at) {
            return new CooperationDelayed(caseId, subject, cause, dueOn, municipality, at);
        }
    }
}
