package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import org.jspecify.annotations.Nullable;

/** An instruction and where it stands. */
record InstructionState(
        UUID memberId,
        ServiceKind service,
        @Nullable InformationCategory category,
        @Nullable UUID childId,
        @Nullable UUID sharedWith,
        LocalDate dueOn,
        boolean acknowledged,
        boolean reminded,
        Stage stage) {

    /** Where it stands. */
    enum Stage {
        OPEN,
        FOLLOWED,
        NOT_FOLLOWED,
        LAPSED
    }

    static InstructionState of(InstructionGiven e) {
        return new InstructionState(
                e.memberId(),
                e.service(),
                e.category(),
                e.childId(),
                e.sharedWith(),
                e.dueOn(),
                false,
                false,
                Stage.OPEN);
    }

    InstructionState afterAcknowledgement() {
        return new InstructionState(memberId, service, category, childId, sharedWith, dueOn, true, reminded, stage);
    }

    InstructionState afterReminder() {
        return new InstructionState(memberId, service, category, childId, sharedWith, dueOn, acknowledged, true, stage);
    }

    InstructionState at(Stage next) {
        return new InstructionState(
                memberId, service, category, childId, sharedWith, dueOn, acknowledged, reminded, next);
    }

    boolean isOpen() {
        return stage == Stage.OPEN;
    }
}
