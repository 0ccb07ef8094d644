package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family was written down.
 *
 * @param name null after erasure
 * @param subject the {@code sub} of the person's access token; null when it is not known, and after erasure
 * @param bornOn null for a child not yet born, for grown-ups, and after erasure
 * @param inCare whether a child is placed in foster care, so that the child welfare service consents for it
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.FamilyMemberEntered")
public record FamilyMemberEntered(
        UUID caseId,
        UUID memberId,
        FamilyRelation relation,
        @Personal @Nullable String name,
        @Personal @Nullable String subject,
        @Personal @Nullable LocalDate bornOn,
        boolean inCare,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
