package no.barnekoordinator.coordination.handling.services;

import static no.barnekoordinator.coordination.handling.services.Given.GRANTED;
import static no.barnekoordinator.coordination.handling.services.Given.SERVICES;
import static no.barnekoordinator.coordination.handling.services.Given.opened;
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
import java.util.stream.LongStream;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.FollowUp;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of the services of a family, in whatever order, what they promise holds. */
class RandomServicesTest {

    private static final int RUNS = 300;
    private static final int COMMANDS = 60;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, RUNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_promises_hold(long seed) {
        Random dice = new Random(seed);
        ServicesState state = ServicesState.of(opened());
        List<UUID> services = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        Promised promised = new Promised();
        Instant now = GRANTED;
        for (int i = 0; i < COMMANDS; i++) {
            now = now.plus(Duration.ofHours(dice.nextInt(80)));
            List<CoordinationEvent> events;
            try {
                events = decide(state, dice, services.get(dice.nextInt(services.size())), now);
            } catch (Refusal refused) {
                continue; // a no changes nothing
            }
            for (CoordinationEvent event : events) {
                promised.holdsWith(event, now);
                state = switch (event) {
                    case ServicesEvent one -> state.after(one);
                    case ClockEvent one -> state.after(one);
                    default -> throw new AssertionError(event);
                };
            }
        }
        assertThat(promised.count).as("something happened").isPositive();
    }

    private static List<CoordinationEvent> decide(ServicesState now, Random dice, UUID id, Instant at) {
        LocalDate day = Oslo.dateOf(at).plusDays(dice.nextInt(30) - 5L);
        int what = dice.nextInt(16);
        if (now.closed() && what < 14) {
            return List.of(); // refused before it is decided
        }
        return switch (what) {
            case 0, 1 ->
                Asking.see(now, new SeeNeed(SERVICES, null, id, ServiceKind.PPT, null, Oslo.dateOf(at), day, at));
            case 2 -> Asking.ask(now, new AskService(SERVICES, null, id, null, day, at));
            case 3 -> Asking.apply(now, new ApplyForService(SERVICES, null, id, day, at));
            case 4 -> Asking.askForDocumentation(now, new AskForDocumentation(SERVICES, null, id, null, day, at));
            case 5 -> Asking.sendDocumentation(now, new SendDocumentation(SERVICES, null, id, at));
            case 6 -> Asking.answer(now, new RecordAnswer(SERVICES, null, id, dice.nextBoolean(), null, day, at));
            case 7, 8 ->
                Promises.schedule(
                        now,
                        new ScheduleService(
                                SERVICES, null, id, dice.nextBoolean() ? null : ServiceKind.PPT, null, day, at));
            case 9 ->
                Promises.move(
                        now,
                        new MoveService(
                                SERVICES, null, id, day, dice.nextBoolean() ? MovedBy.FAMILY : MovedBy.SERVICE, at));
            case 10 -> Promises.deliver(now, new RecordDelivery(SERVICES, null, id, day, at));
            case 11 -> Promises.evaluate(now, new EvaluateService(SERVICES, null, id, Benefit.HELPS, null, at));
            case 12 ->
                dice.nextInt(4) == 0 ? Promises.withdraw(now, new WithdrawService(SERVICES, null, id, at)) : List.of();
            case 13 ->
                Promises.followUp(
                        now,
                        new FollowUpDelay(
                                SERVICES,
                                null,
                                id,
                                DelayCause.values()[dice.nextInt(DelayCause.values().length)],
                                FollowUp.FAMILY_INFORMED,
                                null,
                                at));
            case 14 -> {
                if (now.closed()) {
                    yield Promises.reopen(now, at);
                }
                yield dice.nextInt(3) == 0 ? Promises.close(now, at) : List.of();
            }
            default -> {
                ClockKind[] kinds = {ClockKind.SERVICE_NEED, ClockKind.SERVICE_ANSWER, ClockKind.SERVICE_DUE};
                yield new Facts(now)
                        .check(id, kinds[dice.nextInt(kinds.length)], at)
                        .events();
            }
        };
    }

    /** What must be true of every history. */
    private static final class Promised {

        private final Map<UUID, LocalDate> seen = new HashMap<>();
        private final Set<String> delays = new HashSet<>();
        private final Set<String> clocks = new HashSet<>();
        private final List<UUID> delivered = new ArrayList<>();
        private int count;

        void holdsWith(CoordinationEvent event, Instant recordedAt) {
            count++;
            assertThat(event.happenedAt()).as("happened before it was recorded").isBeforeOrEqualTo(recordedAt);
            switch (event) {
                case NeedSeen e -> seen.put(e.serviceId(), e.seenOn());
                case ServiceDelivered e -> {
                    LocalDate since = seen.get(e.serviceId());
                    assertThat(since == null || !e.deliveredOn().isBefore(since))
                            .as("no delivery before its need")
                            .isTrue();
                    assertThat(delivered).as("delivered once").doesNotContain(e.serviceId());
                    delivered.add(e.serviceId());
                }
                case ServiceDelayed e ->
                    assertThat(delays.add(e.serviceId() + "/" + e.cause()))
                            .as("a delay is stated once until it is over")
                            .isTrue();
                case DelayResolved e ->
                    assertThat(delays.remove(e.serviceId() + "/" + e.cause()))
                            .as("only a delay that was stated ends")
                            .isTrue();
                case ClockStarted e ->
                    assertThat(clocks.add(e.subject() + "/" + e.clock()))
                            .as("one clock of each kind for each service")
                            .isTrue();
                case ClockEvent e ->
                    assertThat(clocks.remove(e.subject() + "/" + e.clock()))
                            .as("only a clock that runs ends")
                            .isTrue();
                case ServicesReopened e -> {
                    assertThat(delays).as("nothing is late in a closed case").isEmpty();
                    assertThat(clocks).as("nor waited for").isEmpty();
                }
                default -> {
                    // Nothing is promised about it alone.
                }
            }
        }
    }
}
