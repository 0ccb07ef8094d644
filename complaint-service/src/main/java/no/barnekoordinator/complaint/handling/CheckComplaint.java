package no.barnekoordinator.complaint.handling;

import java.time.Instant;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record what somebody found on looking at a complaint: null leaves a finding as it is. */
public record CheckComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        @Nullable Long expectedVersion,
        @Nullable CheckFinding standing,
        @Nullable CheckFinding signature,
        @Nullable CheckFinding authority,
        Instant checkedAt) {}
