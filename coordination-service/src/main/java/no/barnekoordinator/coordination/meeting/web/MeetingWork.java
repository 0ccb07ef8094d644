package no.barnekoordinator.coordination.meeting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.event.Invitee;
import no.barnekoordinator.coordination.handling.event.MeetingMinutes;
import no.barnekoordinator.coordination.handling.event.MeetingTask;
import no.barnekoordinator.coordination.handling.event.MeetingWords;
import no.barnekoordinator.coordination.handling.event.TaskWords;
import no.barnekoordinator.coordination.handling.meeting.CallMeeting;
import no.barnekoordinator.coordination.handling.meeting.CancelMeeting;
import no.barnekoordinator.coordination.handling.meeting.ConfirmPreparation;
import no.barnekoordinator.coordination.handling.meeting.FinishTask;
import no.barnekoordinator.coordination.handling.meeting.HoldMeeting;
import no.barnekoordinator.coordination.handling.meeting.MeetingTime;
import no.barnekoordinator.coordination.handling.meeting.MeetingsId;
import no.barnekoordinator.coordination.handling.meeting.MoveMeeting;
import no.barnekoordinator.coordination.meeting.MeetingView;
import no.barnekoordinator.coordination.meeting.Meetings;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people do with meetings, the same for the API and for pages. What writes is to be called within the write; each
 * checks first that the case is the person's.
 */
@Component
class MeetingWork {

    private final PlanReaders readers;
    private final Meetings meetings;
    private final CaughtUp caughtUp;
    private final Commands commands;
    private final Ids ids;
    private final Clock clock;

    MeetingWork(PlanReaders readers, Meetings meetings, CaughtUp caughtUp, Commands commands, Ids ids, Clock clock) {
        this.readers = readers;
        this.meetings = meetings;
        this.caughtUp = caughtUp;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody to invite, as written. */
    record Guest(
            @Nullable String name,
            @Nullable String role,
            @Nullable String email) {}

    /** What was decided to be done, as written. */
    record Decided(
            @Nullable String what,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}

    OwnCase readable(UUID caseId, Person person) {
        return readers.read(caseId, PlanReaders.Part.MEETINGS, person);
    }

    List<MeetingView> all(OwnCase own) {
        caughtUp.await(Meetings.PROCESSOR);
        return meetings.of(own.caseId()).stream()
                .map(meeting -> shownTo(own, meeting))
                .toList();
    }

    MeetingView one(OwnCase own, UUID meetingId) {
        caughtUp.await(Meetings.PROCESSOR);
        return meetings.find(own.caseId(), meetingId)
                .map(meeting -> shownTo(own, meeting))
                .orElseThrow(Refusal::notFound);
    }

    /** How others are reached is theirs to give away. */
    private static MeetingView shownTo(OwnCase own, MeetingView meeting) {
        return own.isByTask() ? meeting : meeting.withoutAddresses();
    }

    /** Calls a meeting; answers with its id. */
    UUID call(
            UUID caseId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place,
            @Nullable String agenda,
            List<Guest> guests,
            Write write) {
        OwnCase own = writable(caseId, write);
        UUID meetingId = ids.next();
        List<Invitee> invitees = guests.stream()
                .map(guest -> new Invitee(
                        ids.next(), stripped(guest.name()), stripped(guest.role()), stripped(guest.email())))
                .toList();
        send(
                new CallMeeting(
                        new MeetingsId(caseId),
                        meetingId,
                        own.municipality(),
                        time(startsAt, endsAt),
                        new MeetingWords(stripped(place), stripped(agenda), invitees),
                        clock.instant()),
                "call-meeting",
                write);
        return meetingId;
    }

    void move(UUID caseId, UUID meetingId, @Nullable Instant startsAt, @Nullable Instant endsAt, Write write) {
        writable(caseId, write);
        send(
                new MoveMeeting(new MeetingsId(caseId), meetingId, time(startsAt, endsAt), clock.instant()),
                "move-meeting",
                write);
    }

    void cancel(UUID caseId, UUID meetingId, @Nullable String reason, Write write) {
        writable(caseId, write);
        send(new CancelMeeting(new MeetingsId(caseId), meetingId, reason, clock.instant()), "cancel-meeting", write);
    }

    void prepare(UUID caseId, UUID meetingId, UUID inviteeId, Write write) {
        writable(caseId, write);
        send(
                new ConfirmPreparation(new MeetingsId(caseId), meetingId, inviteeId, clock.instant()),
                "confirm-preparation",
                write);
    }

    void hold(
            UUID caseId,
            UUID meetingId,
            @Nullable LocalDate heldOn,
            boolean chaired,
            Set<UUID> attended,
            @Nullable String minutes,
            List<Decided> decided,
            Write write) {
        writable(caseId, write);
        List<MeetingTask> tasks = new ArrayList<>();
        List<TaskWords> words = new ArrayList<>();
        for (Decided task : decided) {
            UUID taskId = ids.next();
            tasks.add(new MeetingTask(taskId, Required.value("task.dueOn", task.dueOn())));
            words.add(new TaskWords(taskId, stripped(task.what()), stripped(task.owner())));
        }
        send(
                new HoldMeeting(
                        new MeetingsId(caseId),
                        meetingId,
                        Required.value("heldOn", heldOn),
                        chaired,
                        attended,
                        tasks,
                        new MeetingMinutes(stripped(minutes), words),
                        clock.instant()),
                "hold-meeting",
                write);
    }

    void finish(UUID caseId, UUID taskId, Write write) {
        writable(caseId, write);
        send(new FinishTask(new MeetingsId(caseId), taskId, clock.instant()), "finish-task", write);
    }

    private OwnCase writable(UUID caseId, Write write) {
        OwnCase own = readers.write(caseId, write.person());
        if (!own.open()) {
            throw Refusal.conflict("case-closed");
        }
        return own;
    }

    private void send(Object command, String purpose, Write write) {
        commands.send(command, write.origin(purpose));
    }

    private static MeetingTime time(@Nullable Instant startsAt, @Nullable Instant endsAt) {
        return new MeetingTime(Required.value("startsAt", startsAt), Required.value("endsAt", endsAt));
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
