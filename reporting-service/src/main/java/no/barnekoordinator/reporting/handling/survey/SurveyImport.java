package no.barnekoordinator.reporting.handling.survey;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.handling.event.SurveyImported;
import no.barnekoordinator.reporting.handling.survey.ImportSurvey.Tally;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What was brought in of one questionnaire, group and year. */
@Aggregate(type = "survey-import")
class SurveyImport {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable SurveyImportId id;

    private int revision;
    private @Nullable String source;
    private final Set<Tally> tallies = new HashSet<>();

    SurveyImport() {}

    /** One survey stands at a time. The same answers once more are a mistake, whatever they are said to be. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ImportSurvey command, Instruments instruments) {
        command.tallies().forEach(tally -> mustBeAnAnswer(command, tally, instruments));
        if (tallies.equals(Set.copyOf(command.tallies()))) {
            throw Refusal.conflict("survey-imported-already");
        }
        if (revision > 0 && !command.replace()) {
            throw Refusal.conflict("survey-imported-before", String.valueOf(source), Integer.toString(command.year()));
        }
        Instant surveyed = Oslo.startOf(command.surveyedOn());
        List<SurveyImported> imported = command.tallies().stream()
                .map(tally -> new SurveyImported(
                        command.importId().value(),
                        command.instrument(),
                        command.version(),
                        command.role(),
                        tally.item(),
                        Integer.toString(command.year()),
                        command.source(),
                        command.surveyedOn(),
                        revision + 1,
                        command.respondents(),
                        command.invited(),
                        tally.counts(),
                        tally.municipality(),
                        surveyed))
                .toList();
        imported.forEach(AggregateLifecycle::apply);
    }

    private static void mustBeAnAnswer(ImportSurvey command, Tally tally, Instruments instruments) {
        Item item = instruments
                .find(command.instrument(), command.version(), tally.item())
                .orElseThrow(() -> Refusal.againstRule("survey-item-unknown"));
        if (item.role() != command.role()) {
            throw Refusal.againstRule("survey-role");
        }
        if (tally.counts().size() != item.highest() - item.lowest() + 1
                || tally.counts().stream().anyMatch(count -> count < 0)) {
            throw Refusal.againstRule("survey-value", item.lowest(), item.highest());
        }
    }

    @EventSourcingHandler
    void evolve(SurveyImported event) {
        id = new SurveyImportId(event.importId());
        if (event.revision() > revision) {
            tallies.clear();
        }
        revision = event.revision();
        source = event.source();
        tallies.add(new Tally(event.municipality(), event.item(), event.counts()));
    }
}
