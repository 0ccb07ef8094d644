package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The family says that it is going to move, and is asked whether its case is to go on there. Takes the place of what
 * was planned before, and of what anybody has said of that.
 *
 * @param toMunicipality four digits; it tells where a child will be, and is sealed like all that does. Null after
 *     erasure
 * @param hidden whether nobody is to be shown where the family goes
 * @param categories what is to go along beside who the family is
 * @param municipality the one it moves from, four digits
 * @param happenedAt UTC
 */
@EventName("coordination.MovePlanned")
public record MovePlanned(
        UUID caseId,
        UUID moveId,
        @Personal @Nullable String toMunicipality,
        boolean hidden,
        List<InformationCategory> categories,
        String municipality,
        Instant happenedAt)
        implements TeamEvent {}
