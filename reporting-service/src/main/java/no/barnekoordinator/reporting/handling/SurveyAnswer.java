package no.barnekoordinator.reporting.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.reporting.handling.event.SurveyAnswered;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One answer to one item; given once. */
@Aggregate(type = "survey-answer")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the first event fills it; Axon reads it
class SurveyAnswer {

    @AggregateIdentifier
    private SurveyAnswerId id;

    SurveyAnswer() {}

    @CommandHandler
    SurveyAnswer(RecordSurveyAnswer command, Instruments instruments) {
        Item item = instruments
                .find(command.instrument(), command.version(), command.item())
                .orElseThrow(() -> Refusal.againstRule("survey-item-unknown"));
        if (item.role() != command.role()) {
            throw Refusal.againstRule("survey-role");
        }
        if (!item.takes(command.value())) {
            throw Refusal.againstRule("survey-value", item.lowest(), item.highest());
        }
        apply(new SurveyAnswered(
                command.answerId().value(),
                command.instrument(),
                command.version(),
                command.role(),
                command.item(),
                command.value(),
                command.period(),
                command.municipality(),
                command.answeredAt()));
    }

    @EventSourcingHandler
    void evolve(SurveyAnswered event) {
        id = new SurveyAnswerId(event.answerId());
    }
}
