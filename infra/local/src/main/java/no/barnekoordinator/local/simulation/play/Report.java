package no.barnekoordinator.local.simulation.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.local.simulation.country.Scenario;
import no.barnekoordinator.local.simulation.country.Step.Kind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a simulation.
 *
 * @param scenario what was played, with the date it was begun on
 * @param planned how many commands its script has
 * @param accepted how many of them the system has accepted, in this run and those before
 * @param acceptedNow how many in this run
 * @param attempts how often anything was sent in this run, again included
 * @param refused why commands were refused, one line each; the rest of their story was left out
 * @param took this run, in real time
 * @param expected what every view must show
 * @param byMunicipality accepted commands by municipality and kind
 */
public record Report(
        Scenario scenario,
        int planned,
        int accepted,
        int acceptedNow,
        long attempts,
        List<String> refused,
        Duration took,
        Map<String, Object> expected,
        Map<String, Map<Kind, Long>> byMunicipality) {

    private static final double MILLIS = 1000;

    /** Accepted commands per second of real time in this run. */
    public double perSecond() {
        return took.isZero() ? 0 : acceptedNow * MILLIS / Math.max(1, took.toMillis());
    }

    /** One line for a person. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "%d of %d commands accepted, %d of them now in %.1f s: %.0f a second; %d sent again, %d refused",
                accepted,
                planned,
                acceptedNow,
                took.toMillis() / MILLIS,
                perSecond(),
                Math.max(0, attempts - acceptedNow - refused.size()),
                refused.size());
    }

    /**
     * Writes it as JSON.
     *
     * @throws IOException when the file cannot be written
     */
    void write(Path file) throws IOException {
        Map<Kind, Long> byKind = new TreeMap<>();
        byMunicipality
                .values()
                .forEach(kinds -> kinds.forEach((kind, number) -> byKind.merge(kind, number, Long::sum)));
        Map<String, Object> played = new LinkedHashMap<>();
        played.put("id", scenario.id());
        played.put("seed", scenario.seed());
        played.put("start", scenario.start().toString());
        played.put("days", scenario.days());
        played.put("municipalities", scenario.municipalities());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", played);
        json.put("planned", planned);
        json.put("accepted", accepted);
        json.put("acceptedNow", acceptedNow);
        json.put("attempts", attempts);
        json.put("refused", refused);
        json.put("seconds", took.toMillis() / MILLIS);
        json.put("acceptedPerSecond", Math.round(perSecond() * 10) / 10.0);
        json.put("expected", expected);
        json.put("byKind", byKind);
        json.put("byMunicipality", byMunicipality);
        Files.writeString(
                file,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json));
    }
}
