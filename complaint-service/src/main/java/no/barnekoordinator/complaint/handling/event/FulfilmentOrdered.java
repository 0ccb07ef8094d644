package no.barnekoordinator.complaint.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.complaint.ResponsibleParty;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The county governor named who is responsible, or a last day, or both.
 *
 * @param responsible what kind of body; null when none was named
 * @param responsibleName the one, in the county governor's words
 * @param fulfilBy last day, a date in Norway; null when none was set
 */
@EventName("complaint.FulfilmentOrdered")
public record FulfilmentOrdered(
        UUID caseId,
        UUID complaintId,
        @Nullable ResponsibleParty responsible,
        @Personal @Nullable String responsibleName,
        @Nullable LocalDate fulfilBy,
        String municipality,
        Instant happenedAt)
        implements ComplaintEvent {}
