package no.barnekoordinator.reporting.intake;

import java.util.Set;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.platform.intake.ContractReceiver;
import no.barnekoordinator.platform.intake.ReceivedContract;
import no.barnekoordinator.reporting.history.History;
import no.barnekoordinator.reporting.view.Views;
import org.springframework.stereotype.Component;

/**
 * Keeps every fact in the history and folds it into the views, in one transaction. Reads this service's own topic too:
 * a survey answer comes to its row the same way as everything else.
 */
@Component
class ReportingIntake implements ContractReceiver {

    private final History history;
    private final Views views;

    ReportingIntake(History history, Views views) {
        this.history = history;
        this.views = views;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT, Topics.REPORTING);
    }

    @Override
    public void receive(ReceivedContract received) {
        history.append(received);
        views.fold(received.contract(), received.recordedAt());
    }
}
