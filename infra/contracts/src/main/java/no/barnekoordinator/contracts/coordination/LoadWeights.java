package no.barnekoordinator.contracts.coordination;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a family weighs in its coordinator's load: a rule of the municipality, kept as data with the days it holds
 * ({@code load-weights.csv}). One family with nothing under way weighs one; what is under way, and more so what is
 * late, asks for more. Whoever appoints and whoever watches weigh alike. Immutable and safe to share.
 */
public final class LoadWeights {

    private static final String SEPARATOR = ";";

    private final List<Weight> weights;

    private LoadWeights(List<Weight> weights) {
        this.weights = weights;
    }

    /** The weights kept in this library. */
    public static LoadWeights official() {
        return new LoadWeights(read());
    }

    private record Weight(
            String factor,
            BigDecimal weight,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * What families weigh together.
     *
     * @param underWay services promised to them and not delivered, late ones among them
     * @param late those that are late
     * @param day in Norway
     */
    public BigDecimal of(long families, long underWay, long late, LocalDate day) {
        return on("FAMILY", day)
                .multiply(BigDecimal.valueOf(families))
                .add(on("SERVICE_UNDER_WAY", day).multiply(BigDecimal.valueOf(underWay)))
                .add(on("SERVICE_LATE", day).multiply(BigDecimal.valueOf(late)));
    }

    private BigDecimal on(String factor, LocalDate day) {
        return weights.stream()
                .filter(weight -> weight.factor().equals(factor) && weight.holdsOn(day))
                .findFirst()
                .map(Weight::weight)
                .orElseThrow(() -> new IllegalStateException("No weight of " + factor + " on " + day));
    }

    private static List<Weight> read() {
        try (InputStream file = LoadWeights.class.getResourceAsStream("load-weights.csv")) {
            return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(SEPARATOR, -1))
                    .map(parts -> new Weight(
                            parts[0],
                            new BigDecimal(parts[1]),
                            LocalDate.parse(parts[2]),
                            parts[3].isEmpty() ? null : LocalDate.parse(parts[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
