package no.barnekoordinator.local.simulation.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.barnekoordinator.local.clock.ClockFile;
import no.barnekoordinator.local.simulation.country.Country;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Step;
import no.barnekoordinator.local.simulation.play.StubSystem.Effect;
import no.barnekoordinator.local.simulation.play.StubSystem.Kind;
import no.barnekoordinator.local.simulation.play.StubSystem.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlayerTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(400));

    private final Scenario scenario =
            new Scenario(7, LocalDate.now(Scenario.ZONE).minusDays(90), 90, 3, 30);

    private final List<Step> script = Country.of(scenario).script();

    @TempDir
    private Path directory;

    private ClockFile clock;
    private StubSystem system;

    @BeforeEach
    void start() throws IOException {
        clock = new ClockFile(directory.resolve("clock"));
        system = new StubSystem(clock);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void everything_in_the_script_happens_once_and_the_clock_ends_in_the_present() throws Exception {
        List<Integer> days = new ArrayList<>();

        Report report = player().play(scenario, (done, total, what) -> days.add(done));

        assertThat(report.refused()).isEmpty();
        assertThat(report.accepted()).isEqualTo(script.size()).isEqualTo(report.planned());
        assertThatEachHappenedOnce();
        assertThat(days).hasSize(90).isSorted().endsWith(90);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void each_command_is_given_by_its_person_on_its_day() throws Exception {
        player().play(scenario, (done, total, what) -> {});

        for (Effect effect : system.effects()) {
            Step step = script.stream()
                    .filter(candidate -> candidate.key().equals(effect.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(LocalDate.ofInstant(Instant.ofEpochMilli(effect.clockMillis()), Scenario.ZONE))
                    .isEqualTo(scenario.date(step.day()));
            assertThat(effect.person())
                    .isEqualTo(step.person().map(person -> "Bearer " + person).orElse("null"));
            assertThat(effect.path()).doesNotContain("{");
            assertThat(effect.body().toString()).doesNotContain("{" + step.strand());
        }
    }

    @Test
    void lost_requests_lost_answers_and_broken_connections_lose_and_double_nothing() throws Exception {
        system.meet((number, path, attempt) -> attempt > 2
                ? Kind.NONE
                : switch (number % 7) {
                    case 1 -> Kind.LOSE_REQUEST;
                    case 3 -> Kind.LOSE_ANSWER;
                    case 5 -> Kind.HANG_UP;
                    default -> Kind.NONE;
                });

        Report report = player().play(scenario, (done, total, what) -> {});

        assertThat(report.accepted()).isEqualTo(script.size());
        assertThat(report.attempts()).isGreaterThan(script.size());
        assertThatEachHappenedOnce();
    }

    @Test
    void what_another_service_has_not_heard_of_yet_is_tried_again() throws Exception {
        system.meet((number, path, attempt) ->
                attempt < 3 && path.matches("/api/v1/(cases/.*/coordinator|complaints)") ? Kind.NOT_FOUND : Kind.NONE);

        Report report = player().play(scenario, (done, total, what) -> {});

        assertThat(report.refused()).isEmpty();
        assertThatEachHappenedOnce();
    }

    @Test
    void a_simulation_that_was_cut_off_goes_on_where_it_was() throws Exception {
        int half = script.size() / 2;
        system.meet((number, path, attempt) -> number > half ? Kind.LOSE_ANSWER : Kind.NONE);
        assertThatThrownBy(() -> player().play(scenario, (done, total, what) -> {}))
                .isInstanceOf(IOException.class);
        assertThat(clock.offset()).isNegative();
        int before = system.effects().size();
        // A line that was being written when the machine went down.
        Files.writeString(journal(), "sim-torn\t0301-family1.reques", StandardOpenOption.APPEND);
        system.meet(Trouble.NONE);
        int calls = system.calls();

        // The next day: the same country, whose year would begin a day later if it were not begun already.
        Scenario tomorrow = new Scenario(7, scenario.start().plusDays(1), 90, 3, 30);
        Report report = player().play(tomorrow, (done, total, what) -> {});

        assertThat(before).isBetween(half - 10, script.size() - 1);
        assertThat(report.accepted()).isEqualTo(script.size());
        assertThat(system.calls() - calls).isEqualTo(report.acceptedNow()).isLessThan(script.size());
        assertThatEachHappenedOnce();
        assertThat(clock.offset()).isZero();
    }

    @Test
    void a_country_that_has_been_played_is_not_played_again() throws Exception {
        player().play(scenario, (done, total, what) -> {});
        int calls = system.calls();

        Report report = player().play(scenario, (done, total, what) -> {});

        assertThat(system.calls()).isEqualTo(calls);
        assertThat(report.acceptedNow()).isZero();
        assertThat(report.accepted()).isEqualTo(script.size());
    }

    @Test
    void a_refused_command_ends_its_own_story_and_is_told_of() throws Exception {
        Step request = script.stream()
                .filter(step -> step.kind() == Step.Kind.REQUEST)
                .findFirst()
                .orElseThrow();
        int steps = (int) script.stream()
                .filter(step -> step.strand().equals(request.strand()))
                .count();
        List<String> seen = new ArrayList<>();
        system.meet((number, path, attempt) -> {
            boolean first = path.equals("/api/v1/requests") && seen.isEmpty();
            if (first) {
                seen.add(path);
            }
            return first ? Kind.RULE_BROKEN : Kind.NONE;
        });

        Report report = player().play(scenario, (done, total, what) -> {});

        assertThat(report.refused()).singleElement().asString().contains("422", request.key());
        assertThat(report.accepted()).isEqualTo(script.size() - steps);
    }

    @Test
    void a_system_that_refuses_everything_stops_the_simulation() {
        system.meet((number, path, attempt) -> Kind.RULE_BROKEN);

        assertThatThrownBy(() -> player().play(scenario, (done, total, what) -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Too much is refused");
    }

    @Test
    void the_report_counts_what_was_accepted() throws Exception {
        player().play(scenario, (done, total, what) -> {});

        JsonNode report = JsonMapper.shared().readTree(Files.readString(directory.resolve("simulation.json")));
        JsonNode expected = report.path("expected");
        assertThat(report.path("accepted").asInt()).isEqualTo(script.size());
        assertThat(expected.path("requests").asLong())
                .isEqualTo(effectsOf("POST", "/api/v1/requests") + wishesOfNotifiedFamilies())
                .isPositive();
        assertThat(expected.path("decisions").path("GRANTED").asLong()
                        + expected.path("decisions").path("REFUSED").asLong())
                .isEqualTo(effectsOf("POST", "/api/v1/requests/.*/decision"))
                .isPositive();
        assertThat(expected.path("services").asLong()).isEqualTo(effectsOf("POST", "/api/v1/cases/.*/services"));
        assertThat(expected.path("delivered").asLong()).isEqualTo(effectsOf("POST", ".*/delivery"));
    }

    private Player player() {
        return new Player(system.gateway(), system.issuer(), clock, Clock.systemUTC(), SHORT, Duration.ZERO);
    }

    private Path journal() {
        return directory.resolve("simulation.journal");
    }

    private long effectsOf(String method, String path) {
        return system.effects().stream()
                .filter(effect ->
                        effect.method().equals(method) && effect.path().matches(path))
                .count();
    }

    private long wishesOfNotifiedFamilies() {
        return system.effects().stream()
                .filter(effect -> effect.path().endsWith("/family-contact")
                        && effect.body().path("outcome").asString().equals("WISHES"))
                .count();
    }

    private void assertThatEachHappenedOnce() {
        assertThat(system.effects().stream().map(Effect::key).collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(
                        script.stream().map(Step::key).toList());
    }
}
