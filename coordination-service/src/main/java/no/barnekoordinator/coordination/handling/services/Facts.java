package no.barnekoordinator.coordination.handling.services;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.MunicipalRules;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.platform.time.Oslo;

/**
 * The facts one command leads to, in order, and what the services have come to after each. A clock that has run out is
 * broken, whatever came after, and makes its service late.
 */
final class Facts {

    private final List<CoordinationEvent> events = new ArrayList<>();
    private ServicesState now;

    Facts(ServicesState now) {
        this.now = now;
    }

    List<CoordinationEvent> events() {
        return List.copyOf(events);
    }

    ServiceState service(UUID serviceId) {
        return requireNonNull(now.services().get(serviceId));
    }

    Facts add(ServicesEvent event) {
        events.add(event);
        now = now.after(event);
        return this;
    }

    /** A clock to the end of a day in Norway. */
    Facts start(UUID serviceId, ClockKind kind, LocalDate lastDay, Instant at) {
        return add(new ClockStarted(
                now.caseId(), serviceId, kind, ruleOf(kind), Oslo.endOf(lastDay), now.municipality(), at));
    }

    /** The duty is done; nothing when no clock runs for it. */
    Facts done(UUID serviceId, ClockKind kind, Instant at) {
        now.clocks().find(serviceId, kind).ifPresent(clock -> end(clock.done(at)));
        return this;
    }

    /** The duty falls away; nothing when no clock runs for it. */
    Facts drop(UUID serviceId, ClockKind kind, Instant at) {
        now.clocks().find(serviceId, kind).ifPresent(clock -> end(clock.dropped(at)));
        return this;
    }

    /** Nothing, unless the clock runs and its time has come. */
    Facts check(UUID serviceId, ClockKind kind, Instant at) {
        now.clocks()
                .find(serviceId, kind)
                .filter(clock -> clock.hasRunOutAt(at))
                .ifPresent(clock -> end(clock.broken()));
        return this;
    }

    /** No duty is left. */
    Facts dropAll(Instant at) {
        for (RunningClock clock : List.copyOf(now.clocks().all())) {
            end(clock.dropped(at));
        }
        return this;
    }

    /** Stated once, until it is over. */
    Facts delay(UUID serviceId, DelayCause cause, LocalDate dueOn, Instant at) {
        ServiceState service = service(serviceId);
        return service.delays().containsKey(cause)
                ? this
                : add(new ServiceDelayed(
                        now.caseId(), serviceId, service.kind(), cause, dueOn, now.municipality(), at));
    }

    /** Nothing, when there is no such delay. */
    Facts resolve(UUID serviceId, DelayCause cause, DelayEnding ending, LocalDate day, Instant at) {
        LocalDate since = service(serviceId).delays().get(cause);
        return since == null
                ? this
                : add(new DelayResolved(
                        now.caseId(),
                        serviceId,
                        cause,
                        ending,
                        Math.max(0, (int) ChronoUnit.DAYS.between(since, day)),
                        now.municipality(),
                        at));
    }

    private void end(ClockEvent end) {
        add(end);
        if (end instanceof ClockBreached broken) {
            delay(
                    broken.subject(),
                    causeOf(broken.clock()),
                    Oslo.dateOf(broken.due()).minusDays(1),
                    broken.due());
        }
    }

    private Facts add(ClockEvent event) {
        events.add(event);
        now = now.after(event);
        return this;
    }

    private static DelayCause causeOf(ClockKind kind) {
        return switch (kind) {
            case SERVICE_NEED -> DelayCause.NEED_NOT_MET;
            case SERVICE_ANSWER -> DelayCause.ANSWER_NOT_GIVEN;
            case SERVICE_DUE -> DelayCause.DUE_DATE_PASSED;
            default -> throw new IllegalArgumentException("Not a clock of services: " + kind);
        };
    }

    private static String ruleOf(ClockKind kind) {
        return switch (kind) {
            case SERVICE_NEED -> MunicipalRules.NEED_DUE_DATE;
            case SERVICE_ANSWER -> MunicipalRules.ANSWER_DUE_DATE;
            case SERVICE_DUE -> MunicipalRules.SERVICE_DUE_DATE;
            default -> throw new IllegalArgumentException("Not a clock of services: " + kind);
        };
    }
}
