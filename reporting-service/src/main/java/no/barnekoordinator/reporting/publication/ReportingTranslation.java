package no.barnekoordinator.reporting.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import no.barnekoordinator.reporting.handling.event.PopulationImported;
import no.barnekoordinator.reporting.handling.event.ReportingEvent;
import no.barnekoordinator.reporting.handling.event.StatementMade;
import no.barnekoordinator.reporting.handling.event.SurveyAnswered;
import no.barnekoordinator.reporting.handling.event.SurveyImported;
import org.springframework.stereotype.Component;

/** What this service states, told to the others and to its own intake. */
@Component
class ReportingTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return switch ((ReportingEvent) event) {
            case SurveyAnswered answered ->
                Optional.of(new SurveyAnsweredV1(
                        answered.answerId(),
                        answered.instrument(),
                        answered.version(),
                        answered.role(),
                        answered.item(),
                        answered.value(),
                        answered.period(),
                        answered.municipality(),
                        answered.happenedAt()));
            case SurveyImported imported ->
                Optional.of(new SurveyImportedV1(
                        imported.importId(),
                        imported.instrument(),
                        imported.version(),
                        imported.role(),
                        imported.item(),
                        imported.period(),
                        imported.source(),
                        imported.surveyedOn(),
                        imported.revision(),
                        imported.respondents(),
                        imported.invited(),
                        imported.counts(),
                        imported.municipality(),
                        imported.happenedAt()));
            case StatementMade made ->
                Optional.of(new StatementMadeV1(
                        made.figureId(),
                        made.topic(),
                        made.year(),
                        made.value(),
                        made.source(),
                        made.asOf(),
                        made.revision(),
                        made.municipality(),
                        made.happenedAt()));
            case PopulationImported population ->
                Optional.of(new PopulationImportedV1(
                        population.populationId(),
                        population.year(),
                        population.children(),
                        population.source(),
                        population.publishedOn(),
                        population.revision(),
                        population.municipality(),
                        population.happenedAt()));
        };
    }
}
