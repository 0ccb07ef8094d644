package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.coordination.handling.services.Given.CASE;
import static no.barnekoordinator.coordination.handling.services.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.services.Given.OSLO;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICES;
import static no.barnekoordinator.coordination.handling.services.Given.fixture;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/** Sixty services that are moved again and again over the years are still decided on at once. */
class ManyServicesTest {

    private static final int SERVICES_OF_A_FAMILY = 60;
    private static final int EVENTS = 2_000;

    /** Far above what it takes, far below what a person would notice as waiting. */
    private static final Duration BOUND = Duration.ofSeconds(5);

    @Test
    void a_stream_of_two_thousand_events_is_loaded_and_decided_on_in_bounded_time() {
        List<CoordinationEvent> history = history();
        UUID service = service(7);
        LocalDate today = Oslo.dateOf(GRANTED);

        long began = System.nanoTime();
        fixture()
                .given(history)
                .when(new RecordDelivery(SERVICES, null, service, today, GRANTED.plus(Duration.ofHours(1))))
                .expectSuccessfulHandlerExecution();
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(history).hasSizeGreaterThanOrEqualTo(EVENTS);
        assertThat(took).isLessThan(BOUND);
    }

    private static List<CoordinationEvent> history() {
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(opened());
        LocalDate first = Oslo.dateOf(GRANTED).plusDays(30);
        for (int i = 0; i < SERVICES_OF_A_FAMILY; i++) {
            events.add(new ServiceScheduled(CASE, service(i), ServiceKind.GP, null, first, OSLO, GRANTED));
            events.add(clock(service(i), first));
        }
        for (int round = 1; events.size() < EVENTS; round++) {
            for (int i = 0; i < SERVICES_OF_A_FAMILY; i++) {
                events.add(new ClockCancelled(
                        CASE, service(i), ClockKind.SERVICE_DUE, "municipal-service-due-date", OSLO, GRANTED));
                LocalDate moved = first.plusDays(round);
                events.add(new ServiceMoved(CASE, service(i), first, moved, MovedBy.FAMILY, OSLO, GRANTED));
                events.add(clock(service(i), moved));
            }
        }
        return events;
    }

    private static ClockStarted clock(UUID service, LocalDate day) {
        Instant due = Oslo.endOf(day);
        return new ClockStarted(CASE, service, ClockKind.SERVICE_DUE, "municipal-service-due-date", due, OSLO, GRANTED);
    }

    private static UUID service(int number) {
        return new UUID(7, number);
    }
}
