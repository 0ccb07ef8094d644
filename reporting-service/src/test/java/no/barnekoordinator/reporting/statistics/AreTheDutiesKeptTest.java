package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.reporting.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** Every duty is counted by indicators there are, and its row is made of their cells alone. */
class AreTheDutiesKeptTest {

    private final Tables tables = new Tables(Instruments.published());

    @Test
    void every_duty_is_counted_by_a_table_that_has_its_cases_and_a_part_of_them() {
        for (Duty duty : tables.duties()) {
            StatisticsTable table = tables.find(duty.table()).orElseThrow();
            assertThat(table.measures()).extracting(Measure::id).contains(duty.cases(), duty.counted());
            assertThat(duty.categories()).hasSameSizeAs(table.axes());
            for (int axis = 0; axis < table.axes().size(); axis++) {
                assertThat(table.axes().get(axis).codes())
                        .contains(duty.categories().get(axis));
            }
        }
    }

    @Test
    void a_duty_counted_by_where_it_was_broken_is_kept_in_the_rest() {
        assertThat(row("preliminary-reply", cell(10), cell(3))).containsExactly(cell(10), cell(7), share("70.0"));
    }

    @Test
    void a_duty_counted_by_where_it_was_kept_is_kept_there() {
        assertThat(row("child-heard", cell(10), cell(3))).containsExactly(cell(10), cell(3), share("30.0"));
    }

    @Test
    void what_another_table_hides_is_hidden_here_and_nothing_is_worked_out_from_it() {
        Cell hidden = Cell.none(Cell.Mark.SUPPRESSED);
        assertThat(row("child-heard", cell(10), hidden)).containsExactly(cell(10), hidden, hidden);
        assertThat(row("preliminary-reply", cell(10), hidden)).containsExactly(cell(10), hidden, hidden);
        assertThat(row("preliminary-reply", hidden, cell(3))).containsExactly(hidden, hidden, hidden);
    }

    @Test
    void a_duty_owed_in_no_case_has_no_share() {
        assertThat(row("child-heard", Cell.ZERO, Cell.ZERO))
                .containsExactly(Cell.ZERO, Cell.ZERO, Cell.none(Cell.Mark.NOT_POSSIBLE));
    }

    private List<Cell> row(String id, Cell cases, Cell counted) {
        Duty duty = tables.duties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        StatisticsTable table = tables.find(duty.table()).orElseThrow();
        Dataset origin = new Dataset(
                table,
                List.of("0301"),
                List.of("2026"),
                List.of(),
                Map.of(),
                (region, period) -> false,
                Instant.EPOCH,
                (key, measure) -> measure.id().equals(duty.cases()) ? cases : counted);
        var cells = new Compliance(tables.duties(), Map.of(duty.table(), origin)).cells();
        CellKey key = new CellKey("0301", List.of(id), "2026");
        return tables.find(Compliance.TABLE).orElseThrow().measures().stream()
                .map(measure -> cells.apply(key, measure))
                .toList();
    }

    private static Cell cell(long count) {
        return Cell.of(BigDecimal.valueOf(count));
    }

    private static Cell share(String percent) {
        return Cell.of(new BigDecimal(percent));
    }
}
