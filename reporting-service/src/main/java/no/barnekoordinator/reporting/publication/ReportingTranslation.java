package no.barnekoordinator.reporting.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import no.barnekoordinator.reporting.handling.event.SurveyAnswered;
import no.barnekoordinator.reporting.handling.event.SurveyEvent;
import org.springframework.stereotype.Component;

/** Survey answers, told to the others and to this service's own intake. */
@Component
class ReportingTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return switch ((SurveyEvent) event) {
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
        };
    }
}
