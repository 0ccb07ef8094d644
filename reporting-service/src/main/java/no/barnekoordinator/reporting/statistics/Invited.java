package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.contracts.reporting.SurveyWindow;
import no.barnekoordinator.reporting.statistics.Cell.Mark;
import no.barnekoordinator.reporting.statistics.Period.Grain;

/**
 * How many could be asked while a survey was open: families with an open case in its quarter, coordinators, and
 * municipalities. They are figures other tables show to the same reader, so that nobody who answered is looked for, and
 * what is hidden there is hidden here.
 */
final class Invited {

    private final Function<String, Dataset> tables;
    private final LocalDate today;
    private final Map<String, List<String>> windows = new HashMap<>();

    /** @param tables the other tables, for the same reader */
    Invited(Function<String, Dataset> tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    /** Those of a group who could be asked in a place and quarter; in a year, at each time they were. */
    Cell of(RespondentRole role, String region, String period) {
        return summed(windows(period).stream()
                .map(quarter -> inQuarter(role, region, quarter))
                .toList());
    }

    /** The quarters of a period in which a survey has opened; none for a month. */
    List<String> windows(String period) {
        return windows.computeIfAbsent(period, this::found);
    }

    private List<String> found(String period) {
        return Period.of(period)
                .filter(asked -> asked.grain() != Grain.MONTH)
                .map(asked -> IntStream.range(0, asked.grain() == Grain.YEAR ? 12 : 3)
                        .mapToObj(month -> opening(asked.firstMonth().plusMonths(month)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** What cells add up to: hidden when one is hidden, and nothing known of none. */
    static Cell summed(List<Cell> cells) {
        if (cells.isEmpty()) {
            return Cell.none(Mark.NOT_POSSIBLE);
        }
        if (cells.stream().anyMatch(cell -> cell.mark() == Mark.SUPPRESSED)) {
            return Cell.none(Mark.SUPPRESSED);
        }
        return cells.stream()
                .flatMap(cell -> cell.shown().stream())
                .reduce(BigDecimal::add)
                .map(Cell::of)
                .orElseGet(() -> Cell.none(Mark.MISSING));
    }

    private Optional<String> opening(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(day -> !day.isAfter(today))
                .flatMap(day -> SurveyWindow.openOn(day).stream())
                .map(SurveyWindow::period)
                .findFirst();
    }

    private Cell inQuarter(RespondentRole role, String region, String quarter) {
        return switch (role) {
            case FAMILY -> tables.apply("caseload").cell("families-during", region, quarter);
            case COORDINATOR -> tables.apply("caseload").cell("coordinators", region, quarter);
            case MUNICIPALITY -> tables.apply("information-procedures").cell("municipalities", region, quarter);
        };
    }
}
