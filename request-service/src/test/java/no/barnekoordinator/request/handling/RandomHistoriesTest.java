package no.barnekoordinator.request.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockReminded;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.LetterProduced;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.handling.event.WaiverReason;
import no.barnekoordinator.testing.MovableClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/**
 * Whatever is asked of a request, in whatever order and at whatever time: what is refused leaves no trace, and what is
 * accepted keeps the promises below.
 */
class RandomHistoriesTest {

    private static final RequestId ID = RequestFixture.ID;
    private static final List<UUID> LETTERS = List.of(new UUID(7, 1), new UUID(7, 2));
    private static final UUID ASK = new UUID(8, 1);

    private Clock before = Clock.systemUTC();

    /** Which of the commands, with two free numbers for its choices, and how long after the one before. */
    record Step(int kind, int a, int b, int hours) {}

    @BeforeProperty
    void rememberTheClock() {
        before = GenericEventMessage.clock;
    }

    @AfterProperty
    void giveTheClockBack() {
        GenericEventMessage.clock = before;
    }

    /**
     * The steps of an ordinary case, in order, each now and then left out, with anything at all in between: histories
     * of chance alone never come to a decision.
     */
    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 20)),
                Tuple.of(1, Arbitraries.integers().between(21, 1500)));
        Arbitrary<List<Step>> noise = Combinators.combine(
                        Arbitraries.integers().between(0, KINDS - 1),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        hours)
                .as(Step::new)
                .list()
                .ofMaxSize(3);
        List<Arbitrary<List<Step>>> parts = new ArrayList<>();
        for (Step usual : ORDINARY) {
            parts.add(Combinators.combine(
                            Arbitraries.frequency(Tuple.of(14, true), Tuple.of(1, false)),
                            Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.<Step>of())), Tuple.of(2, noise)),
                            Arbitraries.integers().between(0, 1000))
                    .as((taken, between, choice) -> {
                        List<Step> steps = new ArrayList<>(between);
                        if (taken) {
                            steps.add(usual.kind() == 16 ? new Step(16, choice, choice, usual.hours()) : usual);
                        }
                        return steps;
                    }));
        }
        return Combinators.combine(parts)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static final int KINDS = 30;

    /** Contacted, known, heard, considered, found, decided, written, delivered, opened again. */
    private static final List<Step> ORDINARY = List.of(
            new Step(29, 0, 0, 5),
            new Step(0, 0, 0, 5),
            new Step(3, 0, 0, 5),
            new Step(24, 0, 1, 24 * 30),
            new Step(5, 0, 0, 5),
            new Step(6, 0, 1, 5),
            new Step(7, 1, 1, 5),
            new Step(8, 2, 1, 5),
            new Step(9, 3, 1, 5),
            new Step(10, 4, 1, 5),
            new Step(16, 1, 1, 5),
            new Step(18, 1, 1, 5),
            new Step(20, 0, 2, 0),
            new Step(22, 0, 0, 0),
            new Step(21, 0, 0, 1),
            new Step(28, 0, 0, 99),
            new Step(16, 1, 1, 5));

    @Property(tries = 400)
    void a_request_keeps_its_promises(@ForAll("histories") List<Step> steps, @ForAll boolean tip) {
        MovableClock clock = MovableClock.atOslo(RequestFixture.NOW);
        GenericEventMessage.clock = clock;
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(configuration -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .registerComponent(Timekeeping.class, configuration -> RequestFixture.timekeeping(clock))
                .configureAggregate(Request.class)
                .start();
        List<DomainEventMessage<?>> history;
        try {
            send(axon, tip ? notified(clock.instant()) : received(clock.instant()));
            for (Step step : steps) {
                clock.advance(Duration.ofHours(step.hours()));
                int stored = history(axon).size();
                boolean done = attempt(axon, step, clock.instant());
                assertThat(history(axon).size())
                        .as("a refusal stores nothing")
                        .satisfies(size -> assertThat(done || size == stored).isTrue());
            }
            history = history(axon);
            hold(history);
        } finally {
            axon.shutdown();
        }
        reached("decided", history, RequestGranted.class, RequestRefused.class);
        reached("reopened", history, RequestReopened.class);
        reached("delivered", history, DecisionDelivered.class);
        reached("proposed", history, DecisionProposed.class);
        reached("breached", history, ClockBreached.class);
        reached("reminded", history, ClockReminded.class);
        reached("closed", history, RequestClosed.class, RequestWithdrawn.class);
    }

    /** A property that random histories never come near holds nothing. */
    private static void reached(String label, List<DomainEventMessage<?>> history, Class<?>... facts) {
        Statistics.label(label)
                .collect(history.stream().anyMatch(message -> List.of(facts).contains(message.getPayloadType())))
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    private static ReceiveRequest received(Instant now) {
        return new ReceiveRequest(
                ID,
                RequestFixture.CASE,
                "BK-TEST",
                "0301",
                Channel.ORAL,
                Manner.PHONE,
                ApplicantKind.PARENT,
                Custody.PARENTS,
                RequestFixture.KARI,
                null,
                List.of(RequestFixture.born("2015-01-01"), RequestFixture.expected("2026-07-01")),
                null,
                "nb",
                "",
                true,
                false,
                now,
                null);
    }

    private static NotifyNeed notified(Instant now) {
        return new NotifyNeed(
                ID,
                RequestFixture.CASE,
                "BK-TEST",
                "0301",
                Channel.REFERRED,
                Manner.PHONE,
                ApplicantKind.PROFESSIONAL,
                RequestFixture.KARI,
                null,
                List.of(RequestFixture.born("2015-01-01")),
                "",
                now,
                null);
    }

    private static void send(Configuration axon, Object command) {
        var answer = new java.util.concurrent.CompletableFuture<Void>();
        axon.commandBus().dispatch(GenericCommandMessage.asCommandMessage(command), (sent, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(null);
            }
        });
        answer.join();
    }

    /** Only a rule may say no; anything else that goes wrong is a fault. */
    private static boolean attempt(Configuration axon, Step step, Instant now) {
        try {
            send(axon, command(step, now));
            return true;
        } catch (Refusal shape) {
            return false;
        } catch (java.util.concurrent.CompletionException failed) {
            assertThat(failed.getCause()).isInstanceOf(Refusal.class);
            return false;
        }
    }

    private static List<DomainEventMessage<?>> history(Configuration axon) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        axon.eventStore().readEvents(ID.toString()).forEachRemaining(events::add);
        return events;
    }

    private static <E> E pick(int number, E[] values) {
        return values[number % values.length];
    }

    private static Object command(Step s, Instant now) {
        boolean flag = s.a() % 4 != 0;
        LocalDate later = Oslo.dateOf(now).plusDays(1 + s.a() % 20);
        return switch (s.kind()) {
            case 0 -> new MatchIdentity(ID, null, pick(s.a(), IdentityProof.values()), null, now);
            case 1 -> new ConfirmWish(ID, null, pick(s.a(), ConsentCapacity.values()), flag, Manner.PHONE, null, now);
            case 2 -> new HearParty(ID, null, HeardRole.CHILD, pick(s.b(), AgeBand.values()), 1, false, "Ja.", now);
            case 3 -> new HearParty(ID, null, HeardRole.CHILD, AgeBand.FROM_7, 1, false, "Ja.", now);
            case 4 -> new WaiveHearing(ID, null, 1 + s.a() % 3, pick(s.b(), WaiverReason.values()), "Grunn.", now);
            case 5 -> new ConsiderBestInterest(ID, null, "Ro.", now);
            case 6, 7, 8, 9, 10, 11, 12 ->
                new AssessCondition(ID, null, pick(s.a(), Condition.values()), s.b() % 5 != 0, "Slik.", List.of(), now);
            case 13 ->
                new AskInformation(ID, null, ASK, InformationSource.FAMILY, null, null, later, "Hva er viktigst?", now);
            case 14 -> new ReceiveInformation(ID, null, ASK, "Ro.", now);
            case 15 -> new SendPreliminaryReply(ID, null, later, "Vi venter på et svar.", now);
            case 16, 17 -> new DecideRequest(ID, null, "Hensyn.", "Vurdert.", "Vurdert.", "first", s.a() % 3 == 0, now);
            case 18 -> new ConfirmDecision(ID, null, s.a() % 2 == 0 ? "first" : "second", now);
            case 19 -> new ReturnDecision(ID, null, "For kort.", now);
            case 20 ->
                new RecordLetter(ID, LETTERS.get(s.a() % 2), pick(s.b(), LetterKind.values()), 0, "nb", "00", 1, now);
            case 21 ->
                new RecordDelivery(
                        ID, null, LETTERS.get(s.a() % 2), AttemptOutcome.DELIVERED, DeliveryChannel.DIGITAL, null, now);
            case 22 ->
                new RecordDelivery(ID, null, LETTERS.get(s.a() % 2), AttemptOutcome.REFUSED, null, "closed", now);
            case 23 ->
                s.b() % 6 == 0
                        ? new WithdrawRequest(ID, null, pick(s.a(), WithdrawalReason.values()), now)
                        : new CheckClock(ID, pick(s.a(), ClockKind.values()));
            case 24 ->
                s.b() % 6 == 0
                        ? new CloseRequest(ID, null, ClosingCause.CHILD_LOST, null, false, now)
                        : new RemindOfClock(ID, pick(s.a(), ClockKind.values()));
            case 25 -> new TransferRequest(ID, null, s.a() % 2 == 0 ? "4601" : "0301", ConsentCapacity.PARENT, now);
            case 26 ->
                new CorrectRequest(
                        ID,
                        null,
                        CorrectionReason.FIRST_CONTACT,
                        Channel.ORAL,
                        Manner.PHONE,
                        ApplicantKind.PARENT,
                        Custody.PARENTS,
                        Contact.of("Kari", "0", null, null),
                        null,
                        List.of(RequestFixture.born("2015-01-01")),
                        null,
                        "nb",
                        "",
                        now.minus(Duration.ofHours(s.a())),
                        "Feil dato.",
                        now);
            case 27 -> new LinkChild(ID, null, 1 + s.a() % 3, null, Oslo.dateOf(now), null, now);
            case 28 -> new ReopenRequest(ID, new UUID(9, s.a() % 3), now);
            default ->
                new RecordFamilyContact(
                        ID, null, pick(s.a(), ContactOutcome.values()), Manner.PHONE, ApplicantKind.PARENT, "", now);
        };
    }

    private static void hold(List<DomainEventMessage<?>> history) {
        Map<Condition, Boolean> findings = new EnumMap<>(Condition.class);
        Set<ClockKind> running = EnumSet.noneOf(ClockKind.class);
        boolean received = false;
        boolean known = false;
        boolean considered = false;
        boolean open = true;
        boolean decided = false;
        boolean everDecided = false;
        Set<String> reopenedFor = new HashSet<>();
        DecisionProposed proposal = null;
        for (DomainEventMessage<?> message : history) {
            RequestEvent event = (RequestEvent) message.getPayload();
            assertThat(event.happenedAt()).as("two times in order").isBeforeOrEqualTo(message.getTimestamp());
            if (!open && !(event instanceof RequestReopened)) {
                assertThat(event)
                        .as("no step after the end but the trace of letters, and a clock that had run out by then")
                        .isInstanceOfAny(
                                LetterProduced.class,
                                DeliveryAttempted.class,
                                DecisionDelivered.class,
                                ClockCancelled.class,
                                ClockBreached.class);
            }
            switch (event) {
                case RequestReceived e -> received = true;
                case RequestMatched e -> known = true;
                case ConditionAssessed e -> {
                    assertThat(known || !received || identified(history))
                            .as("known before found")
                            .isTrue();
                    findings.put(e.condition(), e.met());
                }
                case BestInterestConsidered e -> considered = true;
                case DecisionProposed e -> proposal = e;
                case RequestGranted e -> {
                    assertThat(findings).as("complete findings").hasSize(5).doesNotContainValue(false);
                    assertThat(considered && received).isTrue();
                    decided = true;
                    everDecided = true;
                }
                case RequestRefused e -> {
                    assertThat(findings).as("complete findings").hasSize(5).containsValue(false);
                    assertThat(e.unmet()).isNotEmpty().allMatch(condition -> !findings.get(condition));
                    decided = true;
                    everDecided = true;
                }
                case RequestReopened e -> {
                    assertThat(everDecided)
                            .as("only what was decided is opened again")
                            .isTrue();
                    assertThat(reopenedFor.add(e.complaintId() + " " + e.happenedAt()))
                            .as("once for each thing decided about a complaint")
                            .isTrue();
                    decided = false;
                    open = true;
                }
                case DecisionDelivered e ->
                    assertThat(e.complaintDeadline())
                            .as("at least four weeks from delivery")
                            .isAfterOrEqualTo(Oslo.dateOf(e.happenedAt()).plusDays(28));
                case ClockStarted e ->
                    assertThat(running.add(e.clock()))
                            .as("at most one running clock per rule: " + e.clock())
                            .isTrue();
                case ClockMet e -> assertThat(running.remove(e.clock())).isTrue();
                case ClockBreached e -> assertThat(running.remove(e.clock())).isTrue();
                case ClockCancelled e -> assertThat(running.remove(e.clock())).isTrue();
                case ClockReminded e -> assertThat(running).contains(e.clock());
                case RequestWithdrawn e -> open = false;
                case RequestClosed e -> open = false;
                default -> {}
            }
        }
        if (!open || decided) {
            assertThat(running).as("nothing runs after the end").isEmpty();
        }
        assertThat(proposal == null || received).isTrue();
    }

    /** A family that was contacted is known to the unit from then on. */
    private static boolean identified(List<DomainEventMessage<?>> history) {
        return history.stream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(event -> event instanceof RequestReceived received && received.identified());
    }
}
