package no.barnekoordinator.coordination.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.coordination.handling.event.AbsenceEnded;
import no.barnekoordinator.coordination.handling.event.AbsenceStarted;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentDeclined;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.testing.MovableClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked of a case, in whatever order and at whatever time, it keeps the promises below. */
class RandomAppointmentsTest {

    private static final int HISTORIES = 300;
    private static final int STEPS = 40;
    private static final List<UUID> THREE = List.of(Given.KARI, Given.OLA, new UUID(7, 1));

    private final Clock before = GenericEventMessage.clock;
    private final Map<Class<?>, Integer> reached = new HashMap<>();

    @AfterEach
    void giveTheClockBack() {
        GenericEventMessage.clock = before;
    }

    @Test
    void a_case_keeps_its_promises_through_random_histories() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            List<DomainEventMessage<?>> history = play(new Random(seed));
            hold("history " + seed, history);
            history.stream()
                    .map(message -> message.getPayload().getClass())
                    .distinct()
                    .forEach(fact -> reached.merge(fact, 1, Integer::sum));
        }
        // A promise that random histories never come near holds nothing.
        for (Class<?> fact : List.of(
                CoordinatorAppointed.class,
                AppointmentDeclined.class,
                AppointmentEnded.class,
                DeputyEnded.class,
                VacancyStarted.class,
                VacancyEnded.class,
                AbsenceEnded.class,
                CaseReopened.class)) {
            assertThat(reached.getOrDefault(fact, 0)).as(fact.getSimpleName()).isGreaterThan(HISTORIES / 20);
        }
    }

    private static List<DomainEventMessage<?>> play(Random random) {
        MovableClock clock = MovableClock.atOslo(LocalDateTime.parse("2026-03-02T10:00:00"));
        GenericEventMessage.clock = clock;
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(configuration -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(FamilyCase.class)
                .start();
        try {
            send(
                    axon,
                    new OpenCase(
                            Given.CASE_ID,
                            Given.REQUEST,
                            Given.OSLO,
                            clock.instant(),
                            clock.instant().plus(Duration.ofDays(14))));
            for (int step = 0; step < STEPS; step++) {
                clock.advance(Duration.ofHours(random.nextInt(100)));
                int stored = history(axon).size();
                if (!attempt(axon, command(random, clock.instant()))) {
                    assertThat(history(axon)).as("a refusal stores nothing").hasSize(stored);
                }
            }
            return history(axon);
        } finally {
            axon.shutdown();
        }
    }

    private static Object command(Random random, Instant now) {
        UUID who = THREE.get(random.nextInt(THREE.size()));
        CaseId id = Given.CASE_ID;
        // Leave and return may lie behind when they are written down.
        Instant earlier = now.minus(Duration.ofHours(random.nextInt(72)));
        return switch (random.nextInt(18)) {
            case 0, 1 -> new AppointCoordinator(id, null, who, Given.OSLO, FamilySay.AGREES, now);
            case 2, 3, 4 -> new AcceptAppointment(id, null, who, now);
            case 5 -> new DeclineAppointment(id, null, who, DeclineReason.OTHER, now);
            case 6 -> new EndAppointment(id, null, EndReason.OTHER, now);
            case 7, 8 -> new AssignDeputy(id, null, who, Given.OSLO, now);
            case 9, 10 -> new NoteLeave(id, who, earlier);
            case 11, 16, 17 -> new NoteReturn(id, who, earlier);
            case 12 -> new CheckVacancyDue(id, now);
            case 13 -> new CheckAppointmentDue(id, now);
            case 14 ->
                random.nextInt(3) == 0
                        ? new CloseCase(id, null, ClosingReason.NEED_CEASED, now)
                        : new CheckAppointmentDue(id, now);
            default -> new ReopenCase(id, Given.COMPLAINT, now, now.plus(Duration.ofDays(14)));
        };
    }

    private static void hold(String history, List<DomainEventMessage<?>> messages) {
        UUID coordinator = null;
        UUID asked = null;
        boolean closed = false;
        boolean vacant = false;
        Set<ClockKind> running = new HashSet<>();
        for (DomainEventMessage<?> message : messages) {
            DomainEvent event = (DomainEvent) message.getPayload();
            assertThat(event.happenedAt()).as(history).isBeforeOrEqualTo(message.getTimestamp());
            if (closed) {
                assertThat(event)
                        .as(history + ": nothing after closing but that its clocks stop, and who is away")
                        .isInstanceOfAny(ClockEvent.class, AbsenceStarted.class, AbsenceEnded.class, CaseReopened.class)
                        .isNotInstanceOf(ClockStarted.class);
            }
            switch (event) {
                case AppointmentProposed e -> {
                    assertThat(asked).as(history + ": one is asked at a time").isNull();
                    assertThat(e.replaces()).as(history).isEqualTo(coordinator);
                    asked = e.coordinatorId();
                }
                case AppointmentAccepted e ->
                    assertThat(e.coordinatorId()).as(history).isEqualTo(asked);
                case CoordinatorAppointed e -> {
                    assertThat(e.coordinatorId())
                            .as(history + ": nobody is appointed without a yes")
                            .isEqualTo(asked);
                    assertThat(e.replaced())
                            .as(history + ": one coordinates at a time, and stays until the new one has said yes")
                            .isEqualTo(coordinator);
                    coordinator = e.coordinatorId();
                    asked = null;
                }
                case AppointmentDeclined e -> asked = null;
                case AppointmentEnded e -> {
                    assertThat(e.coordinatorId()).as(history).isEqualTo(coordinator);
                    coordinator = null;
                }
                case VacancyStarted e -> {
                    assertThat(vacant).as(history + ": a vacancy begins once").isFalse();
                    vacant = true;
                }
                case VacancyEnded e -> {
                    assertThat(vacant).as(history).isTrue();
                    assertThat(e.days()).as(history).isNotNegative();
                    vacant = false;
                }
                case CaseClosed e -> {
                    assertThat(vacant)
                            .as(history + ": the count ends with the case")
                            .isFalse();
                    closed = true;
                    asked = null;
                }
                case CaseReopened e -> closed = false;
                case ClockStarted e ->
                    assertThat(running.add(e.clock()))
                            .as(history + ": one clock of a kind")
                            .isTrue();
                case ClockEvent e ->
                    assertThat(running.remove(e.clock()))
                            .as(history + ": a clock ends once")
                            .isTrue();
                default -> {
                    // Says nothing of these promises.
                }
            }
        }
    }

    private static List<DomainEventMessage<?>> history(Configuration axon) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        axon.eventStore().readEvents(Given.CASE_ID.toString()).forEachRemaining(messages::add);
        return messages;
    }

    /** Only a rule may say no; anything else that goes wrong is a fault. */
    private static boolean attempt(Configuration axon, Object command) {
        try {
            send(axon, command);
            return true;
        } catch (CompletionException failed) {
            assertThat(failed.getCause()).isInstanceOf(Refusal.class);
            return false;
        }
    }

    private static void send(Configuration axon, Object command) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        axon.commandBus().dispatch(GenericCommandMessage.asCommandMessage(command), (sent, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(null);
            }
        });
        answer.join();
    }
}
