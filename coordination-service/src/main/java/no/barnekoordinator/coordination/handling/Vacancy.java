package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import no.barnekoordinator.platform.time.Oslo;

/** Counts the days a family that has had a coordinator has nobody. */
final class Vacancy {

    private Vacancy() {}

    /** What a decision leads to: a vacancy begins, or ends, or neither. */
    static List<CoordinationEvent> follows(CaseState now, VacancyReason reason, Instant at) {
        Instant since = now.appointment().vacantSince();
        boolean vacant = !now.closed() && now.appointment().isVacant();
        if (vacant && since == null) {
            return List.of(
                    new VacancyStarted(now.caseId(), reason, now.municipality(), at),
                    new ClockStarted(
                            now.caseId(),
                            now.caseId(),
                            ClockKind.VACANCY,
                            MunicipalRules.VACANCY_TARGET,
                            MunicipalTargets.due(MunicipalRules.VACANCY_TARGET, at),
                            now.municipality(),
                            at));
        }
        if (!vacant && since != null) {
            List<CoordinationEvent> events = new ArrayList<>();
            events.add(ended(now, since, at));
            events.addAll(CaseClocks.done(now, ClockKind.VACANCY, at));
            return events;
        }
        return List.of();
    }

    /** The last that is said before a case closes; its clock stops with the others. */
    static List<CoordinationEvent> beforeClosing(CaseState now, Instant at) {
        Instant since = now.appointment().vacantSince();
        return since == null ? List.of() : List.of(ended(now, since, at));
    }

    private static VacancyEnded ended(CaseState now, Instant since, Instant at) {
        long days = ChronoUnit.DAYS.between(Oslo.dateOf(since), Oslo.dateOf(at));
        return new VacancyEnded(now.caseId(), (int) Math.max(0, days), now.municipality(), at);
    }
}
