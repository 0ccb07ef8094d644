package no.barnekoordinator.coordination.handling.event;

import no.barnekoordinator.platform.event.CaseEvent;

/** A fact about the team around one family: who is in it, and what may be shared with whom. */
public sealed interface TeamEvent extends CoordinationEvent, CaseEvent
        permits TeamOpened,
                TeamClosed,
                TeamReopened,
                FamilyMemberEntered,
                FamilyMemberCorrected,
                FamilyMemberLeft,
                PostalDetailsNoted,
                BirthDateNoted,
                TeamMemberJoined,
                TeamMemberLeft,
                ConsentGiven,
                ConsentNarrowed,
                ConsentWithdrawn,
                MovePlanned,
                MoveCalledOff,
                MoveAgreed,
                MoveAgreementWithdrawn,
                MoveConsented,
                InstructionGiven,
                InstructionAcknowledged,
                InstructionFollowed,
                InstructionNotFollowed,
                InstructionReminded,
                InstructionEscalated,
                InstructionLapsed,
                InstructionRefused {}
