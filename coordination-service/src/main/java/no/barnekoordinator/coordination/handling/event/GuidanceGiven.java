package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.platform.event.CaseEvent;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family was told of a service, a right or an organisation.
 *
 * @param entryId of what it was told of in the directory; null for something else
 * @param what in words; null after erasure
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.GuidanceGiven")
public record GuidanceGiven(
        UUID caseId,
        GuidanceTopic topic,
        @Nullable UUID entryId,
        @Personal @Nullable String what,
        String municipality,
        Instant happenedAt)
        implements GuidanceEvent, CaseEvent {}
