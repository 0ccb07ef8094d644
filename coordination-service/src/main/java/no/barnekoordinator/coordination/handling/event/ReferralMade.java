package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.platform.event.CaseEvent;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family was put in contact with somebody, or referred to them.
 *
 * @param entryId of whom in the directory; null for something else
 * @param what to whom and for what, in words; null after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ReferralMade")
public record ReferralMade(
        UUID caseId,
        GuidanceTopic topic,
        @Nullable UUID entryId,
        @Personal @Nullable String what,
        String municipality,
        Instant happenedAt)
        implements GuidanceEvent, CaseEvent {}
