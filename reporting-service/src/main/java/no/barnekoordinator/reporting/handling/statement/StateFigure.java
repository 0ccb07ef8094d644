package no.barnekoordinator.reporting.handling.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.handling.PublicSource;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * State a figure of the municipality's own work, for the first time or anew.
 *
 * @param value in the unit of the topic: see {@link #stated}
 * @param seen the revision the one who states it has seen; 0 when there was none
 */
public record StateFigure(
        @TargetAggregateIdentifier StatedFigureId figure,
        String municipality,
        StatementTopic topic,
        int year,
        int value,
        String source,
        LocalDate asOf,
        int seen,
        Instant statedAt) {

    /** The first year of the money the statements are about. */
    public static final int EARLIEST_YEAR = 2022;

    private static final int MOST_KRONER = 1_000_000_000;
    private static final int MOST_PERSONS = 10_000;
    private static final int HUNDREDTHS = 2;

    /** @throws Refusal when it cannot be right */
    public StateFigure {
        source = PublicSource.of(source);
        LocalDate today = Oslo.dateOf(statedAt);
        if (year < EARLIEST_YEAR || year > today.getYear()) {
            throw Refusal.againstRule(
                    "statement-year", Integer.toString(EARLIEST_YEAR), Integer.toString(today.getYear()));
        }
        if (asOf.isAfter(today) || asOf.getYear() < year) {
            throw Refusal.againstRule("statement-day", Integer.toString(year));
        }
        if (value < 0 || value > most(topic)) {
            throw Refusal.againstRule("statement-value");
        }
    }

    /**
     * A number as it is written down, in the unit of its topic: kroner and persons are whole, positions have two
     * decimals and are kept in hundredths.
     *
     * @throws Refusal when it is not such a number
     */
    public static int stated(StatementTopic topic, BigDecimal written) {
        try {
            BigDecimal kept = topic == StatementTopic.POSITIONS ? written.movePointRight(HUNDREDTHS) : written;
            return kept.intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.againstRule("statement-value");
        }
    }

    private static int most(StatementTopic topic) {
        return switch (topic) {
            case ALLOCATED, SPENT -> MOST_KRONER;
            case POSITIONS -> MOST_PERSONS * 100;
            case TRAINED, PROCEDURES -> MOST_PERSONS;
        };
    }
}
