package no.barnekoordinator.coordination.handling.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.coordination.handling.event.CapacityChanged;
import no.barnekoordinator.coordination.handling.event.ContactRecorded;
import no.barnekoordinator.coordination.handling.event.CoordinatorEvent;
import no.barnekoordinator.coordination.handling.event.CoordinatorRegistered;
import no.barnekoordinator.coordination.handling.event.FamilyGivenUp;
import no.barnekoordinator.coordination.handling.event.FamilyTakenOn;
import no.barnekoordinator.coordination.handling.event.LeaveEnded;
import no.barnekoordinator.coordination.handling.event.LeaveStarted;
import no.barnekoordinator.coordination.handling.event.MandateIssued;
import no.barnekoordinator.coordination.handling.event.QualificationsRecorded;
import no.barnekoordinator.coordination.handling.event.TrainingCompleted;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator's place in the register has come to. Immutable; knows neither name nor person.
 *
 * @param leaveSince first day of the leave that runs; null when the coordinator is at work
 * @param mandate the days the mandate document holds; null when none was issued
 * @param families one entry for each time a family was taken on and not given up: who stops standing in and becomes the
 *     coordinator has two for a while, and keeps one
 */
record RegisterState(
        UUID coordinatorId,
        String municipality,
        int capacity,
        @Nullable LocalDate leaveSince,
        @Nullable Mandate mandate,
        List<UUID> families) {

    /** Before anyone is registered. */
    static final RegisterState NOTHING = new RegisterState(new UUID(0, 0), "", 0, null, null, List.of());

    /** The days a document holds, the last one null when it holds until another is issued. */
    record Mandate(LocalDate from, @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    RegisterState after(CoordinatorEvent event) {
        return switch (event) {
            case CoordinatorRegistered e ->
                new RegisterState(e.coordinatorId(), e.municipality(), e.capacity(), null, null, List.of());
            case CapacityChanged e ->
                new RegisterState(coordinatorId, municipality, e.capacity(), leaveSince, mandate, families);
            case QualificationsRecorded e -> this;
            case ContactRecorded e -> this;
            case TrainingCompleted e -> this;
            case MandateIssued e ->
                new RegisterState(
                        coordinatorId,
                        municipality,
                        capacity,
                        leaveSince,
                        new Mandate(e.validFrom(), e.validTo()),
                        families);
            case LeaveStarted e ->
                new RegisterState(coordinatorId, municipality, capacity, e.since(), mandate, families);
            case LeaveEnded e -> new RegisterState(coordinatorId, municipality, capacity, null, mandate, families);
            case FamilyTakenOn e -> with(Stream.concat(families.stream(), Stream.of(e.caseId())));
            case FamilyGivenUp e -> without(e.caseId());
        };
    }

    private RegisterState without(UUID family) {
        List<UUID> left = new ArrayList<>(families);
        left.remove(family);
        return with(left.stream());
    }

    private RegisterState with(Stream<UUID> changed) {
        return new RegisterState(coordinatorId, municipality, capacity, leaveSince, mandate, changed.toList());
    }
}
