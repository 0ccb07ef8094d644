package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.coordination.handling.PossibleDates;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Decides something for a service of the team. Answers with the rule when it is refused; the refusal is kept.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param memberId whom it is given to
 * @param category what is to be shared; null for what is not about sharing
 * @param childId whom it is about; null for what is not about sharing
 * @param sharedWith the member of the team who is to get it; null for what is not about sharing
 * @param dueOn last day, a date in Norway, not past
 */
public record GiveInstruction(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID instructionId,
        InstructionKind kind,
        UUID memberId,
        @Nullable InformationCategory category,
        @Nullable UUID childId,
        @Nullable UUID sharedWith,
        String text,
        LocalDate dueOn,
        Instant at) {

    public GiveInstruction {
        text = Required.text("text", text);
        PossibleDates.mustBeNear("dueOn", dueOn, Oslo.dateOf(at));
        if (dueOn.isBefore(Oslo.dateOf(at))) {
            throw Refusal.againstRule("date-past");
        }
        if (kind == InstructionKind.SHARE_INFORMATION) {
            Required.value("category", category);
            Required.value("childId", childId);
            Required.value("sharedWith", sharedWith);
        } else {
            category = null;
            childId = null;
            sharedWith = null;
        }
    }
}
