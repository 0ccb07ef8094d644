package no.barnekoordinator.coordination.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.jspecify.annotations.Nullable;

/**
 * A move that is planned.
 *
 * @param to four digits; null after erasure. Shown to nobody when it is {@code hidden}
 * @param categories what is to go along beside who the family is
 */
public record MovePlan(
        UUID moveId, @Nullable String to, boolean hidden, List<InformationCategory> categories, Instant plannedAt) {

    /** Where to, for those it may be shown to; null when it is not to be shown. */
    public @Nullable String shownTo() {
        return hidden ? null : to;
    }

    /**
     * Whether a move is what those who said yes to this one said yes to, or tells less of them.
     *
     * @param shownToNobody whether nobody is to be shown where the family went
     */
    public boolean covers(String municipality, boolean shownToNobody, List<InformationCategory> along) {
        return municipality.equals(to) && (shownToNobody || !hidden) && categories.containsAll(along);
    }
}
