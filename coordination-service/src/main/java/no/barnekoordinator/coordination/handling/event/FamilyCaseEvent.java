package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about one family case as a whole; its parts state theirs in streams of their own. */
public sealed interface FamilyCaseEvent extends CoordinationEvent, CaseEvent
        permits CaseOpened,
                CoordinatorAppointed,
                AppointmentProposed,
                AppointmentAccepted,
                AppointmentDeclined,
                AppointmentEnded,
                DeputyAssigned,
                DeputyEnded,
                AbsenceStarted,
                AbsenceEnded,
                VacancyStarted,
                VacancyEnded,
                CaseClosed,
                CaseReopened,
                ComplaintSucceeded,
                CaseMoved,
                CaseContinued {}
