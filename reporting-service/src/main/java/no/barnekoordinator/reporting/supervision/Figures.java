package no.barnekoordinator.reporting.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.barnekoordinator.platform.page.PageFormat;
import no.barnekoordinator.reporting.statistics.Cell;
import no.barnekoordinator.reporting.statistics.Statistics;
import no.barnekoordinator.reporting.statistics.Words;
import no.barnekoordinator.reporting.supervision.ChartView.Figure;
import org.springframework.stereotype.Component;

/** Cells as people read them: Statistics Norway's symbols to the eye, words to the ear. */
@Component
class Figures {

    private final PageFormat format;
    private final Words words;
    private final Statistics statistics;

    Figures(PageFormat format, Words words, Statistics statistics) {
        this.format = format;
        this.words = words;
        this.statistics = statistics;
    }

    Figure of(Cell cell) {
        if (cell.isZero()) {
            return new Figure("-", "0", format.number(0));
        }
        return cell.shown()
                .map(this::shown)
                .orElseGet(() -> new Figure(
                        cell.mark().symbol(),
                        null,
                        words.text("mark." + cell.mark().name(), statistics.threshold())));
    }

    private Figure shown(BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(1, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return new Figure(format.decimal(rounded, 1), rounded.toPlainString(), null);
    }

    /** For a card: the figure or its symbol in words. */
    String inWords(Cell cell) {
        Figure figure = of(cell);
        return figure.spoken() == null ? figure.text() : figure.spoken();
    }
}
