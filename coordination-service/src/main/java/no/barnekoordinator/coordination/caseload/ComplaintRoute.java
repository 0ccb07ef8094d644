package no.barnekoordinator.coordination.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;

/**
 * Where a family complains when a service itself says no; each has a law of its own. What the service's own letter says
 * goes before this. Kept in {@code complaint-routes.csv}, so that a changed law changes a line; the words and the
 * source are in the message bundles, under {@code route.<route>}.
 *
 * @param route a code
 * @param weeks from when the family got the answer
 */
public record ComplaintRoute(ServiceKind kind, String route, int weeks) {

    private static final String FILE = "complaint-routes.csv";
    private static final Map<ServiceKind, ComplaintRoute> ALL = read();
    private static final NorwegianCalendar CALENDAR = new NorwegianCalendar();

    public static ComplaintRoute of(ServiceKind kind) {
        ComplaintRoute found = ALL.get(kind);
        if (found == null) {
            throw new IllegalStateException("No complaint route for " + kind);
        }
        return found;
    }

    /** The last day, in Norway; one that is no working day runs to the next that is. */
    public LocalDate lastDay(LocalDate answeredOn) {
        return CALENDAR.lastDay(answeredOn, Period.ofWeeks(weeks));
    }

    private static Map<ServiceKind, ComplaintRoute> read() {
        try (InputStream file = ComplaintRoute.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .skip(1)
                    .map(line -> line.split(";"))
                    .map(cells ->
                            new ComplaintRoute(ServiceKind.valueOf(cells[0]), cells[1], Integer.parseInt(cells[2])))
                    .collect(Collectors.toUnmodifiableMap(ComplaintRoute::kind, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
