package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Lets a consent cover less, or a shorter time, from now on.
 *
 * @param expectedVersion the version the caller has seen; null for any
 * @param by who says so
 * @param categories what it is still to cover; not more than before
 * @param validUntil last day, a date in Norway; null to leave it as it is
 */
public record NarrowConsent(
        @TargetAggregateIdentifier TeamId team,
        @TargetAggregateVersion @Nullable Long expectedVersion,
        UUID consentId,
        UUID by,
        List<InformationCategory> categories,
        @Nullable LocalDate validUntil,
        Instant at) {

    public NarrowConsent {
        categories = categories.stream().distinct().sorted().toList();
    }
}
