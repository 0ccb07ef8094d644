package no.barnekoordinator.reporting.statement.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.reporting.handling.statement.StateFigure;
import no.barnekoordinator.reporting.handling.statement.StatedFigureId;
import org.springframework.stereotype.Component;

/** States a figure for the page and the API alike; always of the municipality of the one who states it. */
@Component
class Stating {

    private final Commands commands;
    private final Clock clock;

    Stating(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * A figure of the municipality's own work.
     *
     * @param seen the revision that was seen; 0 when there was none
     * @throws Refusal when it cannot be right
     */
    StateFigure figure(
            String municipality,
            StatementTopic topic,
            int year,
            BigDecimal value,
            String source,
            LocalDate asOf,
            int seen) {
        return new StateFigure(
                StatedFigureId.of(municipality, topic, year),
                municipality,
                topic,
                year,
                StateFigure.stated(topic, value),
                source,
                asOf,
                seen,
                clock.instant());
    }

    void send(StateFigure figure, Write write) {
        commands.send(figure, write.origin("statement"));
    }
}
