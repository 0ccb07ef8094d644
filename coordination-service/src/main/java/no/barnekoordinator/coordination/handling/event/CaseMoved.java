package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family moves to another municipality, and wants its case to go on there. The case here ends with it.
 *
 * @param continuedAs the case in the other municipality
 * @param requestId the request whose grant opened the case, here or before
 * @param toMunicipality four digits; it tells where a child is, and is sealed like all that does. Null after erasure
 * @param hidden whether nobody here is to be shown where the family went
 * @param categories what goes along beside who the family is
 * @param consentedBy of the family, or the child welfare service's contact in the team
 * @param handedOverBy who coordinated here; null when nobody did
 * @param coordinatedBefore whether the family ever had a coordinator
 * @param municipality the one it moves from, four digits
 * @param happenedAt UTC
 */
@EventName("coordination.CaseMoved")
public record CaseMoved(
        UUID caseId,
        UUID continuedAs,
        UUID requestId,
        @Personal @Nullable String toMunicipality,
        boolean hidden,
        List<InformationCategory> categories,
        UUID consentedBy,
        ConsentCapacity capacity,
        @Nullable UUID handedOverBy,
        boolean coordinatedBefore,
        String municipality,
        Instant happenedAt)
        implements FamilyCaseEvent {}
