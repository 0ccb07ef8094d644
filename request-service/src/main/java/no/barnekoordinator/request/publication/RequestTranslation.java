package no.barnekoordinator.request.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.platform.event.DomainEvent;
import no.barnekoordinator.platform.publication.Translation;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import no.barnekoordinator.request.handling.event.InformationProcedureLapsed;
import no.barnekoordinator.request.handling.event.InformationProcedurePublished;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PracticeAdopted;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestServiceEvent;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import no.barnekoordinator.request.handling.event.UnitContactPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others learn of a request: codes, dates and ids; never what anyone said. */
@Component
class RequestTranslation implements Translation {

    @Override
    public Optional<Contract> translate(DomainEvent event) {
        return Optional.ofNullable(contractOf((RequestServiceEvent) event));
    }

    /** Null for what stays in this service. */
    private static @Nullable Contract contractOf(RequestServiceEvent event) {
        return switch (event) {
            case RequestReceived e ->
                new RequestReceivedV1(
                        e.caseId(),
                        e.requestId(),
                        e.channel(),
                        e.applicant(),
                        e.children(),
                        e.expecting(),
                        e.interpreter(),
                        e.municipality(),
                        e.happenedAt());
            case PartyHeard e ->
                new PartyHeardV1(e.caseId(), e.requestId(), e.role(), e.ageBand(), e.municipality(), e.happenedAt());
            case ConditionAssessed e ->
                new ConditionAssessedV1(
                        e.caseId(),
                        e.requestId(),
                        e.condition(),
                        e.met(),
                        e.ruleId(),
                        e.municipality(),
                        e.happenedAt());
            case PreliminaryReplySent e ->
                new PreliminaryReplySentV1(e.caseId(), e.requestId(), e.expectedOn(), e.municipality(), e.happenedAt());
            case RequestGranted e ->
                new RequestGrantedV1(e.caseId(), e.requestId(), e.ruleIds(), e.municipality(), e.happenedAt());
            case RequestRefused e ->
                new RequestRefusedV1(
                        e.caseId(),
                        e.requestId(),
                        e.unmet(),
                        e.ruleIds(),
                        e.complaintDeadline(),
                        e.municipality(),
                        e.happenedAt());
            case RequestWithdrawn e ->
                new RequestWithdrawnV1(e.caseId(), e.requestId(), e.reason(), e.municipality(), e.happenedAt());
            case RequestReopened e ->
                new RequestReopenedV1(e.caseId(), e.requestId(), e.complaintId(), e.municipality(), e.happenedAt());
            case ClockStarted e ->
                new ClockStartedV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockMet e ->
                new ClockMetV1(e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
            case ClockBreached e ->
                new ClockBreachedV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.due(), e.municipality(), e.happenedAt());
            case ClockCancelled e ->
                new ClockCancelledV1(
                        e.caseId(), e.requestId(), e.clock(), e.ruleId(), e.municipality(), e.happenedAt());
            case InformationProcedureAdopted e ->
                new InformationProcedureAdoptedV1(
                        e.procedureId(),
                        e.adoptedOn(),
                        e.lastPublishedOn(),
                        e.nextReviewOn(),
                        e.municipality(),
                        e.happenedAt());
            case InformationProcedurePublished e ->
                new InformationProcedurePublishedV1(e.procedureId(), e.publishedOn(), e.municipality(), e.happenedAt());
            case InformationProcedureLapsed e ->
                new InformationProcedureLapsedV1(e.procedureId(), e.reviewDue(), e.municipality(), e.happenedAt());
            case UnitContactPublished e -> null;
            case PracticeAdopted e -> null;
        };
    }
}
