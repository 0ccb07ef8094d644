package no.barnekoordinator.coordination.handling.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorDeclined;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorOffered;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionsOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** A case in Oslo with a child born on 20 June 2009, who turns 18 on 20 June 2027. */
final class Given {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    static final TransitionsId TRANSITIONS = new TransitionsId(CASE);
    static final UUID CHILD = UUID.fromString("01900000-0000-7000-8000-00000000f001");
    static final UUID SIBLING = UUID.fromString("01900000-0000-7000-8000-00000000f002");
    static final UUID ADULT = AdultTransition.of(CHILD);
    static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-00000000f101");
    static final UUID STEP = UUID.fromString("01900000-0000-7000-8000-00000000f201");
    static final String OSLO = "0301";

    static final LocalDate BORN = LocalDate.parse("2009-06-20");
    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    /** 1 June 2026, the start of the month a year before. */
    static final Instant ASKED = Instant.parse("2026-05-31T22:00:00Z");
    /** 1 October 2026, two months before the plan is late. */
    static final Instant REMINDER = Instant.parse("2026-09-30T22:00:00Z");
    /** 1 December 2026, the start of the month half a year before; winter time. */
    static final Instant LATE = Instant.parse("2026-11-30T23:00:00Z");
    /** The 18th birthday, midnight in Oslo. */
    static final Instant BIRTHDAY = Instant.parse("2027-06-19T22:00:00Z");

    private Given() {}

    static AggregateTestFixture<FamilyTransitions> fixture() {
        return new AggregateTestFixture<>(FamilyTransitions.class);
    }

    static TransitionsOpened opened() {
        return new TransitionsOpened(CASE, OSLO, OPENED);
    }

    static ChildNoted noted() {
        return new ChildNoted(CASE, CHILD, 1, BORN, OSLO, OPENED);
    }

    static ChildNoted siblingNoted(@Nullable LocalDate bornOn) {
        return new ChildNoted(CASE, SIBLING, 2, bornOn, OSLO, OPENED);
    }

    static AdulthoodApproached approached() {
        return new AdulthoodApproached(CASE, ADULT, CHILD, OSLO, ASKED);
    }

    static ClockStarted planAsked() {
        return new ClockStarted(CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, LATE, OSLO, ASKED);
    }

    static ClockMet planMade(Instant at) {
        return new ClockMet(CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, OSLO, at);
    }

    static ClockBreached planLate() {
        return new ClockBreached(CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, LATE, OSLO, LATE);
    }

    static ClockCancelled planDropped(Instant at) {
        return new ClockCancelled(CASE, ADULT, ClockKind.TRANSITION_PLAN, AdulthoodDates.PLAN_LATEST, OSLO, at);
    }

    static TransitionPlanned adultPlanned(boolean inTime, Instant at) {
        return new TransitionPlanned(
                CASE, ADULT, CHILD, TransitionKind.TURNING_18, inTime, BORN.plusYears(18), null, OSLO, at);
    }

    static TransitionPlanned toSchool(Instant at) {
        return new TransitionPlanned(
                CASE,
                OTHER,
                CHILD,
                TransitionKind.KINDERGARTEN_TO_SCHOOL,
                true,
                LocalDate.parse("2026-08-17"),
                "Eksempelmo skole",
                OSLO,
                at);
    }

    static OrdinaryCoordinatorOffered offered(Instant at) {
        return new OrdinaryCoordinatorOffered(CASE, ADULT, OSLO, at);
    }

    static OrdinaryCoordinatorAccepted accepted(LocalDate startsOn, Instant at) {
        return new OrdinaryCoordinatorAccepted(CASE, ADULT, CHILD, "Ada Prøvdal", startsOn, OSLO, at);
    }

    static OrdinaryCoordinatorDeclined declined(Instant at) {
        return new OrdinaryCoordinatorDeclined(CASE, ADULT, OSLO, at);
    }

    static ParentsAccessEnded accessEnded() {
        return new ParentsAccessEnded(CASE, CHILD, OSLO, BIRTHDAY);
    }

    static AdultGapStarted gap() {
        return new AdultGapStarted(CASE, ADULT, OSLO, BIRTHDAY);
    }

    static AdultTransitionEnded ended(AdultOutcome outcome, int days, boolean last, Instant at) {
        return new AdultTransitionEnded(CASE, ADULT, CHILD, outcome, days, last, OSLO, at);
    }

    /** A child who is 17, whose plan is asked for and made. */
    static Object[] planned() {
        return new Object[] {opened(), noted(), approached(), planAsked(), planMade(ASKED), adultPlanned(true, ASKED)};
    }

    static CheckAdulthood check(Instant at) {
        return new CheckAdulthood(TRANSITIONS, CHILD, at);
    }
}
