package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.MunicipalRules;
import no.barnekoordinator.coordination.handling.RunningClock;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.InstructionAcknowledged;
import no.barnekoordinator.coordination.handling.event.InstructionEscalated;
import no.barnekoordinator.coordination.handling.event.InstructionFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.InstructionNotFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.InstructionReminded;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.event.CaseEvent;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Decides about the coordinator's instructions: what information services give each other, which meetings they attend,
 * and when they deliver. Never which services are given, or how (hol § 7-2 a).
 */
final class Instructing {

    /** The service is reminded when so many days are left. */
    private static final int REMINDER_DAYS = 2;

    private Instructing() {}

    /** Given, or refused by a rule: either is stated. */
    static List<CaseEvent> give(TeamState now, GiveInstruction c) {
        LocalDate today = Oslo.dateOf(c.at());
        Optional<InstructionRule> rule = ruleAgainst(now, c, today);
        MemberState member = now.members().get(c.memberId());
        if (rule.isPresent() || member == null) {
            return List.of(new InstructionRefused(
                    now.caseId(),
                    c.instructionId(),
                    c.kind(),
                    rule.orElse(InstructionRule.OUTSIDE_TEAM),
                    c.memberId(),
                    now.municipality(),
                    c.at()));
        }
        UUID consentId = c.kind() == InstructionKind.SHARE_INFORMATION
                ? covering(now, c, today).orElse(null)
                : null;
        return List.of(
                new InstructionGiven(
                        now.caseId(),
                        c.instructionId(),
                        c.kind(),
                        c.memberId(),
                        member.kind(),
                        c.category(),
                        c.childId(),
                        c.sharedWith(),
                        consentId,
                        c.text(),
                        c.dueOn(),
                        now.municipality(),
                        c.at()),
                new ClockStarted(
                        now.caseId(),
                        c.instructionId(),
                        ClockKind.INSTRUCTION,
                        MunicipalRules.INSTRUCTION_DATE,
                        Oslo.endOf(c.dueOn()),
                        now.municipality(),
                        c.at()));
    }

    static List<CaseEvent> acknowledge(TeamState now, AcknowledgeInstruction c) {
        InstructionState instruction = asked(now, c.instructionId(), c.memberId());
        mustBeOpen(instruction);
        return instruction.acknowledged()
                ? List.of()
                : List.of(new InstructionAcknowledged(now.caseId(), c.instructionId(), now.municipality(), c.at()));
    }

    static List<CaseEvent> follow(TeamState now, FollowInstruction c) {
        InstructionState instruction = asked(now, c.instructionId(), c.memberId());
        if (instruction.stage() == InstructionState.Stage.FOLLOWED) {
            return List.of();
        }
        mustBeOpen(instruction);
        List<CaseEvent> events = new ArrayList<>(due(now, c.instructionId(), instruction, c.at()));
        boolean inTime = events.isEmpty();
        events.add(new InstructionFollowed(now.caseId(), c.instructionId(), now.municipality(), c.at()));
        if (inTime) {
            clock(now, c.instructionId()).ifPresent(clock -> events.add(clock.done(c.at())));
        }
        return events;
    }

    static List<CaseEvent> decline(TeamState now, DeclineInstruction c) {
        InstructionState instruction = asked(now, c.instructionId(), c.memberId());
        mustBeOpen(instruction);
        List<CaseEvent> events = new ArrayList<>(due(now, c.instructionId(), instruction, c.at()));
        boolean escalated = !events.isEmpty();
        events.add(new InstructionNotFollowed(
                now.caseId(), c.instructionId(), c.hindrance(), c.why(), now.municipality(), c.at()));
        if (!escalated) {
            clock(now, c.instructionId()).ifPresent(clock -> {
                events.add(clock.dropped(c.at()));
                events.add(escalation(now, c.instructionId(), instruction, c.at()));
            });
        }
        return events;
    }

    /** A reminder when the day is near, and word to leader and unit when it has passed; nothing otherwise. */
    static List<CaseEvent> check(TeamState now, CheckInstruction c) {
        InstructionState instruction = now.instructions().get(c.instructionId());
        if (instruction == null || !instruction.isOpen()) {
            return List.of();
        }
        List<CaseEvent> due = due(now, c.instructionId(), instruction, c.at());
        if (!due.isEmpty()) {
            return due;
        }
        boolean near = !Oslo.dateOf(c.at()).isBefore(instruction.dueOn().minusDays(REMINDER_DAYS));
        return near && !instruction.reminded() && clock(now, c.instructionId()).isPresent()
                ? List.of(new InstructionReminded(now.caseId(), c.instructionId(), now.municipality(), c.at()))
                : List.of();
    }

    /** Sharing that no consent covers any more. */
    static List<CaseEvent> lapseBeyondConsent(TeamState now, Instant at) {
        LocalDate today = Oslo.dateOf(at);
        return lapse(now, instruction -> !isCovered(now, instruction, today), at);
    }

    /** What was asked of somebody who has left, or was to be shared with them. */
    static List<CaseEvent> lapseOf(TeamState now, UUID memberId, Instant at) {
        return lapse(
                now,
                instruction -> instruction.memberId().equals(memberId) || memberId.equals(instruction.sharedWith()),
                at);
    }

    static List<CaseEvent> lapseAll(TeamState now, Instant at) {
        return lapse(now, instruction -> true, at);
    }

    private static List<CaseEvent> lapse(TeamState now, Predicate<InstructionState> which, Instant at) {
        List<CaseEvent> events = new ArrayList<>();
        for (Map.Entry<UUID, InstructionState> entry : now.instructions().entrySet()) {
            UUID id = entry.getKey();
            if (entry.getValue().isOpen() && which.test(entry.getValue())) {
                List<CaseEvent> due = due(now, id, entry.getValue(), at);
                events.addAll(due);
                events.add(new InstructionLapsed(now.caseId(), id, now.municipality(), at));
                if (due.isEmpty()) {
                    clock(now, id).ifPresent(clock -> events.add(clock.dropped(at)));
                }
            }
        }
        return events;
    }

    /** The clock broken and the word passed on, when the time is up and this has not been stated. */
    private static List<CaseEvent> due(TeamState now, UUID instructionId, InstructionState instruction, Instant at) {
        return clock(now, instructionId)
                .filter(clock -> clock.hasRunOutAt(at))
                .<List<CaseEvent>>map(
                        clock -> List.of(clock.broken(), escalation(now, instructionId, instruction, clock.due())))
                .orElse(List.of());
    }

    private static InstructionEscalated escalation(
            TeamState now, UUID instructionId, InstructionState instruction, Instant at) {
        return new InstructionEscalated(
                now.caseId(),
                instructionId,
                leaderOf(now, instruction.service(), Oslo.dateOf(at)),
                now.municipality(),
                at);
    }

    private static Optional<InstructionRule> ruleAgainst(TeamState now, GiveInstruction c, LocalDate today) {
        return switch (c.kind()) {
            case CHOOSE_SERVICE -> Optional.of(InstructionRule.WHICH_SERVICE);
            case CHOOSE_METHOD -> Optional.of(InstructionRule.HOW);
            case ATTEND_MEETING, DELIVER_AT_TIME ->
                isIn(now, c.memberId(), today) ? Optional.empty() : Optional.of(InstructionRule.OUTSIDE_TEAM);
            case SHARE_INFORMATION -> {
                if (!isIn(now, c.memberId(), today) || !isIn(now, c.sharedWith(), today)) {
                    yield Optional.of(InstructionRule.OUTSIDE_TEAM);
                }
                yield covering(now, c, today).isPresent()
                        ? Optional.empty()
                        : Optional.of(InstructionRule.BEYOND_CONSENT);
            }
        };
    }

    private static boolean isIn(TeamState now, @Nullable UUID memberId, LocalDate today) {
        MemberState member = memberId == null ? null : now.members().get(memberId);
        return member != null && member.isIn(today);
    }

    private static Optional<UUID> covering(TeamState now, GiveInstruction c, LocalDate today) {
        return now.consents().entrySet().stream()
                .filter(entry -> c.sharedWith() != null
                        && c.childId() != null
                        && c.category() != null
                        && now.covers(entry.getValue(), c.sharedWith(), c.category(), c.childId(), today))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isCovered(TeamState now, InstructionState instruction, LocalDate today) {
        UUID sharedWith = instruction.sharedWith();
        UUID childId = instruction.childId();
        return instruction.category() == null
                || sharedWith == null
                || childId == null
                || now.consents().values().stream()
                        .anyMatch(consent -> now.covers(consent, sharedWith, instruction.category(), childId, today));
    }

    private static @Nullable UUID leaderOf(TeamState now, ServiceKind service, LocalDate today) {
        return now.members().entrySet().stream()
                .filter(entry -> entry.getValue().role() == TeamRole.LEADER)
                .filter(entry ->
                        entry.getValue().kind() == service && entry.getValue().isIn(today))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** An instruction is answered by the one it was given to, or by the leader of the service. */
    private static InstructionState asked(TeamState now, UUID instructionId, UUID memberId) {
        InstructionState instruction = now.instructions().get(instructionId);
        MemberState member = now.members().get(memberId);
        if (instruction == null || member == null) {
            throw Refusal.notFound();
        }
        boolean leads = member.role() == TeamRole.LEADER && member.kind() == instruction.service();
        if (!leads && !instruction.memberId().equals(memberId)) {
            throw Refusal.notFound();
        }
        return instruction;
    }

    private static void mustBeOpen(InstructionState instruction) {
        if (!instruction.isOpen()) {
            throw Refusal.conflict("instruction-answered");
        }
    }

    private static Optional<RunningClock> clock(TeamState now, UUID instructionId) {
        return now.clocks().find(instructionId, ClockKind.INSTRUCTION);
    }
}
