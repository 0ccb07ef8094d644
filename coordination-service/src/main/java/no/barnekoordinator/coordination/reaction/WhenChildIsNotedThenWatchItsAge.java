package no.barnekoordinator.coordination.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.transition.AdulthoodDates;
import no.barnekoordinator.platform.deadline.Deadlines;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the case woken when a child nears 18, when nothing is planned in time, and on the birthday. */
@Component
@ProcessingGroup("reaction")
@DisallowReplay
class WhenChildIsNotedThenWatchItsAge {

    private final Deadlines deadlines;

    WhenChildIsNotedThenWatchItsAge(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(ChildNoted event) {
        watch(event.caseId(), event.childId(), event.bornOn());
    }

    @EventHandler
    void on(BirthDateCorrected event) {
        watch(event.caseId(), event.childId(), event.bornOn());
    }

    /** An ordinary coordinator who begins after the birthday ends the days without one. */
    @EventHandler
    void on(OrdinaryCoordinatorAccepted event) {
        set(event.caseId(), event.childId(), "coordinator", Oslo.startOf(event.startsOn()));
    }

    private void watch(UUID caseId, UUID childId, @Nullable LocalDate bornOn) {
        if (bornOn == null) {
            return;
        }
        AdulthoodDates dates = AdulthoodDates.of(bornOn);
        set(caseId, childId, "asked", dates.planAsked());
        set(caseId, childId, "reminder", dates.reminder());
        set(caseId, childId, "birthday", dates.birthday());
    }

    private void set(UUID caseId, UUID childId, String what, Instant due) {
        deadlines.set(AgeWatch.KIND, new AgeWatch(caseId, childId, what).target(), due);
    }
}
