package no.barnekoordinator.local.simulation.play;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.simulation.SimulationProgress;
import no.barnekoordinator.local.simulation.country.Country;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Slot;
import no.barnekoordinator.local.simulation.country.Step;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Plays a country day by day: moves the clock, lets everybody do what they do at that hour, many stories at once and
 * the steps of each in order. Ends with the clock back in the present.
 */
public final class Player {

    /** So that deadlines that ran out over night are seen to on about the right day; a year costs half a minute. */
    private static final Duration SHORTEST_DAY = Duration.ofMillis(80);

    /** More than this is no accident: something does not understand what it is told. */
    private static final int MOST_REFUSED = 10;

    private final String gateway;
    private final String issuer;
    private final ClockFile clock;
    private final Clock system;
    private final Patience patience;
    private final Duration shortestDay;

    /**
     * @param gateway the system's address, without a slash at the end
     * @param issuer the issuer's address, without a slash at the end
     * @param clock moved from day to day; the journal and the report lie beside it
     */
    public Player(String gateway, String issuer, ClockFile clock) {
        this(gateway, issuer, clock, Clock.systemUTC(), Patience.USUAL, SHORTEST_DAY);
    }

    Player(String gateway, String issuer, ClockFile clock, Clock system, Patience patience, Duration shortestDay) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.clock = clock;
        this.system = system;
        this.patience = patience;
        this.shortestDay = shortestDay;
    }

    /**
     * Plays to the end, from where the same country was left if it was begun before.
     *
     * @throws IOException when the system stays away, or refuses what it should not; the next call goes on
     * @throws InterruptedException when stopped
     */
    public Report play(Scenario wanted, SimulationProgress progress) throws IOException, InterruptedException {
        try (Journal journal = Journal.open(beside("simulation.journal"), wanted);
                Sender sender = new Sender(gateway, issuer, patience)) {
            Run run = new Run(journal, sender, progress);
            try {
                run.play();
            } finally {
                journal.flush();
            }
            Report report = run.report();
            report.write(beside("simulation.json"));
            return report;
        }
    }

    private Path beside(String name) {
        return clock.path().resolveSibling(name);
    }

    /** One run through the script. */
    private final class Run {

        private final Journal journal;
        private final Sender sender;
        private final Names names;
        private final SimulationProgress progress;
        private final Scenario scenario;
        private final List<Step> script;
        private final Set<String> brokenOff = ConcurrentHashMap.newKeySet();
        private final Queue<String> refused = new ConcurrentLinkedQueue<>();
        private final AtomicInteger acceptedNow = new AtomicInteger();
        private final long begun = System.nanoTime();

        Run(Journal journal, Sender sender, SimulationProgress progress) {
            this.journal = journal;
            this.sender = sender;
            this.names = new Names(journal);
            this.progress = progress;
            this.scenario = journal.scenario();
            this.script = Country.of(scenario).script();
        }

        void play() throws IOException, InterruptedException {
            Map<Integer, Map<Slot, List<Step>>> days = script.stream()
                    .collect(Collectors.groupingBy(
                            Step::day,
                            TreeMap::new,
                            Collectors.groupingBy(Step::slot, () -> new EnumMap<>(Slot.class), Collectors.toList())));
            if (!journal.isResumed()) {
                clock.show(scenario.at(0, Slot.MORNING.time()), system);
            }
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int day = 0; day < scenario.days(); day++) {
                    play(day, days.getOrDefault(day, Map.of()), people);
                    progress.played(
                            day + 1,
                            scenario.days(),
                            "%s, %d of %d commands".formatted(scenario.date(day), journal.size(), script.size()));
                }
            }
            clock.moveTo(Duration.ZERO);
        }

        private void play(int day, Map<Slot, List<Step>> slots, ExecutorService people)
                throws IOException, InterruptedException {
            long dawn = System.nanoTime();
            boolean moved = false;
            for (Slot slot : Slot.values()) {
                moved |= moveOn(day, slot);
                Map<String, List<Step>> strands = slots.getOrDefault(slot, List.of()).stream()
                        .filter(step -> !journal.hasAccepted(step.key()))
                        .collect(Collectors.groupingBy(Step::strand, LinkedHashMap::new, Collectors.toList()));
                List<Callable<Void>> stories = new ArrayList<>();
                strands.values().forEach(steps -> stories.add(() -> tell(steps)));
                try {
                    finish(people.invokeAll(stories));
                } finally {
                    journal.flush();
                }
            }
            Duration left = shortestDay.minusNanos(System.nanoTime() - dawn);
            if (moved && left.isPositive()) {
                Patience.rest(left);
            }
        }

        /** Never back: the services have seen what time it is. */
        private boolean moveOn(int day, Slot slot) throws IOException {
            Duration target = Duration.between(system.instant(), scenario.at(day, slot.time()));
            boolean ahead = target.compareTo(clock.offset()) > 0;
            if (ahead) {
                clock.moveTo(target);
            }
            return ahead;
        }

        private Void tell(List<Step> steps) throws IOException, InterruptedException {
            for (Step step : steps) {
                if (!brokenOff.contains(step.strand())) {
                    give(step);
                }
            }
            return null;
        }

        private void give(Step step) throws IOException, InterruptedException {
            try {
                JsonNode answer = sender.send(step, names.path(step), names.body(step));
                Map<String, String> kept = new LinkedHashMap<>();
                for (Map.Entry<String, String> keep : step.keeps().entrySet()) {
                    kept.put(keep.getValue(), required(step, answer, keep.getKey()));
                }
                if (step.kind() == Kind.DECISION) {
                    mustFollow(step, answer);
                }
                journal.accept(step.key(), kept);
                acceptedNow.incrementAndGet();
            } catch (RefusedException e) {
                brokenOff.add(step.strand());
                refused.add(step.kind() + " " + step.key() + ": " + e.getMessage());
                if (refused.size() > MOST_REFUSED) {
                    throw new IOException("Too much is refused; first " + refused.peek(), e);
                }
            }
        }

        private static String required(Step step, JsonNode answer, String field) throws RefusedException {
            String value = answer.path(field).asString("");
            if (value.isEmpty()) {
                throw new RefusedException(step.path() + " is answered without " + field);
            }
            return value;
        }

        /** The outcome follows from the findings; should it not be the one of the script, all that follows is wrong. */
        private static void mustFollow(Step step, JsonNode answer) throws RefusedException {
            String outcome = answer.path("outcome").asString("");
            if (!outcome.equals(step.detail())) {
                throw new RefusedException("Decided " + outcome + " where " + step.detail() + " follows");
            }
        }

        private static void finish(List<Future<Void>> stories) throws IOException, InterruptedException {
            for (Future<Void> story : stories) {
                try {
                    story.get();
                } catch (ExecutionException e) {
                    switch (e.getCause()) {
                        case IOException away -> throw new IOException(away.getMessage(), away);
                        case InterruptedException _ -> throw new InterruptedException();
                        case null, default -> throw new IllegalStateException(e);
                    }
                }
            }
        }

        Report report() {
            List<Step> accepted = script.stream()
                    .filter(step -> journal.hasAccepted(step.key()))
                    .toList();
            Expected expected = new Expected(scenario, accepted, LocalDate.ofInstant(system.instant(), Scenario.ZONE));
            return new Report(
                    scenario,
                    script.size(),
                    accepted.size(),
                    acceptedNow.get(),
                    sender.attempts(),
                    List.copyOf(refused),
                    Duration.ofNanos(System.nanoTime() - begun),
                    expected.figures(),
                    expected.byMunicipality());
        }
    }
}
