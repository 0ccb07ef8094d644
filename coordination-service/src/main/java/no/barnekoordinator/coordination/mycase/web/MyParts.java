package no.barnekoordinator.coordination.mycase.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.ServiceThread;
import no.barnekoordinator.coordination.caseload.Threads;
import no.barnekoordinator.coordination.correspondence.Correspondence;
import no.barnekoordinator.coordination.correspondence.LetterRow;
import no.barnekoordinator.coordination.guidance.GivenRow;
import no.barnekoordinator.coordination.guidance.Guidance;
import no.barnekoordinator.coordination.letter.Letters;
import no.barnekoordinator.coordination.meeting.MeetingView;
import no.barnekoordinator.coordination.meeting.Meetings;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.transition.StepRow;
import no.barnekoordinator.coordination.transition.TransitionRow;
import no.barnekoordinator.coordination.transition.Transitions;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/**
 * What the rooms know of a case, without places and without what others have written. Says nothing about who may see.
 */
@Component
class MyParts {

    private final Threads threads;
    private final Meetings meetings;
    private final Guidance guidance;
    private final Transitions transitions;
    private final Correspondence correspondence;
    private final Letters letters;
    private final CaughtUp caughtUp;

    MyParts(
            Threads threads,
            Meetings meetings,
            Guidance guidance,
            Transitions transitions,
            Correspondence correspondence,
            Letters letters,
            CaughtUp caughtUp) {
        this.threads = threads;
        this.meetings = meetings;
        this.guidance = guidance;
        this.transitions = transitions;
        this.correspondence = correspondence;
        this.letters = letters;
        this.caughtUp = caughtUp;
    }

    List<MyCase.Service> servicesOf(UUID caseId) {
        caughtUp.await(Cases.PROCESSOR);
        return threads.of(List.of(caseId)).stream().map(MyParts::service).toList();
    }

    List<MyCase.Meeting> meetingsOf(UUID caseId) {
        caughtUp.await(Meetings.PROCESSOR);
        return meetings.of(caseId).stream().map(MyParts::meeting).toList();
    }

    List<MyCase.Told> guidanceOf(UUID caseId) {
        caughtUp.await(Guidance.PROCESSOR);
        return guidance.of(caseId).stream().map(MyParts::told).toList();
    }

    /** Those to one of the family, as far as they may be shown; of several about the same, the one that counts. */
    List<MyCase.Letter> lettersTo(FamilyMember self) {
        if (!letters.isShown(self.caseId(), self.memberId())) {
            return List.of();
        }
        caughtUp.await(Correspondence.PROCESSOR);
        Set<UUID> translated = letters.translated(self.caseId());
        return correspondence.of(self.caseId()).stream()
                .filter(letter -> letter.memberId().equals(self.memberId()))
                .filter(letter -> letter.status() != LetterRow.Status.REPLACED)
                .map(letter ->
                        new MyCase.Letter(letter.letterId(), letter.madeAt(), translated.contains(letter.letterId())))
                .toList();
    }

    /** Those of some of the children. */
    List<MyCase.Transition> transitionsOf(UUID caseId, List<FamilyMember> children) {
        caughtUp.await(Transitions.PROCESSOR);
        return transitions.of(caseId).stream()
                .flatMap(found -> found.transitions().stream())
                .flatMap(row -> children.stream()
                        .filter(child -> child.memberId().equals(row.childId()))
                        .map(child -> transition(row, child)))
                .toList();
    }

    private static MyCase.Service service(ServiceThread thread) {
        return new MyCase.Service(
                thread.kind(),
                thread.step(),
                thread.isLate(),
                thread.seenOn(),
                thread.nextDueOn(),
                thread.documentsDueOn(),
                thread.answeredOn(),
                thread.isMoved() ? thread.firstDueOn() : null,
                thread.deliveredOn(),
                thread.complaintRoute(),
                thread.complainBy(),
                thread.delays().stream().map(MyParts::delay).toList());
    }

    private static MyCase.Delay delay(ServiceThread.Delay delay) {
        return new MyCase.Delay(
                delay.cause(), delay.dueOn(), delay.ending(), delay.daysLate(), delay.followUp(), delay.followedUpAt());
    }

    private static MyCase.Meeting meeting(MeetingView view) {
        return new MyCase.Meeting(
                view.meetingId(),
                view.status(),
                view.startsAt(),
                view.overdue(),
                view.heldOn(),
                !view.minutes().isEmpty(),
                view.tasks().stream()
                        .map(task -> new MyCase.Task(task.what(), task.owner(), task.dueOn(), task.doneOn()))
                        .toList());
    }

    private static MyCase.Told told(GivenRow row) {
        return new MyCase.Told(row.referral(), row.topic(), row.entryName(), row.what(), row.givenAt());
    }

    private static MyCase.Transition transition(TransitionRow row, FamilyMember child) {
        return new MyCase.Transition(
                row.childId(),
                child.name(),
                row.kind(),
                row.isPlanned(),
                row.dayOf(),
                row.offer(),
                row.coordinator(),
                row.startsOn(),
                row.outcome(),
                row.ending(),
                row.steps().stream().map(MyParts::step).toList());
    }

    private static MyCase.Task step(StepRow step) {
        return new MyCase.Task(
                Objects.requireNonNullElse(step.what(), ""),
                Objects.requireNonNullElse(step.owner(), ""),
                step.dueOn(),
                step.doneOn());
    }
}
