package no.barnekoordinator.coordination.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * Something the coordinator decided for a service.
 *
 * @param memberId whom it was given to
 * @param category what is to be shared; null for what is not about sharing
 * @param childId whom it is about; null for what is not about sharing
 * @param sharedWith the member of the team who is to get it; null for what is not about sharing
 * @param consentId the consent it was given under; null for what is not about sharing
 * @param text what is asked; null after erasure
 * @param dueOn last day, a date in Norway
 * @param stage {@code OPEN}, {@code FOLLOWED}, {@code NOT_FOLLOWED} or {@code LAPSED}
 * @param why what the service said when it did not follow it; null when nothing, and after erasure
 */
public record Instruction(
        UUID instructionId,
        UUID caseId,
        InstructionKind kind,
        UUID memberId,
        ServiceKind service,
        @Nullable InformationCategory category,
        @Nullable UUID childId,
        @Nullable UUID sharedWith,
        @Nullable UUID consentId,
        @Nullable String text,
        LocalDate dueOn,
        Instant givenAt,
        Stage stage,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant answeredAt,
        @Nullable InstructionHindrance hindrance,
        @Nullable String why) {

    private static final int LABEL_LENGTH = 6;

    /** Where it stands. */
    public enum Stage {
        OPEN,
        FOLLOWED,
        NOT_FOLLOWED,
        LAPSED
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /** Last characters of the case's id: what people call the case where no name may be shown. */
    public String label() {
        String id = caseId.toString();
        return id.substring(id.length() - LABEL_LENGTH).toUpperCase(Locale.ROOT);
    }
}
