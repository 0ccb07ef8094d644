package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator decided something for a service of the team (hol § 7-2 a).
 *
 * @param memberId whom it is given to
 * @param service the service that person works in
 * @param category what is to be shared; null for what is not about sharing
 * @param childId whom it is about; null for what is not about sharing
 * @param sharedWith the member of the team who is to get it; null for what is not about sharing
 * @param consentId the consent that covers it; null for what is not about sharing
 * @param text what is asked, in free text; null after erasure
 * @param dueOn last day, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.InstructionGiven")
public record InstructionGiven(
        UUID caseId,
        UUID instructionId,
        InstructionKind kind,
        UUID memberId,
        ServiceKind service,
        @Nullable InformationCategory category,
        @Nullable UUID childId,
        @Nullable UUID sharedWith,
        @Nullable UUID consentId,
        @Personal @Nullable String text,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
