package no.barnekoordinator.coordination.handling.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MovePlanned;

/** A move that is planned, and who has said yes to it. Where to is personal, and not known here. */
record PlannedMove(UUID moveId, List<InformationCategory> categories, Map<UUID, Yes> agreed) {

    record Yes(ConsentCapacity capacity, boolean byThemselves) {}

    static PlannedMove of(MovePlanned e) {
        return new PlannedMove(e.moveId(), e.categories(), Map.of());
    }

    PlannedMove with(MoveAgreed e) {
        Map<UUID, Yes> more = new LinkedHashMap<>(agreed);
        more.put(e.memberId(), new Yes(e.capacity(), e.byThemselves()));
        return new PlannedMove(moveId, categories, more);
    }

    PlannedMove without(UUID memberId) {
        Map<UUID, Yes> fewer = new LinkedHashMap<>(agreed);
        fewer.remove(memberId);
        return new PlannedMove(moveId, categories, fewer);
    }
}
