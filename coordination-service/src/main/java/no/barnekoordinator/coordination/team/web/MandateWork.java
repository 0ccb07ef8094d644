package no.barnekoordinator.coordination.team.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.coordination.handling.team.AcknowledgeInstruction;
import no.barnekoordinator.coordination.handling.team.DeclineInstruction;
import no.barnekoordinator.coordination.handling.team.FollowInstruction;
import no.barnekoordinator.coordination.handling.team.GiveInstruction;
import no.barnekoordinator.coordination.handling.team.TeamId;
import no.barnekoordinator.coordination.team.Instruction;
import no.barnekoordinator.coordination.team.Instructions;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.platform.web.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the coordinator asks of the services, and what they answer; the same for the API and for pages. */
@Component
class MandateWork {

    private final TeamAccess access;
    private final Members members;
    private final Instructions instructions;
    private final Commands commands;
    private final CaughtUp caughtUp;
    private final Ids ids;
    private final Clock clock;

    MandateWork(
            TeamAccess access,
            Members members,
            Instructions instructions,
            Commands commands,
            CaughtUp caughtUp,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.instructions = instructions;
        this.commands = commands;
        this.caughtUp = caughtUp;
        this.ids = ids;
        this.clock = clock;
    }

    /** An instruction, as sent in. */
    record Entry(
            @Nullable InstructionKind kind,
            @Nullable UUID memberId,
            @Nullable InformationCategory category,
            @Nullable UUID childId,
            @Nullable UUID sharedWith,
            @Nullable String text,
            @Nullable LocalDate dueOn) {}

    /**
     * What came of it.
     *
     * @param version of the team after it
     * @param refused the rule it was refused by; null when it was given
     */
    record Outcome(
            UUID instructionId, long version, @Nullable InstructionRule refused) {}

    /** To be called within the write. A refusal by the mandate's rules is kept, so it does not end the write. */
    Outcome give(UUID caseId, Entry entry, Write write) {
        access.coordinated(caseId, write.person());
        UUID id = ids.next();
        Object answer = commands.send(
                new GiveInstruction(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        id,
                        Required.value("kind", entry.kind()),
                        Required.value("memberId", entry.memberId()),
                        entry.category(),
                        entry.childId(),
                        entry.sharedWith(),
                        Required.text("text", entry.text()),
                        Required.value("dueOn", entry.dueOn()),
                        clock.instant()),
                write.origin("give-instruction"));
        return switch (answer) {
            case InstructionRule rule -> new Outcome(id, 0, rule);
            case Long version -> new Outcome(id, version, null);
            case null, default -> throw new IllegalStateException("The team did not say what came of it");
        };
    }

    /** What the caller of {@link #give} says once the write is done. */
    static Refusal refusalOf(InstructionRule rule) {
        return switch (rule) {
            case WHICH_SERVICE -> Refusal.againstRule("instruction-which-service");
            case HOW -> Refusal.againstRule("instruction-how");
            case BEYOND_CONSENT -> Refusal.againstRule("instruction-beyond-consent");
            case OUTSIDE_TEAM -> Refusal.againstRule("instruction-outside-team");
        };
    }

    long acknowledge(UUID caseId, UUID instructionId, Write write) {
        UUID member = answering(caseId, instructionId, write.person());
        return send(
                new AcknowledgeInstruction(
                        new TeamId(caseId), write.expectedVersion(), instructionId, member, clock.instant()),
                "acknowledge-instruction",
                write);
    }

    long follow(UUID caseId, UUID instructionId, Write write) {
        UUID member = answering(caseId, instructionId, write.person());
        return send(
                new FollowInstruction(
                        new TeamId(caseId), write.expectedVersion(), instructionId, member, clock.instant()),
                "follow-instruction",
                write);
    }

    long decline(
            UUID caseId,
            UUID instructionId,
            @Nullable InstructionHindrance hindrance,
            @Nullable String why,
            Write write) {
        UUID member = answering(caseId, instructionId, write.person());
        return send(
                new DeclineInstruction(
                        new TeamId(caseId),
                        write.expectedVersion(),
                        instructionId,
                        member,
                        Required.value("hindrance", hindrance),
                        why,
                        clock.instant()),
                "decline-instruction",
                write);
    }

    /** What is asked of a person in a case: of themselves, and of their service when they lead it. */
    List<Instruction> askedOf(UUID caseId, Person person) {
        List<TeamMember> mine = members.memberships(person.subject(), caseId);
        return instructions.instructionsOf(caseId).stream()
                .filter(instruction -> mine.stream().anyMatch(member -> answers(member, instruction)))
                .toList();
    }

    private UUID answering(UUID caseId, UUID instructionId, Person person) {
        caughtUp.await(Members.PROCESSOR);
        Instruction asked = instructions.instructionsOf(caseId).stream()
                .filter(instruction -> instruction.instructionId().equals(instructionId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return members.memberships(person.subject(), caseId).stream()
                .filter(member -> answers(member, asked))
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .memberId();
    }

    private static boolean answers(TeamMember member, Instruction instruction) {
        return member.memberId().equals(instruction.memberId())
                || (member.role() == TeamRole.LEADER
                        && member.kind() == instruction.service()
                        && instruction.escalatedAt() != null);
    }

    private long send(Object command, String purpose, Write write) {
        if (commands.send(command, write.origin(purpose)) instanceof Long version) {
            return version;
        }
        throw new IllegalStateException("The team did not say which version it has come to");
    }
}
