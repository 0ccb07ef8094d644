package no.barnekoordinator.coordination.mycase.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.GuidanceTopic;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.accesslog.CasePart;
import no.barnekoordinator.coordination.caseload.ComplaintRoute;
import no.barnekoordinator.coordination.caseload.ServiceThread;
import no.barnekoordinator.coordination.meeting.MeetingView;
import no.barnekoordinator.coordination.transition.TransitionRow;
import no.barnekoordinator.platform.page.PageStep;
import org.jspecify.annotations.Nullable;

/**
 * A case as one of the family may see it. Holds no place: neither municipality, nor the name of a school or office, nor
 * an address, and where a child is can be told from any of them. Only where a {@linkplain Move move} that is planned
 * goes is said, to those it may be said to.
 *
 * @param label what people call the case
 * @param self as whom the reader is of the family
 * @param children those of the children the reader may see
 * @param servicesShown whether the reader may see the services; no when they also concern somebody else
 * @param planShown whether the reader may see the individual plan
 * @param plan null while there is none, and when it is not shown
 * @param meetingsShown whether the reader may see the meetings
 * @param guidanceShown whether the reader may see what the family was told
 * @param transitions of the children whose plan the reader may see
 * @param letters to the reader, newest first
 * @param move the move that is planned; null when none is, and for those who are not asked about it
 * @param relatives whom of the family a reader who is grown may consent to
 * @param version of the team and its consents, for {@code If-Match}
 */
record MyCase(
        UUID caseId,
        String label,
        boolean open,
        @Nullable ClosingReason closingReason,
        FamilyRelation self,
        List<Child> children,
        List<Step> steps,
        Coordinator coordinator,
        List<Member> team,
        boolean servicesShown,
        List<Service> services,
        boolean planShown,
        @Nullable Plan plan,
        boolean meetingsShown,
        List<Meeting> meetings,
        boolean guidanceShown,
        List<Told> guidance,
        List<Transition> transitions,
        List<Letter> letters,
        @Nullable Move move,
        List<Relative> relatives,
        List<Given> consents,
        List<Reading> readings,
        long version) {

    /** A case in the list of somebody's cases. */
    record Brief(
            UUID caseId,
            String label,
            boolean open,
            Instant openedAt,
            @Nullable String coordinator,
            List<String> children) {}

    /**
     * @param name null after erasure
     * @param mayConsent whether the reader may consent for the child, to something at least
     */
    record Child(UUID childId, @Nullable String name, boolean mayConsent) {}

    /** Where a case stands, step by step. */
    enum Stage {
        GRANTED,
        COORDINATOR,
        TEAM,
        CLOSED
    }

    /** @param date when it was done or is due, in Norway; null when not known */
    record Step(Stage stage, @Nullable LocalDate date, PageStep.State state) {}

    /**
     * Who coordinates.
     *
     * @param name null while nobody does, and after erasure
     * @param since first day, in Norway; null while nobody does
     * @param phone how they are reached; null when not said, and after erasure
     * @param email the same
     * @param deputy who stands in; null when nobody does, and after erasure
     * @param leaveSince first day of the leave that runs; null when at work
     * @param leaveExpectedTo last day of it, as far as is known
     * @param dueOn the last day somebody is to be appointed; null when no such clock runs
     * @param late whether that day went by
     */
    record Coordinator(
            @Nullable String name,
            @Nullable LocalDate since,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String deputy,
            @Nullable String deputyPhone,
            @Nullable String deputyEmail,
            @Nullable LocalDate leaveSince,
            @Nullable LocalDate leaveExpectedTo,
            @Nullable LocalDate dueOn,
            boolean late) {}

    /**
     * Somebody in the team.
     *
     * @param purposes why each may know what it may, in the words of the consents
     * @param covers what the person may know about the children the reader may see
     */
    record Member(
            UUID memberId,
            @Nullable String name,
            TeamRole role,
            ServiceKind kind,
            LocalDate joinedOn,
            @Nullable LocalDate until,
            List<String> purposes,
            Set<InformationCategory> covers) {}

    /**
     * A service from the need to what works. Dates are in Norway. Who delivers it is left out, and so is what others
     * have written.
     *
     * @param nextDueOn the date somebody must keep next; null when nothing is waited for
     * @param firstDueOn the date that was agreed first, when it was moved; null when it was not
     * @param complaint where to complain about a no; null for anything but a no
     * @param complainBy the last day to do so
     * @param delays newest first
     */
    record Service(
            ServiceKind kind,
            ServiceThread.Step step,
            boolean late,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate nextDueOn,
            @Nullable LocalDate documentsDueOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate firstDueOn,
            @Nullable LocalDate deliveredOn,
            @Nullable ComplaintRoute complaint,
            @Nullable LocalDate complainBy,
            List<Delay> delays) {}

    /**
     * A delay, and what has been done about it.
     *
     * @param dueOn the last day it would have been in time
     * @param ending null while it lasts
     * @param followUp what was done about it last, as a code; null while nothing was
     */
    record Delay(
            DelayCause cause,
            LocalDate dueOn,
            @Nullable DelayEnding ending,
            @Nullable Integer daysLate,
            @Nullable String followUp,
            @Nullable Instant followedUpAt) {}

    /**
     * A meeting about the family. Where it is stands in its invitation.
     *
     * @param minutes whether there are minutes to read
     */
    record Meeting(
            UUID meetingId,
            MeetingView.Status status,
            Instant startsAt,
            boolean overdue,
            @Nullable LocalDate heldOn,
            boolean minutes,
            List<Task> tasks) {

        public boolean isAhead() {
            return status == MeetingView.Status.CALLED;
        }
    }

    /**
     * A letter to the reader about who coordinates.
     *
     * @param translated whether a translation is kept with it
     */
    record Letter(UUID letterId, Instant madeAt, boolean translated) {}

    /** What was decided to be done, and by whom. */
    record Task(
            String what,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /**
     * What the family was told of, or put in contact with.
     *
     * @param entry what it is called in the directory; null for something else
     * @param what null after erasure
     */
    record Told(
            boolean referral,
            GuidanceTopic topic,
            @Nullable String entry,
            @Nullable String what,
            Instant givenAt) {}

    /**
     * Something a child goes over from and to. Who takes over is left out: a child can be found at its school.
     *
     * @param child name of the child; null after erasure
     * @param dayOf a date in Norway; null while not planned, and after erasure
     * @param coordinator who becomes the ordinary coordinator of one who turns 18; null while nobody does
     * @param ending null while it lies ahead
     */
    record Transition(
            UUID childId,
            @Nullable String child,
            TransitionKind kind,
            boolean planned,
            @Nullable LocalDate dayOf,
            TransitionRow.Offer offer,
            @Nullable String coordinator,
            @Nullable LocalDate startsOn,
            @Nullable AdultOutcome outcome,
            TransitionRow.@Nullable Ending ending,
            List<Task> steps) {

        public boolean isAdult() {
            return kind == TransitionKind.TURNING_18;
        }
    }

    /**
     * A move to another municipality that is planned, and who has said yes to the case going along.
     *
     * @param to name of the municipality; null when it is not to be shown to the reader, and after erasure
     * @param categories what is to go along beside who the family is
     * @param mayAnswer whether the reader may say yes; what is refused is decided by the team
     */
    record Move(
            UUID moveId,
            @Nullable String to,
            List<InformationCategory> categories,
            List<Voice> voices,
            boolean mayAnswer) {

        /** Whether the reader has said yes. */
        public boolean isAgreed() {
            return voices.stream().anyMatch(voice -> voice.self() && voice.said());
        }

        /** How many the move still waits for. */
        public long missing() {
            return voices.stream()
                    .filter(voice -> voice.needed() && !voice.said())
                    .count();
        }
    }

    /**
     * Somebody who may say yes to a move.
     *
     * @param name null for those the reader is not told the name of, and after erasure
     * @param needed whether the move waits for them
     * @param byThemselves whether they said so here; otherwise somebody wrote down what they said
     * @param saidOn a date in Norway; null while they have not said yes
     */
    record Voice(
            ConsentCapacity capacity,
            @Nullable String name,
            boolean self,
            boolean needed,
            boolean byThemselves,
            @Nullable LocalDate saidOn) {

        public boolean said() {
            return saidOn != null;
        }
    }

    /** @param name null after erasure */
    record Relative(UUID memberId, @Nullable String name, FamilyRelation relation) {}

    /**
     * The individual plan as it stands.
     *
     * @param goals empty after erasure
     * @param overdue whether the day it was to be revised by went by
     */
    record Plan(String goals, List<Measure> measures, LocalDate reviseBy, boolean overdue) {}

    record Measure(String what, String owner, LocalDate dueOn) {}

    /**
     * A consent.
     *
     * @param child name of the child; null after erasure
     * @param recipient name of the one it is shared with; null when with the service as a whole, and after erasure
     * @param covers what may be shared today; empty when it was withdrawn or does not hold any more
     * @param own whether the reader gave it
     * @param mayChange whether the reader may stop or narrow it
     */
    record Given(
            UUID consentId,
            UUID childId,
            @Nullable String child,
            ServiceKind service,
            @Nullable String recipient,
            @Nullable String purpose,
            List<InformationCategory> categories,
            List<InformationCategory> covers,
            ConsentCapacity capacity,
            boolean own,
            ConsentForm form,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Instant givenAt,
            @Nullable Instant withdrawnAt,
            boolean mayChange) {

        public boolean holds() {
            return !covers.isEmpty();
        }
    }

    /**
     * That somebody looked at the case.
     *
     * @param name of those the family knows, the coordinator and the team; null for others
     * @param role the claim of the role acted in
     */
    record Reading(Instant lastAt, int times, @Nullable String name, String role, CasePart part) {}

    /** Consents that hold or may yet hold, the newest first. */
    public List<Given> holding() {
        return consents.stream().filter(Given::holds).toList();
    }

    /** Consents that do not hold any more. */
    public List<Given> ended() {
        return consents.stream().filter(consent -> !consent.holds()).toList();
    }

    /** Services with which something is shared that the reader may stop. */
    public List<ServiceKind> sharedWith() {
        return holding().stream()
                .filter(Given::mayChange)
                .map(Given::service)
                .distinct()
                .sorted()
                .toList();
    }

    /** Children the reader may consent for. */
    public List<Child> theirs() {
        return children.stream().filter(Child::mayConsent).toList();
    }
}
