package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may, consented to information about a child being shared.
 *
 * @param childId whom the information is about
 * @param giverId who consented: of the family, or the child welfare service's contact in the team
 * @param recipient the member of the team it is shared with; null when with a service as a whole
 * @param service the service it is shared with, or the one the recipient works in
 * @param purpose in free text; null after erasure
 * @param validFrom first day, a date in Norway
 * @param validUntil last day, a date in Norway; null when it is open
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ConsentGiven")
public record ConsentGiven(
        UUID caseId,
        UUID consentId,
        UUID childId,
        UUID giverId,
        ConsentCapacity capacity,
        @Nullable UUID recipient,
        ServiceKind service,
        @Personal @Nullable String purpose,
        List<InformationCategory> categories,
        ConsentForm form,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
