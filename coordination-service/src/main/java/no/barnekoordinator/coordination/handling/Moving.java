package no.barnekoordinator.coordination.handling;

import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.platform.command.Refusal;

/** Decides what a move ends in one municipality, and what it begins in the other. */
final class Moving {

    private Moving() {}

    /** Nothing runs here any longer, and whoever coordinated hands over. */
    static List<CoordinationEvent> move(CaseState now, MoveCase c) {
        if (c.toMunicipality().equals(now.municipality())) {
            throw Refusal.againstRule("move-same-municipality", "municipality");
        }
        List<CoordinationEvent> events = new ArrayList<>(Appointing.beforeClosing(now, c.at()));
        events.addAll(Vacancy.beforeClosing(now, c.at()));
        events.add(new CaseMoved(
                now.caseId(),
                c.continuedAs(),
                now.requestId(),
                c.toMunicipality(),
                c.hidden(),
                c.categories(),
                c.consentedBy(),
                c.capacity(),
                now.appointment().coordinator(),
                now.appointment().before(),
                now.municipality(),
                c.at()));
        events.add(new CaseClosed(now.caseId(), ClosingReason.MOVED, now.municipality(), c.at()));
        events.addAll(CaseClocks.stopAll(now, c.at()));
        return events;
    }

    /** The days without anybody are counted here from the move on. */
    static List<CoordinationEvent> goOn(ContinueCase c) {
        CaseContinued continued = new CaseContinued(
                c.caseId().value(),
                c.continues(),
                c.requestId(),
                c.fromMunicipality(),
                c.categories(),
                c.handedOverBy(),
                c.coordinatedBefore(),
                c.municipality(),
                c.at());
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(continued);
        events.add(CaseClocks.towardsAppointment(c.caseId().value(), c.municipality(), c.appointmentDue(), c.at()));
        events.addAll(Vacancy.follows(CaseState.of(continued), VacancyReason.CASE_MOVED, c.at()));
        return events;
    }
}
