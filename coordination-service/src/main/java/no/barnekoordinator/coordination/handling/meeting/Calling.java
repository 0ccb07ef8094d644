package no.barnekoordinator.coordination.handling.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.Delays;
import no.barnekoordinator.coordination.handling.MunicipalRules;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.coordination.handling.event.Invitee;
import no.barnekoordinator.coordination.handling.event.MeetingCalled;
import no.barnekoordinator.coordination.handling.event.MeetingCancelled;
import no.barnekoordinator.coordination.handling.event.MeetingHeld;
import no.barnekoordinator.coordination.handling.event.MeetingMoved;
import no.barnekoordinator.coordination.handling.event.MeetingsClosed;
import no.barnekoordinator.coordination.handling.event.MeetingsReopened;
import no.barnekoordinator.coordination.handling.event.PreparationConfirmed;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/** Decides what may be done with meetings, and what it means that one was not held by its day. */
final class Calling {

    private Calling() {}

    static List<CoordinationEvent> call(MeetingsState now, CallMeeting c) {
        if (now.meetings().containsKey(c.meetingId())) {
            throw Refusal.conflict("meeting-already-called");
        }
        return List.of(
                new MeetingCalled(
                        now.caseId(),
                        c.meetingId(),
                        c.time().startsAt(),
                        c.time().endsAt(),
                        c.words(),
                        c.words().invitees().stream().map(Invitee::inviteeId).toList(),
                        now.municipality(),
                        c.at()),
                towards(now, c.meetingId(), c.time().day(), c.at()));
    }

    /** A meeting that missed its day is late until it is held, whatever day it is moved to. */
    static List<CoordinationEvent> move(MeetingsState now, MoveMeeting c) {
        MeetingState meeting = meeting(now, c.meetingId());
        List<CoordinationEvent> events = new ArrayList<>(missed(now, c.meetingId(), c.at()));
        boolean late = meeting.overdue() || !events.isEmpty();
        if (!late) {
            clock(now, c.meetingId()).ifPresent(clock -> events.add(clock.dropped(c.at())));
        }
        events.add(new MeetingMoved(
                now.caseId(),
                c.meetingId(),
                c.time().startsAt(),
                c.time().endsAt(),
                meeting.sequence() + 1,
                now.municipality(),
                c.at()));
        if (!late) {
            events.add(towards(now, c.meetingId(), c.time().day(), c.at()));
        }
        return events;
    }

    static List<CoordinationEvent> cancel(MeetingsState now, CancelMeeting c) {
        MeetingState meeting = meeting(now, c.meetingId());
        List<CoordinationEvent> events = new ArrayList<>(missed(now, c.meetingId(), c.at()));
        boolean late = meeting.overdue() || !events.isEmpty();
        if (!late) {
            clock(now, c.meetingId()).ifPresent(clock -> events.add(clock.dropped(c.at())));
        }
        events.add(new MeetingCancelled(
                now.caseId(), c.meetingId(), meeting.sequence() + 1, c.reason(), now.municipality(), c.at()));
        if (isLate(meeting, events)) {
            events.add(over(now, c.meetingId(), DelayEnding.NO_LONGER_WANTED, Oslo.dateOf(c.at()), c.at()));
        }
        return events;
    }

    static List<CoordinationEvent> prepare(MeetingsState now, ConfirmPreparation c) {
        MeetingState meeting = meeting(now, c.meetingId());
        if (!meeting.invited().contains(c.inviteeId())) {
            throw Refusal.notFound();
        }
        return meeting.prepared().contains(c.inviteeId())
                ? List.of()
                : List.of(new PreparationConfirmed(
                        now.caseId(), c.meetingId(), c.inviteeId(), now.municipality(), c.at()));
    }

    /** A meeting in time that is written down later has met its clock; a late one states the delay too. */
    static List<CoordinationEvent> hold(MeetingsState now, HoldMeeting c) {
        MeetingState meeting = meeting(now, c.meetingId());
        if (!new HashSet<>(meeting.invited()).containsAll(c.attended())) {
            throw Refusal.againstRule("attended-not-invited");
        }
        if (c.at().isBefore(meeting.startsAt())) {
            throw Refusal.conflict("meeting-not-begun");
        }
        boolean inTime = !c.heldOn().isAfter(meeting.dueOn());
        Instant heldAt = heldAt(c);
        List<CoordinationEvent> events = new ArrayList<>();
        if (!inTime) {
            events.addAll(missed(now, c.meetingId(), c.at()));
        }
        boolean late = meeting.overdue() || !events.isEmpty();
        events.add(new MeetingHeld(
                now.caseId(),
                c.meetingId(),
                c.heldOn(),
                c.chairedByCoordinator(),
                meeting.invited().size(),
                c.attended().stream().sorted().toList(),
                c.tasks(),
                c.minutes(),
                now.municipality(),
                heldAt));
        if (isLate(meeting, events)) {
            events.add(over(now, c.meetingId(), DelayEnding.HELD, c.heldOn(), heldAt));
        }
        if (!late) {
            clock(now, c.meetingId())
                    .ifPresent(clock -> events.add(new ClockMet(
                            now.caseId(), c.meetingId(), clock.kind(), clock.ruleId(), now.municipality(), heldAt)));
        }
        return events;
    }

    /** Nothing, unless the clock runs and its time has come: the meeting is late from then on. */
    static List<CoordinationEvent> missed(MeetingsState now, UUID meetingId, Instant at) {
        MeetingState meeting = now.meetings().get(meetingId);
        if (meeting == null) {
            return List.of();
        }
        return clock(now, meetingId)
                .filter(clock -> clock.hasRunOutAt(at))
                .map(clock -> Delays.begun(clock.broken(), DelayCause.MEETING_NOT_HELD))
                .orElse(List.of());
    }

    static List<CoordinationEvent> close(MeetingsState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>();
        now.meetings().forEach((meetingId, meeting) -> {
            List<CoordinationEvent> missed = missed(now, meetingId, at);
            events.addAll(missed);
            if (missed.isEmpty()) {
                clock(now, meetingId).ifPresent(clock -> events.add(clock.dropped(at)));
            }
            if (isLate(meeting, missed)) {
                events.add(over(now, meetingId, DelayEnding.CASE_CLOSED, Oslo.dateOf(at), at));
            }
        });
        events.add(new MeetingsClosed(now.caseId(), now.municipality(), at));
        return events;
    }

    /** The days the meetings were set to still hold: what was late when the case closed is late again. */
    static List<CoordinationEvent> reopen(MeetingsState now, Instant at) {
        List<CoordinationEvent> events = new ArrayList<>();
        events.add(new MeetingsReopened(now.caseId(), now.municipality(), at));
        now.meetings().forEach((meetingId, meeting) -> {
            events.add(
                    meeting.overdue()
                            ? late(now, meetingId).again(now.municipality(), at)
                            : towards(now, meetingId, meeting.dueOn(), at));
        });
        return events;
    }

    /** Whether its delay is stated, before or just now. */
    private static boolean isLate(MeetingState meeting, List<CoordinationEvent> justNow) {
        return meeting.delayed() || justNow.stream().anyMatch(CooperationDelayed.class::isInstance);
    }

    private static CooperationDelayEnded over(
            MeetingsState now, UUID meetingId, DelayEnding ending, LocalDate day, Instant at) {
        return Delays.over(late(now, meetingId), ending, day, now.municipality(), at);
    }

    private static Delays.Late late(MeetingsState now, UUID meetingId) {
        return new Delays.Late(
                now.caseId(),
                meetingId,
                DelayCause.MEETING_NOT_HELD,
                meeting(now, meetingId).dueOn());
    }

    private static MeetingState meeting(MeetingsState now, UUID meetingId) {
        return Optional.ofNullable(now.meetings().get(meetingId)).orElseThrow(Refusal::notFound);
    }

    private static Optional<RunningClock> clock(MeetingsState now, UUID meetingId) {
        return now.clocks().find(meetingId, ClockKind.MEETING);
    }

    private static ClockStarted towards(MeetingsState now, UUID meetingId, LocalDate day, Instant at) {
        return new ClockStarted(
                now.caseId(),
                meetingId,
                ClockKind.MEETING,
                MunicipalRules.MEETING_DATE,
                Oslo.endOf(day),
                now.municipality(),
                at);
    }

    /** Now, or noon of an earlier day, since no more than the day is known. */
    private static Instant heldAt(HoldMeeting c) {
        return c.heldOn().equals(Oslo.dateOf(c.at()))
                ? c.at()
                : c.heldOn().atTime(LocalTime.NOON).atZone(Oslo.ZONE).toInstant();
    }
}
