package no.barnekoordinator.coordination.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;

/**
 * Whether a case that has lasted long answers as fast as a new one. Not a test of the build:
 * {@code infra/bench/long-case} runs it and prints the figures.
 *
 * <p>Two families get a coordinator and a service each. In the one case the service is moved until its stream holds so
 * many events. Then the same command is given to the one and the other by turns.
 */
class LongCaseBench extends CoordinationServiceTest {

    private static final int EVENTS = Integer.getInteger("case.events", 2_000);
    private static final int WARM_UP = 40;
    private static final int SAMPLES = 200;

    /** A service in a case, and where it was moved to last. */
    private static final class Service {
        private final UUID caseId;
        private final String steps;
        private LocalDate on;

        private Service(UUID caseId, String steps, LocalDate on) {
            this.caseId = caseId;
            this.steps = steps;
            this.on = on;
        }
    }

    @Test
    void how_much_longer_a_long_case_takes() {
        Registered coordinator = register();
        Service brief = begin(coordinator);
        Service lasting = begin(coordinator);
        while (events(lasting) < EVENTS) {
            for (int i = 0; i < 50; i++) {
                move(lasting, coordinator.person());
            }
        }
        List<Double> shortOnes = new ArrayList<>();
        List<Double> longOnes = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            double one = move(brief, coordinator.person());
            double other = move(lasting, coordinator.person());
            if (i >= WARM_UP) {
                shortOnes.add(one);
                longOnes.add(other);
            }
        }
        say("events of the long case", events(lasting));
        say("a new case, ms: p50 and p99", percentiles(shortOnes));
        say("the long case, ms: p50 and p99", percentiles(longOnes));
        say(
                "the long case, times the new one",
                String.format(Locale.ROOT, "%.2f", median(longOnes) / median(shortOnes)));
    }

    private Service begin(Registered coordinator) {
        UUID caseId = openCase();
        appoint(caseId, coordinator.id());
        LocalDate due = today().plusDays(30);
        Answer scheduled = post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", "RESPITE_CARE", "provider", "Måling", "dueOn", due.toString()),
                coordinator.person());
        assertThat(scheduled.status()).as(scheduled.text()).isEqualTo(201);
        String service = scheduled.body().get("serviceId").asString();
        return new Service(caseId, "/api/v1/cases/" + caseId + "/services/" + service + "/steps", due);
    }

    private double move(Service service, Person coordinator) {
        service.on = service.on.plusDays(1);
        long sent = System.nanoTime();
        Answer moved = post(service.steps, Map.of("step", "MOVED_BY_FAMILY", "on", service.on.toString()), coordinator);
        double took = (System.nanoTime() - sent) / 1e6;
        assertThat(moved.status()).as(moved.text()).isBetween(200, 299);
        return took;
    }

    private long events(Service service) {
        return jdbc.sql("select count(*) from event where stream = :stream")
                .param("stream", "services-" + service.caseId)
                .query(Long.class)
                .single();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static String percentiles(List<Double> figures) {
        Collections.sort(figures);
        return String.format(
                Locale.ROOT, "%.1f %.1f", median(figures), figures.get((int) Math.ceil(figures.size() * 0.99) - 1));
    }

    /** The figures are what this is run for. */
    @SuppressWarnings("SystemOut")
    private static void say(String what, Object figure) {
        System.out.println("long case | " + what + " | " + figure);
    }
}
