package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An individual plan was made for the first time.
 *
 * @param planId what its clock runs for
 * @param contents every word of the plan; null after erasure
 * @param measures what is to be done, and when
 * @param validFrom first day of its period, a date in Norway
 * @param validTo last day of its period; null for an open one
 * @param reviseBy last day it is to be revised, a date in Norway
 * @param bases the statutes it is made under
 * @param consentedBy who agreed to the plan
 * @param consentedOn when, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.PlanStarted")
public record PlanStarted(
        UUID caseId,
        UUID planId,
        @Personal @Nullable PlanContents contents,
        List<PlannedMeasure> measures,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate reviseBy,
        List<PlanBasis> bases,
        PlanConsent consentedBy,
        LocalDate consentedOn,
        String municipality,
        Instant happenedAt)
        implements PlanEvent {}
