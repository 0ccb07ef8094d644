package no.barnekoordinator.reporting.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.platform.command.Refusal;

/**
 * Something wrong in a file. What stands there is not quoted: it may be anything.
 *
 * @param slug last part of the problem type
 * @param line in the file, from 1; 0 when it is the file as a whole
 * @param column in the line, from 1; 0 when it is the line as a whole
 * @param more further arguments of the words
 */
public record CsvFault(String slug, int line, int column, List<Object> more) {

    public CsvFault {
        more = List.copyOf(more);
    }

    static CsvFault at(String slug, int line, int column, Object... more) {
        return new CsvFault(slug, line, column, List.of(more));
    }

    /** Arguments of {@code problem.<slug>.detail}: line, column, and what more there is. */
    public List<Object> arguments() {
        List<Object> arguments = new ArrayList<>(List.of(line, column));
        arguments.addAll(more);
        return arguments;
    }

    /** The whole file is refused for the first fault; programs are told of all of them. */
    static Refusal refusing(List<CsvFault> faults) {
        CsvFault first = faults.getFirst();
        return Refusal.againstRule(first.slug(), first.arguments().toArray())
                .with(
                        "faults",
                        faults.stream()
                                .map(fault ->
                                        Map.of("problem", fault.slug(), "line", fault.line(), "column", fault.column()))
                                .toList());
    }
}
