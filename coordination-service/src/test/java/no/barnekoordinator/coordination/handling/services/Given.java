package no.barnekoordinator.coordination.handling.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServicesClosed;
import no.barnekoordinator.coordination.handling.event.ServicesOpened;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The services of one case in Oslo, granted on 2 March 2026; one is due on 30 March, summer time. */
final class Given {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    static final ServicesId SERVICES = new ServicesId(CASE);
    static final UUID SERVICE = UUID.fromString("01900000-0000-7000-8000-00000000d001");
    static final String OSLO = "0301";
    static final Instant GRANTED = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate DUE_ON = LocalDate.parse("2026-03-30");
    /** Midnight in Oslo after 30 March; summer time began the day before. */
    static final Instant DUE = Instant.parse("2026-03-30T22:00:00Z");

    private Given() {}

    static AggregateTestFixture<FamilyServices> fixture() {
        return new AggregateTestFixture<>(FamilyServices.class);
    }

    static ServicesOpened opened() {
        return new ServicesOpened(CASE, OSLO, GRANTED);
    }

    static ServicesClosed closed(Instant at) {
        return new ServicesClosed(CASE, OSLO, at);
    }

    static ServicesReopened reopened(Instant at) {
        return new ServicesReopened(CASE, OSLO, at);
    }

    static ServiceScheduled scheduled(Instant at) {
        return new ServiceScheduled(CASE, SERVICE, ServiceKind.RESPITE_CARE, "Prøvdal avlastning", DUE_ON, OSLO, at);
    }

    static ClockStarted dueDateSet(Instant at) {
        return new ClockStarted(CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", DUE, OSLO, at);
    }

    static ClockMet dueDateMet(Instant at) {
        return new ClockMet(CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, at);
    }

    static ClockBreached dueDatePassed() {
        return new ClockBreached(CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", DUE, OSLO, DUE);
    }

    static ClockCancelled dueDateDropped(Instant at) {
        return new ClockCancelled(CASE, SERVICE, ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, at);
    }

    static ServiceDelayed delayed() {
        return new ServiceDelayed(
                CASE, SERVICE, ServiceKind.RESPITE_CARE, DelayCause.DUE_DATE_PASSED, DUE_ON, OSLO, DUE);
    }

    static ServiceDelivered delivered(LocalDate on, Instant at) {
        return new ServiceDelivered(CASE, SERVICE, on, OSLO, at);
    }

    /** One service that is promised. */
    static Object[] promised() {
        return new Object[] {opened(), scheduled(GRANTED), dueDateSet(GRANTED)};
    }
}
