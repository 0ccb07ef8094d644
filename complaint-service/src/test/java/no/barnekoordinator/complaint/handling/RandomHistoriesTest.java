package no.barnekoordinator.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import no.barnekoordinator.complaint.handling.event.AttemptOutcome;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.CaseFileProduced;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintDismissed;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.ComplaintWithdrawn;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DeliveryAttempted;
import no.barnekoordinator.complaint.handling.event.DetrimentNotified;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.FulfilmentBreached;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.LetterKind;
import no.barnekoordinator.complaint.handling.event.LetterProduced;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.handling.event.OutcomeCarriedOut;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.handling.event.OwnPartCarriedOut;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.MovableClock;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/**
 * Whatever is asked of a complaint, in whatever order and at whatever time: what is refused leaves no trace, and what
 * is accepted keeps the promises below.
 */
class RandomHistoriesTest {

    private static final ComplaintId ID = ComplaintFixture.ID;
    private static final List<UUID> LETTERS = List.of(new UUID(7, 1), new UUID(7, 2));
    private static final UUID ASK = new UUID(8, 1);
    private static final int KINDS = 18;

    /** Checked, asked, judged, mended, reassessed, forwarded, decided, carried out. */
    private static final List<Step> ORDINARY = List.of(
            new Step(0, 0, 0, 5),
            new Step(1, 0, 0, 24),
            new Step(2, 0, 0, 24 * 8),
            new Step(3, 0, 0, 5),
            new Step(6, 0, 0, 5),
            new Step(7, 0, 0, 24),
            new Step(8, 0, 0, 24 * 20),
            new Step(9, 0, 0, 24 * 20),
            new Step(10, 0, 0, 24 * 10),
            new Step(14, 0, 0, 5));

    private Clock before = Clock.systemUTC();

    /** Which of the commands, with two free numbers for its choices, and how long after the one before. */
    record Step(int kind, int a, int b, int hours) {}

    /** How it came in. */
    record Start(ComplaintGround ground, ComplainantKind kind, boolean signed, int daysLate) {}

    @BeforeProperty
    void rememberTheClock() {
        before = GenericEventMessage.clock;
    }

    @AfterProperty
    void giveTheClockBack() {
        GenericEventMessage.clock = before;
    }

    @Provide
    Arbitrary<Start> starts() {
        return Combinators.combine(
                        Arbitraries.of(ComplaintGround.values()),
                        Arbitraries.of(ComplainantKind.values()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 40), Tuple.of(1, 400)))
                .as(Start::new);
    }

    /**
     * The steps of an ordinary complaint, in order, each now and then left out, with anything at all in between:
     * histories of chance alone never come to an outcome.
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
                .ofMaxSize(2);
        List<Arbitrary<List<Step>>> parts = new ArrayList<>();
        for (Step usual : ORDINARY) {
            parts.add(Combinators.combine(
                            Arbitraries.frequency(Tuple.of(14, true), Tuple.of(1, false)),
                            Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.<Step>of())), Tuple.of(2, noise)),
                            Arbitraries.integers().between(0, 1000),
                            Arbitraries.integers().between(0, 1000))
                    .as((taken, between, a, b) -> {
                        List<Step> steps = new ArrayList<>(between);
                        if (taken) {
                            steps.add(new Step(usual.kind(), a, b, usual.hours()));
                        }
                        return steps;
                    }));
        }
        return Combinators.combine(parts)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    @Property(tries = 500)
    void a_complaint_keeps_its_promises(@ForAll("starts") Start start, @ForAll("histories") List<Step> steps) {
        MovableClock clock = MovableClock.at(ComplaintFixture.FILED.plus(Duration.ofDays(start.daysLate())));
        GenericEventMessage.clock = clock;
        Configuration axon = DefaultConfigurer.defaultConfiguration()
                .configureCommandBus(configuration -> SimpleCommandBus.builder().build())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .registerComponent(Timekeeping.class, configuration -> ComplaintFixture.timekeeping(clock))
                .registerComponent(Municipalities.class, configuration -> Municipalities.norway())
                .configureAggregate(Complaint.class)
                .start();
        List<DomainEventMessage<?>> history;
        try {
            send(axon, filed(start, clock.instant()));
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
        reached("reassessed", history, ComplaintReassessed.class);
        reached("forwarded", history, ComplaintForwarded.class);
        reached("decided", history, OutcomeReceived.class);
        reached("carried out", history, OutcomeCarriedOut.class);
        reached("own part", history, OwnPartCarriedOut.class);
        reached("dismissed", history, ComplaintDismissed.class);
        reached("withdrawn", history, ComplaintWithdrawn.class);
        reached("judged late", history, LatenessJudged.class);
        reached("defect", history, DefectFound.class);
        reached("mended", history, DefectMended.class);
        reached("deferred", history, DeferredEffectGranted.class, DeferredEffectDenied.class);
        reached("breached", history, ClockBreached.class);
        reached("date not kept", history, FulfilmentBreached.class);
    }

    /** A property that random histories never come near holds nothing. */
    private static void reached(String label, List<DomainEventMessage<?>> history, Class<?>... facts) {
        Statistics.label(label)
                .collect(history.stream().anyMatch(message -> List.of(facts).contains(message.getPayloadType())))
                .coverage(coverage -> coverage.check(true).count(times -> times > 0));
    }

    private static FileComplaint filed(Start start, Instant now) {
        boolean youth = start.kind() == ComplainantKind.YOUTH;
        return new FileComplaint(
                ID,
                ComplaintFixture.CASE,
                ComplaintFixture.OSLO,
                start.ground(),
                ComplaintFixture.REFUSED,
                start.ground() == ComplaintGround.REFUSAL ? ComplaintFixture.REFUSED.decidedOn() : null,
                "Vi klager.",
                new Complainant(
                        start.kind(),
                        "Kari Testesen",
                        null,
                        start.daysLate() > 0 ? Authority.SHOWN : Authority.MISSING,
                        null,
                        null,
                        false,
                        youth ? LocalDate.parse("2013-01-01") : null,
                        "nb"),
                "family@0301",
                FilingChannel.ORAL,
                start.signed(),
                now);
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

    /** Only a rule may say no; anything else that goes wrong is a fault. */
    private static boolean attempt(Configuration axon, Step step, Instant now) {
        try {
            send(axon, command(step, now));
            return true;
        } catch (Refusal shape) {
            return false;
        } catch (CompletionException failed) {
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
        boolean usually = s.a() % 5 != 0;
        return switch (s.kind()) {
            case 0 ->
                new CheckComplaint(
                        ID,
                        null,
                        usually ? CheckFinding.MET : pick(s.b(), CheckFinding.values()),
                        usually ? CheckFinding.MET : null,
                        usually ? CheckFinding.MET : null,
                        now);
            case 1 ->
                s.a() % 3 == 0
                        ? new FindDefect(ID, null, List.of(pick(s.b(), ComplaintDefect.values())), "Mangler.", now)
                        : new AskMore(ID, null, ASK, "Hva mener dere?", now);
            case 2 ->
                s.a() % 4 == 0
                        ? new SupplementComplaint(ID, null, ASK, "Dette.", "family", now)
                        : new MendDefect(ID, null, "family", s.b() % 2 == 0, now);
            case 3 ->
                new JudgeLateness(
                        ID,
                        null,
                        usually ? LatenessJudgement.SPECIAL_REASONS : LatenessJudgement.REFUSED,
                        "Slik.",
                        now);
            case 4, 5 -> new DismissComplaint(ID, null, pick(s.a(), DismissalCause.values()), "Slik.", now);
            case 6 -> new DecideDeferredEffect(ID, null, s.a() % 2 == 0, "Slik.", now);
            case 7 ->
                new ReassessComplaint(
                        ID,
                        null,
                        switch (s.a() % 8) {
                            case 0, 1 -> ReassessmentResult.REVERSED;
                            case 2, 3 -> ReassessmentResult.PARTLY_REVERSED;
                            default -> ReassessmentResult.STANDS;
                        },
                        "Slik.",
                        Independence.ANOTHER_PERSON,
                        null,
                        "handler",
                        s.b() % 10 == 0 ? Set.of("handler") : Set.of(),
                        now);
            case 8 -> new ForwardComplaint(ID, null, "Uttalelse.", now);
            case 9 ->
                new RecordOutcome(
                        ID,
                        null,
                        usually ? ComplaintOutcome.UPHELD : pick(s.b(), ComplaintOutcome.values()),
                        "Gjør det.",
                        null,
                        null,
                        s.b() % 2 == 0 ? Oslo.dateOf(now).plusDays(s.b() % 20) : null,
                        s.a() % 7 == 0,
                        now);
            case 10, 11 ->
                usually
                        ? CarryOutOutcome.byReopening(ID, now)
                        : CarryOutOutcome.byMunicipality(ID, null, s.b() % 2 == 0 ? "Vurdert." : null, now);
            case 12 ->
                s.a() % 3 == 0
                        ? new WithdrawComplaint(ID, null, now)
                        : new ChooseOtherChannel(ID, null, pick(s.b(), OtherChannel.values()), now);
            case 13 -> new NotifyDetriment(ID, null, "Kan bli verre.", now);
            case 14, 15 -> new CheckClock(ID, pick(s.a(), ComplaintClock.values()));
            case 16 ->
                new RecordLetter(ID, LETTERS.get(s.a() % 2), pick(s.b(), LetterKind.values()), "nb", "00", 1, now);
            default ->
                s.b() % 3 == 0
                        ? new RecordCaseFile(ID, LETTERS.get(0), "00", 1, LETTERS.get(1), "00", 1, now)
                        : new RecordDelivery(
                                ID,
                                null,
                                LETTERS.get(s.a() % 2),
                                AttemptOutcome.DELIVERED,
                                DeliveryChannel.DIGITAL,
                                null,
                                now);
        };
    }

    private static void hold(List<DomainEventMessage<?>> history) {
        Set<ComplaintClock> running = EnumSet.noneOf(ComplaintClock.class);
        Set<UUID> delivered = new HashSet<>();
        Set<OtherChannel> chosen = EnumSet.noneOf(OtherChannel.class);
        ComplaintChecked checks = null;
        LatenessJudged lateness = null;
        ComplaintReassessed reassessed = null;
        ComplaintForwarded forwarded = null;
        OutcomeReceived outcome = null;
        boolean notified = false;
        boolean carriedOut = false;
        boolean ownPartDone = false;
        boolean ended = false;
        boolean breached = false;
        LocalDate decidedOn = null;
        for (DomainEventMessage<?> message : history) {
            ComplaintEvent event = (ComplaintEvent) message.getPayload();
            assertThat(event.happenedAt()).as("two times in order").isBeforeOrEqualTo(message.getTimestamp());
            boolean ownPartOwed = reassessed != null
                    && reassessed.result() == ReassessmentResult.PARTLY_REVERSED
                    && !ownPartDone
                    && !carriedOut;
            if (ended && !(event instanceof OutcomeCarriedOut && ownPartOwed)) {
                assertThat(event)
                        .as("no step after the end but the trace of letters, of clocks and of other channels")
                        .isInstanceOfAny(
                                LetterProduced.class,
                                DeliveryAttempted.class,
                                CaseFileProduced.class,
                                OtherChannelChosen.class,
                                ClockMet.class,
                                ClockCancelled.class,
                                ClockBreached.class,
                                FulfilmentBreached.class);
            }
            switch (event) {
                case ComplaintFiled e -> decidedOn = e.decidedOn();
                case ComplaintChecked e -> checks = e;
                case LatenessJudged e -> {
                    assertThat(lateness).as("judged once").isNull();
                    assertThat(checks.deadline()).as("only what is late").isEqualTo(CheckFinding.NOT_MET);
                    LocalDate filedOn =
                            Oslo.dateOf(((ComplaintEvent) history.getFirst().getPayload()).happenedAt());
                    assertThat(e.judgement() == LatenessJudgement.REFUSED
                                    || decidedOn == null
                                    || !filedOn.isAfter(decidedOn.plusYears(1)))
                            .as("never more than a year after the decision")
                            .isTrue();
                    lateness = e;
                }
                case ComplaintReassessed e -> {
                    assertThat(reassessed).as("looked at again once").isNull();
                    assertThat(List.of(checks.standing(), checks.signature(), checks.authority()))
                            .as("in order before it is looked into")
                            .containsOnly(CheckFinding.MET);
                    assertThat(checks.deadline() == CheckFinding.MET
                                    || (lateness != null && lateness.judgement() != LatenessJudgement.REFUSED))
                            .as("in time, or taken all the same")
                            .isTrue();
                    reassessed = e;
                }
                case ComplaintForwarded e -> {
                    assertThat(reassessed).as("reassessed before forwarded").isNotNull();
                    assertThat(reassessed.result()).isNotEqualTo(ReassessmentResult.REVERSED);
                    forwarded = e;
                }
                case DetrimentNotified e -> notified = true;
                case OutcomeReceived e -> {
                    assertThat(forwarded)
                            .as("only what was forwarded is decided")
                            .isNotNull();
                    assertThat(outcome).as("one outcome").isNull();
                    assertThat(e.toDetriment())
                            .as("to the detriment only with notice")
                            .isIn(false, notified);
                    outcome = e;
                }
                case OwnPartCarriedOut e -> {
                    assertThat(reassessed.result())
                            .as("a part of its own only when it reversed one")
                            .isEqualTo(ReassessmentResult.PARTLY_REVERSED);
                    assertThat(ownPartDone).as("no part is done twice").isFalse();
                    ownPartDone = true;
                }
                case OutcomeCarriedOut e -> {
                    assertThat(carriedOut).as("no outcome acts twice").isFalse();
                    carriedOut = true;
                    ended = true;
                }
                case ComplaintDismissed e -> {
                    if (e.cause() == DismissalCause.LATE) {
                        assertThat(lateness.judgement()).isEqualTo(LatenessJudgement.REFUSED);
                    }
                    ended = true;
                }
                case ComplaintWithdrawn e -> {
                    assertThat(outcome).as("what is decided is not withdrawn").isNull();
                    ended = true;
                }
                case FulfilmentBreached e -> {
                    assertThat(breached).as("broken once").isFalse();
                    assertThat(outcome.fulfilBy()).isEqualTo(e.fulfilBy());
                    breached = true;
                }
                case DeliveryAttempted e ->
                    assertThat(delivered.add(e.letterId())).as("delivered once").isTrue();
                case OtherChannelChosen e ->
                    assertThat(chosen.add(e.channel())).as("noted once").isTrue();
                case ClockStarted e ->
                    assertThat(running.add(e.clock()))
                            .as("at most one running clock per rule: " + e.clock())
                            .isTrue();
                case ClockMet e -> assertThat(running.remove(e.clock())).isTrue();
                case ClockBreached e -> assertThat(running.remove(e.clock())).isTrue();
                case ClockCancelled e -> assertThat(running.remove(e.clock())).isTrue();
                default -> {}
            }
        }
        if (ended) {
            assertThat(running).as("nothing runs after the end").isEmpty();
        }
    }
}
