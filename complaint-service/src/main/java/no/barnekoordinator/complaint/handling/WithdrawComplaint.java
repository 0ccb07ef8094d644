package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Do not pursue the complaint. */
public record WithdrawComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        Instant withdrawnAt) {}
