package no.barnekoordinator.coordination.handling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ends a case here because the family moves and has said that it is to go on in another municipality. Whether whoever
 * said so may, is for the {@linkplain no.barnekoordinator.coordination.handling.team.ConsentToMove team} to say.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param continuedAs what the case is to be called in the other municipality
 * @param toMunicipality four digits, of a municipality that there is
 * @param hidden whether nobody here is to be shown where the family went
 * @param categories what goes along beside who the family is: what there is something of, none for nothing more
 */
public record MoveCase(
        @TargetAggregateIdentifier CaseId caseId,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID continuedAs,
        String toMunicipality,
        boolean hidden,
        List<InformationCategory> categories,
        UUID consentedBy,
        ConsentCapacity capacity,
        Instant at) {

    /** What a case holds and can hand over. The rest is with the services, which share by consents of their own. */
    public static final List<InformationCategory> CARRIED =
            List.of(InformationCategory.CONTACT, InformationCategory.SERVICES, InformationCategory.PLAN);

    public MoveCase {
        categories = carried(categories);
    }

    /**
     * In order, each once.
     *
     * @throws Refusal for what a case does not hold
     */
    public static List<InformationCategory> carried(List<InformationCategory> categories) {
        if (!CARRIED.containsAll(categories)) {
            throw Refusal.againstRule("move-category-elsewhere", "categories");
        }
        return categories.stream().distinct().sorted().toList();
    }
}
