package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseOpened;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** One case in Oslo, in the words of its tests. Granted on 2 March 2026. */
final class Given {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    static final CaseId CASE_ID = new CaseId(CASE);
    static final UUID REQUEST = UUID.fromString("01900000-0000-7000-8000-00000000b001");
    static final UUID KARI = UUID.fromString("01900000-0000-7000-8000-00000000a001");
    static final UUID OLA = UUID.fromString("01900000-0000-7000-8000-00000000a002");
    static final UUID COMPLAINT = UUID.fromString("01900000-0000-7000-8000-00000000e001");

    static final String OSLO = "0301";
    static final Instant GRANTED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TARGET = Instant.parse("2026-03-16T23:00:00Z");

    private Given() {}

    static AggregateTestFixture<FamilyCase> fixture() {
        return new AggregateTestFixture<>(FamilyCase.class);
    }

    static CaseOpened opened() {
        return new CaseOpened(CASE, REQUEST, OSLO, GRANTED);
    }

    static ClockStarted targetSet() {
        return targetSet(TARGET, GRANTED);
    }

    static ClockStarted targetSet(Instant due, Instant at) {
        return new ClockStarted(CASE, CASE, ClockKind.APPOINTMENT, "municipal-appointment-target", due, OSLO, at);
    }

    static ClockMet targetMet(Instant at) {
        return new ClockMet(CASE, CASE, ClockKind.APPOINTMENT, "municipal-appointment-target", OSLO, at);
    }

    static ClockBreached targetMissed() {
        return new ClockBreached(
                CASE, CASE, ClockKind.APPOINTMENT, "municipal-appointment-target", TARGET, OSLO, TARGET);
    }

    static ClockCancelled targetDropped(Instant at) {
        return new ClockCancelled(CASE, CASE, ClockKind.APPOINTMENT, "municipal-appointment-target", OSLO, at);
    }

    static CoordinatorAppointed appointed(UUID coordinator, UUID replaced, Instant at) {
        return new CoordinatorAppointed(CASE, coordinator, replaced, OSLO, at);
    }

    static CaseClosed closed(Instant at) {
        return new CaseClosed(CASE, ClosingReason.NEED_CEASED, OSLO, at);
    }

    /** A case with a coordinator. */
    static Object[] coordinated() {
        return new Object[] {opened(), targetSet(), appointed(KARI, null, GRANTED), targetMet(GRANTED)};
    }
}
