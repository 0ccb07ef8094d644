package no.barnekoordinator.coordination.handling.transition;

import static no.barnekoordinator.coordination.handling.transition.Given.OSLO;
import static no.barnekoordinator.coordination.handling.transition.Given.TRANSITIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.InMemory;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked of the transitions of a family, in whatever order and at whatever time, what they promise holds.
 */
class RandomTransitionsTest {

    private static final int HISTORIES = 250;
    private static final int STEPS = 70;
    private static final List<UUID> CHILDREN = List.of(Given.CHILD, Given.SIBLING, new UUID(9, 3));

    private final Map<Class<?>, Integer> reached = new HashMap<>();

    @Test
    void transitions_keep_their_promises_through_random_histories() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            play(seed);
        }
        // A promise that random histories never come near holds nothing.
        for (Class<?> fact : List.of(
                ParentsAccessEnded.class,
                AdultGapStarted.class,
                AdultTransitionEnded.class,
                AdultConsentRecorded.class,
                BirthDateCorrected.class,
                AdulthoodUndone.class,
                ChildReleased.class,
                TransitionCompleted.class,
                TransitionsClosed.class,
                TransitionsReopened.class)) {
            assertThat(reached.getOrDefault(fact, 0)).as(fact.getSimpleName()).isGreaterThan(HISTORIES / 20);
        }
    }

    private void play(int seed) {
        Random dice = new Random(seed);
        Instant now = Given.OPENED;
        Promised promised = new Promised("history " + seed);
        try (InMemory transitions = InMemory.of(FamilyTransitions.class, TRANSITIONS)) {
            promised.hold(transitions.decide(new OpenTransitions(TRANSITIONS, OSLO, now)), now);
            for (int step = 0; step < STEPS; step++) {
                now = now.plus(Duration.ofHours(dice.nextInt(24 * 25)));
                int stored = transitions.history().size();
                try {
                    List<DomainEvent> events = transitions.decide(command(dice, promised, now));
                    promised.hold(events, now);
                    events.stream()
                            .map(Object::getClass)
                            .distinct()
                            .forEach(fact -> reached.merge(fact, 1, Integer::sum));
                } catch (Refusal refused) {
                    assertThat(transitions.history())
                            .as("a refusal stores nothing")
                            .hasSize(stored);
                }
            }
            // The days go by, and each birthday is looked at.
            for (UUID child : CHILDREN) {
                promised.hold(transitions.decide(new CheckAdulthood(TRANSITIONS, child, now)), now);
            }
            promised.nobodyIsForgotten(now);
        }
    }

    private static Object command(Random dice, Promised promised, Instant at) {
        UUID child = one(dice, CHILDREN);
        UUID any = promised.known.isEmpty()
                ? Given.OTHER
                : one(dice, promised.known.keySet().stream().sorted().toList());
        UUID adult = dice.nextInt(5) == 0 ? any : AdultTransition.of(child);
        LocalDate today = Oslo.dateOf(at);
        return switch (dice.nextInt(22)) {
            case 0, 1, 2 ->
                new NoteChild(
                        TRANSITIONS,
                        null,
                        child,
                        dice.nextInt(4) == 0 ? null : Given.BORN.plusDays(dice.nextInt(900)),
                        at);
            case 3, 4, 5 -> new CheckAdulthood(TRANSITIONS, child, at);
            case 6 -> new CheckTransitionPlan(TRANSITIONS, adult, at);
            case 7, 8, 9 ->
                new PlanTransition(
                        TRANSITIONS,
                        null,
                        new UUID(dice.nextLong(), dice.nextLong()),
                        child,
                        one(dice, List.of(TransitionKind.values())),
                        today.plusDays(dice.nextInt(60)),
                        null,
                        at);
            case 10 -> new MoveTransition(TRANSITIONS, null, any, today.plusDays(dice.nextInt(60)), null, at);
            case 11 -> new CompleteTransition(TRANSITIONS, null, any, at);
            case 12 -> new CancelTransition(TRANSITIONS, null, any, at);
            case 13, 14 -> new OfferOrdinaryCoordinator(TRANSITIONS, null, adult, at);
            case 15, 16 ->
                new AcceptOrdinaryCoordinator(
                        TRANSITIONS, null, adult, "Ola Prøvdal", today.plusDays(dice.nextInt(200)), at);
            case 17 -> new DeclineOrdinaryCoordinator(TRANSITIONS, null, adult, at);
            case 18 -> new RecordAdultConsent(TRANSITIONS, null, adult, dice.nextBoolean(), at);
            case 19 ->
                dice.nextBoolean()
                        ? new EndWithoutCoordinator(TRANSITIONS, null, adult, at)
                        : new ReleaseChild(TRANSITIONS, child, at);
            case 20 ->
                dice.nextInt(3) == 0 ? new CloseTransitions(TRANSITIONS, at) : new ReopenTransitions(TRANSITIONS, at);
            default -> new ReopenTransitions(TRANSITIONS, at);
        };
    }

    private static <T> T one(Random dice, List<T> among) {
        return among.get(dice.nextInt(among.size()));
    }

    /** A transition that lies ahead. */
    private record Ahead(UUID child, TransitionKind kind) {}

    /** What must be true of every history, kept apart from how the transitions themselves keep it. */
    private static final class Promised {

        private final String history;
        private final Map<UUID, LocalDate> born = new HashMap<>();
        private final Set<UUID> children = new HashSet<>();
        private final Map<UUID, Integer> numbers = new HashMap<>();
        private final Set<UUID> accessEnded = new HashSet<>();
        private final Map<UUID, Ahead> known = new HashMap<>();
        private final Map<UUID, Ahead> ahead = new HashMap<>();
        private final Set<UUID> counted = new HashSet<>();
        private final Set<UUID> settled = new HashSet<>();
        private final Set<UUID> clocks = new HashSet<>();
        private boolean closed;

        Promised(String history) {
            this.history = history;
        }

        void hold(List<DomainEvent> events, Instant recordedAt) {
            boolean closing = false;
            for (DomainEvent event : events) {
                assertThat(event.happenedAt())
                        .as(history + ": happened before it was recorded")
                        .isBeforeOrEqualTo(recordedAt);
                if (closed && !closing) {
                    boolean released = events.stream().anyMatch(ChildReleased.class::isInstance);
                    assertThat(released && (event instanceof TransitionCancelled || event instanceof ClockEvent)
                                    || event instanceof ChildReleased
                                    || event instanceof ParentsAccessEnded
                                    || event instanceof BirthDateCorrected
                                    || event instanceof AdulthoodUndone
                                    || event instanceof AdultConsentRecorded
                                    || event instanceof TransitionsReopened)
                            .as(history + ": nothing after closing but what is so by nature: " + event)
                            .isTrue();
                }
                if (event instanceof TransitionsClosed) {
                    closing = true;
                }
                note(event, recordedAt);
            }
        }

        private void note(DomainEvent event, Instant recordedAt) {
            switch (event) {
                case TransitionsClosed e -> closed = true;
                case TransitionsReopened e -> closed = false;
                case ChildNoted e -> {
                    assertThat(children.add(e.childId()))
                            .as(history + ": noted once")
                            .isTrue();
                    assertThat(numbers.values())
                            .as(history + ": a number of its own")
                            .doesNotContain(e.number());
                    numbers.put(e.childId(), e.number());
                    born.put(e.childId(), e.bornOn());
                }
                case BirthDateCorrected e -> born.put(e.childId(), e.bornOn());
                case ChildReleased e -> release(e.childId());
                case ParentsAccessEnded e -> {
                    LocalDate bornOn = born.get(e.childId());
                    assertThat(bornOn)
                            .as(history + ": of a child whose birth date is known")
                            .isNotNull();
                    assertThat(e.happenedAt())
                            .as(history + ": parents' access ends with the birthday, and with nothing else")
                            .isEqualTo(Oslo.startOf(bornOn.plusYears(18)));
                    assertThat(e.happenedAt()).isBeforeOrEqualTo(recordedAt);
                    assertThat(accessEnded.add(e.childId()))
                            .as(history + ": it ends once")
                            .isTrue();
                }
                case AdulthoodApproached e -> open(e.transitionId(), new Ahead(e.childId(), TransitionKind.TURNING_18));
                case TransitionPlanned e -> {
                    if (e.kind() != TransitionKind.TURNING_18 || !ahead.containsKey(e.transitionId())) {
                        open(e.transitionId(), new Ahead(e.childId(), e.kind()));
                    }
                }
                case TransitionCompleted e -> end(e.transitionId());
                case TransitionCancelled e -> end(e.transitionId());
                case AdultTransitionEnded e -> {
                    end(e.transitionId());
                    settled.add(e.childId());
                    counted.remove(e.transitionId());
                }
                case AdulthoodUndone e -> {
                    assertThat(Oslo.startOf(born.get(e.childId()).plusYears(18)))
                            .as(history + ": nobody who is 18 is a child again")
                            .isAfter(recordedAt);
                    accessEnded.remove(e.childId());
                    settled.remove(e.childId());
                    counted.remove(e.transitionId());
                    if (e.near()) {
                        ahead.put(e.transitionId(), new Ahead(e.childId(), TransitionKind.TURNING_18));
                    } else {
                        ahead.remove(e.transitionId());
                        known.remove(e.transitionId());
                    }
                }
                case AdultGapStarted e ->
                    assertThat(counted.add(e.transitionId()))
                            .as(history + ": days without anybody are counted once")
                            .isTrue();
                case AdultConsentRecorded e ->
                    assertThat(Oslo.dateOf(recordedAt))
                            .as(history + ": only the grown consent as grown")
                            .isAfterOrEqualTo(born.get(e.childId()).plusYears(18));
                case ClockStarted e ->
                    assertThat(clocks.add(e.subject()))
                            .as(history + ": one clock each")
                            .isTrue();
                case ClockEvent e ->
                    assertThat(clocks.remove(e.subject()))
                            .as(history + ": only a clock that runs ends")
                            .isTrue();
                default -> {
                    // Nothing is promised about it alone.
                }
            }
        }

        private void open(UUID transitionId, Ahead one) {
            assertThat(ahead.values())
                    .as(history + ": at most one of a kind lies ahead of a child")
                    .doesNotContain(one);
            ahead.put(transitionId, one);
            known.put(transitionId, one);
        }

        private void end(UUID transitionId) {
            assertThat(ahead.remove(transitionId)).as(history + ": ends once").isNotNull();
        }

        private void release(UUID child) {
            assertThat(clocks).as(history).doesNotContain(AdultTransition.of(child));
            children.remove(child);
            born.remove(child);
            accessEnded.remove(child);
            settled.remove(child);
            counted.remove(AdultTransition.of(child));
            ahead.values().removeIf(one -> one.child().equals(child));
            known.values().removeIf(one -> one.child().equals(child));
            numbers.remove(child);
        }

        /** No gap: of everybody who has turned 18 here, somebody is in place, or the days are counted. */
        void nobodyIsForgotten(Instant now) {
            List<UUID> grown = new ArrayList<>(children);
            grown.removeIf(child -> born.get(child) == null
                    || Oslo.startOf(born.get(child).plusYears(18)).isAfter(now));
            assertThat(accessEnded).as(history + ": parents see no grown-up").containsAll(grown);
            if (!closed) {
                assertThat(grown)
                        .as(history + ": no gap that is not counted")
                        .allMatch(child -> settled.contains(child) || counted.contains(AdultTransition.of(child)));
            }
        }
    }
}
