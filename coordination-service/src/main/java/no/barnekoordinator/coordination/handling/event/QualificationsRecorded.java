package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * What the coordinator speaks and knows well. Replaces what was written down before.
 *
 * @param languages ISO 639 codes, in alphabetical order
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.QualificationsRecorded")
public record QualificationsRecorded(
        UUID coordinatorId,
        List<String> languages,
        List<Competence> competences,
        String municipality,
        Instant happenedAt)
        implements CoordinatorEvent {}
