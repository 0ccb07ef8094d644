package no.barnekoordinator.coordination.guidance;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import org.jspecify.annotations.Nullable;

/**
 * What a family was told, or whom it was referred to.
 *
 * @param entryName of what stands in the directory; null for something else
 * @param what null after erasure
 * @param givenAt UTC
 */
public record GivenRow(
        boolean referral,
        GuidanceTopic topic,
        @Nullable UUID entryId,
        @Nullable String entryName,
        @Nullable String what,
        Instant givenAt) {}
