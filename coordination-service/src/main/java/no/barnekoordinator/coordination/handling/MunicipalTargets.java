package no.barnekoordinator.coordination.handling;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * How many days the municipality gives itself, as data with the days each target holds ({@code municipal-targets.csv}).
 */
final class MunicipalTargets {

    private static final List<Target> TARGETS = read();

    private MunicipalTargets() {}

    private record Target(
            String rule, int days, LocalDate from, @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The instant from which it is too late: the end of the last day, in Norway. */
    static Instant due(String rule, Instant from) {
        LocalDate day = Oslo.dateOf(from);
        return TARGETS.stream()
                .filter(target -> target.rule().equals(rule) && target.holdsOn(day))
                .findFirst()
                .map(target -> Oslo.endOf(day.plusDays(target.days())))
                .orElseThrow(() -> new IllegalStateException("No target of " + rule + " on " + day));
    }

    private static List<Target> read() {
        try (InputStream file = MunicipalTargets.class.getResourceAsStream("municipal-targets.csv")) {
            return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(parts -> new Target(
                            parts[0],
                            Integer.parseInt(parts[1]),
                            LocalDate.parse(parts[2]),
                            parts[3].isEmpty() ? null : LocalDate.parse(parts[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
