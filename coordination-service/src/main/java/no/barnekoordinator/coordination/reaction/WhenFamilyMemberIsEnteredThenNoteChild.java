package no.barnekoordinator.coordination.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.transition.NoteChild;
import no.barnekoordinator.coordination.handling.transition.ReleaseChild;
import no.barnekoordinator.coordination.handling.transition.TransitionsId;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A child of the family is written down once: its transitions know it, and when it was born, from there. */
@Component
@ProcessingGroup("transitions-follow-case")
@DisallowReplay
class WhenFamilyMemberIsEnteredThenNoteChild {

    private final Commands commands;

    WhenFamilyMemberIsEnteredThenNoteChild(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(FamilyMemberEntered event, EventMessage<?> message) {
        if (event.relation() == FamilyRelation.CHILD) {
            note(event.caseId(), event.memberId(), event.bornOn(), event.happenedAt(), message);
        }
    }

    @EventHandler
    void on(FamilyMemberCorrected event, EventMessage<?> message) {
        if (event.relation() == FamilyRelation.CHILD) {
            note(event.caseId(), event.memberId(), event.bornOn(), event.happenedAt(), message);
        } else {
            release(event.caseId(), event.memberId(), event.happenedAt(), message);
        }
    }

    @EventHandler
    void on(FamilyMemberLeft event, EventMessage<?> message) {
        release(event.caseId(), event.memberId(), event.happenedAt(), message);
    }

    private void note(UUID caseId, UUID childId, @Nullable LocalDate bornOn, Instant at, EventMessage<?> message) {
        try {
            commands.send(
                    new NoteChild(new TransitionsId(caseId), null, childId, bornOn, at),
                    FollowUp.of(message, "note-child"));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            // The case has ended, or the child is grown: there is nothing to go over to from here.
        }
    }

    private void release(UUID caseId, UUID childId, Instant at, EventMessage<?> message) {
        commands.send(new ReleaseChild(new TransitionsId(caseId), childId, at), FollowUp.of(message, "release-child"));
    }
}
