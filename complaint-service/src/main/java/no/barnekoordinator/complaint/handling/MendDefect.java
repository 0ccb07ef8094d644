package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Note that what was lacking has come.
 *
 * @param mendedBy opaque subject of whoever enters it
 * @param byComplainant whether the complainant does so, who can sign by it, and cannot show an authority
 */
public record MendDefect(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        String mendedBy,
        boolean byComplainant,
        Instant mendedAt) {}
