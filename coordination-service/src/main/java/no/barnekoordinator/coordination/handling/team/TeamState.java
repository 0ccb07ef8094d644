package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.RunningClocks;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.InstructionAcknowledged;
import no.barnekoordinator.coordination.handling.event.InstructionEscalated;
import no.barnekoordinator.coordination.handling.event.InstructionFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.InstructionNotFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.InstructionReminded;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import no.barnekoordinator.platform.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a team has come to. Immutable; of personal data it knows the children's birth dates only, which the rules of
 * consent ask for.
 */
record TeamState(
        UUID caseId,
        String municipality,
        boolean closed,
        Map<UUID, FamilyState> family,
        Map<UUID, MemberState> members,
        Map<UUID, ConsentState> consents,
        Set<Objection> objections,
        Map<UUID, InstructionState> instructions,
        RunningClocks clocks,
        @Nullable PlannedMove move) {

    static TeamState of(TeamOpened event) {
        return new TeamState(
                event.caseId(),
                event.municipality(),
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                RunningClocks.NONE,
                null);
    }

    TeamState after(TeamEvent event) {
        return switch (event) {
            case TeamOpened opened -> of(opened);
            case TeamClosed e -> closed(true);
            case TeamReopened e -> closed(false);
            case FamilyMemberEntered e ->
                family(with(family, e.memberId(), new FamilyState(e.relation(), e.bornOn(), e.inCare())));
            case FamilyMemberCorrected e ->
                family(with(family, e.memberId(), new FamilyState(e.relation(), e.bornOn(), e.inCare())));
            // Of no consequence to any decision here.
            case PostalDetailsNoted e -> this;
            case FamilyMemberLeft e -> family(without(family, e.memberId()));
            case BirthDateNoted e -> {
                FamilyState child = family.get(e.memberId());
                yield child == null
                        ? this
                        : family(with(
                                family, e.memberId(), new FamilyState(child.relation(), e.bornOn(), child.inCare())));
            }
            case TeamMemberJoined e ->
                members(with(members, e.memberId(), new MemberState(e.role(), e.kind(), e.joinedOn(), e.until())));
            case TeamMemberLeft e -> members(without(members, e.memberId()));
            case ConsentGiven e -> given(e);
            case ConsentNarrowed e -> narrowed(e);
            case ConsentWithdrawn e -> withdrawn(e);
            case MovePlanned e -> moving(PlannedMove.of(e));
            case MoveCalledOff e -> moving(null);
            case MoveAgreed e -> moving(move == null ? null : move.with(e));
            case MoveAgreementWithdrawn e -> moving(move == null ? null : move.without(e.memberId()));
            // What was planned has happened; the rest is of consequence to the case, which ends with it.
            case MoveConsented e -> moving(null);
            case InstructionGiven e -> instructions(with(instructions, e.instructionId(), InstructionState.of(e)));
            case InstructionAcknowledged e -> change(e.instructionId(), InstructionState::afterAcknowledgement);
            case InstructionReminded e -> change(e.instructionId(), InstructionState::afterReminder);
            case InstructionFollowed e -> change(e.instructionId(), is -> is.at(InstructionState.Stage.FOLLOWED));
            case InstructionNotFollowed e ->
                change(e.instructionId(), is -> is.at(InstructionState.Stage.NOT_FOLLOWED));
            case InstructionLapsed e -> change(e.instructionId(), is -> is.at(InstructionState.Stage.LAPSED));
            case InstructionEscalated e -> this;
            case InstructionRefused e -> this;
        };
    }

    TeamState after(ClockEvent event) {
        return new TeamState(
                caseId,
                municipality,
                closed,
                family,
                members,
                consents,
                objections,
                instructions,
                clocks.after(event),
                move);
    }

    TeamState after(List<? extends CaseEvent> events) {
        TeamState state = this;
        for (CaseEvent event : events) {
            if (event instanceof TeamEvent own) {
                state = state.after(own);
            } else if (event instanceof ClockEvent clock) {
                state = state.after(clock);
            }
        }
        return state;
    }

    /** Whether a consent lets a member of the team have information about a child on a day. */
    boolean covers(ConsentState consent, UUID memberId, InformationCategory category, UUID childId, LocalDate today) {
        MemberState member = members.get(memberId);
        FamilyState child = family.get(childId);
        return member != null
                && member.isIn(today)
                && child != null
                && consent.childId().equals(childId)
                && consent.covers(memberId, member.kind(), category, child.bornOn(), today);
    }

    private TeamState change(UUID instructionId, UnaryOperator<InstructionState> change) {
        InstructionState instruction = instructions.get(instructionId);
        return instruction == null ? this : instructions(with(instructions, instructionId, change.apply(instruction)));
    }

    private TeamState instructions(Map<UUID, InstructionState> changed) {
        return new TeamState(
                caseId, municipality, closed, family, members, consents, objections, changed, clocks, move);
    }

    private TeamState moving(@Nullable PlannedMove planned) {
        return new TeamState(
                caseId, municipality, closed, family, members, consents, objections, instructions, clocks, planned);
    }

    private TeamState given(ConsentGiven e) {
        Set<Objection> left = new LinkedHashSet<>(objections);
        left.removeIf(no -> no.by().equals(e.giverId())
                && no.childId().equals(e.childId())
                && no.service() == e.service()
                && e.categories().contains(no.category()));
        return consents(with(consents, e.consentId(), ConsentState.of(e)), left);
    }

    private TeamState narrowed(ConsentNarrowed e) {
        ConsentState before = consents.get(e.consentId());
        if (before == null) {
            return this;
        }
        List<InformationCategory> gone = before.categories().stream()
                .filter(category -> !e.categories().contains(category))
                .toList();
        return consents(
                with(consents, e.consentId(), before.narrowed(e.categories(), e.validUntil())),
                objected(e.by(), before, gone));
    }

    private TeamState withdrawn(ConsentWithdrawn e) {
        ConsentState before = consents.get(e.consentId());
        return before == null
                ? this
                : consents(without(consents, e.consentId()), objected(e.by(), before, before.categories()));
    }

    private Set<Objection> objected(UUID by, ConsentState consent, List<InformationCategory> categories) {
        Set<Objection> more = new LinkedHashSet<>(objections);
        categories.forEach(category -> more.add(new Objection(by, consent.childId(), consent.service(), category)));
        return more;
    }

    private TeamState closed(boolean now) {
        return new TeamState(
                caseId, municipality, now, family, members, consents, objections, instructions, clocks, move);
    }

    private TeamState family(Map<UUID, FamilyState> changed) {
        return new TeamState(
                caseId, municipality, closed, changed, members, consents, objections, instructions, clocks, move);
    }

    private TeamState members(Map<UUID, MemberState> changed) {
        return new TeamState(
                caseId, municipality, closed, family, changed, consents, objections, instructions, clocks, move);
    }

    private TeamState consents(Map<UUID, ConsentState> changed, Set<Objection> noes) {
        return new TeamState(caseId, municipality, closed, family, members, changed, noes, instructions, clocks, move);
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> map, UUID key, V value) {
        Map<UUID, V> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <V> Map<UUID, V> without(Map<UUID, V> map, UUID key) {
        Map<UUID, V> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
