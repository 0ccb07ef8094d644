package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Note that the complainant has also turned somewhere else. */
public record ChooseOtherChannel(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        OtherChannel channel,
        Instant chosenAt) {}
