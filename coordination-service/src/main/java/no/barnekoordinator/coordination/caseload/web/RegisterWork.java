package no.barnekoordinator.coordination.caseload.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.Competence;
import no.barnekoordinator.coordination.handling.register.ChangeCapacity;
import no.barnekoordinator.coordination.handling.register.CompleteTraining;
import no.barnekoordinator.coordination.handling.register.CoordinatorId;
import no.barnekoordinator.coordination.handling.register.EndLeave;
import no.barnekoordinator.coordination.handling.register.IssueMandate;
import no.barnekoordinator.coordination.handling.register.RecordContact;
import no.barnekoordinator.coordination.handling.register.RecordQualifications;
import no.barnekoordinator.coordination.handling.register.StartLeave;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the unit does with someone in its register, the same for the API and for pages. To be called within the write;
 * each checks first that the coordinator is in the caller's own municipality.
 */
@Component
class RegisterWork {

    private final RegisterAccess access;
    private final Commands commands;
    private final Clock clock;

    RegisterWork(RegisterAccess access, Commands commands, Clock clock) {
        this.access = access;
        this.commands = commands;
        this.clock = clock;
    }

    void changeCapacity(UUID id, @Nullable Integer capacity, Write write) {
        send(
                new ChangeCapacity(known(id, write), Required.value("capacity", capacity), clock.instant()),
                "change-capacity",
                write);
    }

    void recordQualifications(
            UUID id, @Nullable List<String> languages, @Nullable List<Competence> competences, Write write) {
        send(
                new RecordQualifications(
                        known(id, write),
                        new TreeSet<>(languages == null ? List.of() : languages),
                        competences == null ? Set.of() : Set.copyOf(competences),
                        clock.instant()),
                "record-qualifications",
                write);
    }

    void recordContact(UUID id, @Nullable String phone, @Nullable String email, Write write) {
        send(new RecordContact(known(id, write), phone, email, clock.instant()), "record-contact", write);
    }

    void completeTraining(UUID id, @Nullable Training training, @Nullable LocalDate completedOn, Write write) {
        send(
                new CompleteTraining(
                        known(id, write),
                        Required.value("training", training),
                        Required.value("completedOn", completedOn),
                        clock.instant()),
                "complete-training",
                write);
    }

    void issueMandate(
            UUID id,
            @Nullable String reference,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Write write) {
        send(
                new IssueMandate(
                        known(id, write), reference, Required.value("validFrom", validFrom), validTo, clock.instant()),
                "issue-mandate",
                write);
    }

    void startLeave(UUID id, @Nullable LocalDate since, @Nullable LocalDate expectedTo, Write write) {
        send(
                new StartLeave(known(id, write), Required.value("since", since), expectedTo, clock.instant()),
                "start-leave",
                write);
    }

    void endLeave(UUID id, @Nullable LocalDate endedOn, Write write) {
        send(new EndLeave(known(id, write), Required.value("endedOn", endedOn), clock.instant()), "end-leave", write);
    }

    private CoordinatorId known(UUID id, Write write) {
        return new CoordinatorId(access.visible(id, write.person()).coordinatorId());
    }

    private void send(Object command, String purpose, Write write) {
        commands.send(command, write.origin(purpose));
    }
}
