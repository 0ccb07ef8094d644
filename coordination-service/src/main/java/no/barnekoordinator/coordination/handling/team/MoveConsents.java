package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;

/**
 * Decides who consents to a family's case going on in another municipality: beforehand, by a yes that can be taken
 * back, and when it moves, once for all who have to.
 */
final class MoveConsents {

    private MoveConsents() {}

    static List<TeamEvent> plan(TeamState now, PlanMove c) {
        if (c.toMunicipality().equals(now.municipality())) {
            throw Refusal.againstRule("move-same-municipality", "municipality");
        }
        return List.of(new MovePlanned(
                now.caseId(), c.moveId(), c.toMunicipality(), c.hidden(), c.categories(), now.municipality(), c.at()));
    }

    static List<TeamEvent> callOff(TeamState now, CallOffMove c) {
        planned(now, c.moveId());
        return giveUp(now, c.at());
    }

    /** With the case, too: a yes does not outlive what it was said to. */
    static List<TeamEvent> giveUp(TeamState now, Instant at) {
        PlannedMove move = now.move();
        return move == null
                ? List.of()
                : List.of(new MoveCalledOff(now.caseId(), move.moveId(), now.municipality(), at));
    }

    /**
     * What somebody says themselves counts for more than what was written down for them, and takes its place.
     *
     * @throws Refusal when it is not theirs to say
     */
    static List<TeamEvent> agree(TeamState now, AgreeToMove c) {
        PlannedMove move = planned(now, c.moveId());
        LocalDate today = Oslo.dateOf(c.at());
        Set<UUID> children = spokenFor(now, c.memberId(), c.capacity(), today);
        mustBeSome(children);
        children.forEach(child -> MayConsent.check(now, child, c.memberId(), c.capacity(), move.categories(), today));
        PlannedMove.Yes before = move.agreed().get(c.memberId());
        return before != null && (before.byThemselves() || !c.byThemselves())
                ? List.of()
                : List.of(new MoveAgreed(
                        now.caseId(),
                        move.moveId(),
                        c.memberId(),
                        c.capacity(),
                        c.byThemselves(),
                        now.municipality(),
                        c.at()));
    }

    static List<TeamEvent> withdraw(TeamState now, WithdrawMoveAgreement c) {
        PlannedMove move = planned(now, c.moveId());
        return move.agreed().containsKey(c.memberId())
                ? List.of(withdrawn(now, move, c.memberId(), c.at()))
                : List.of();
    }

    /** After somebody of the family changed: a yes of theirs, or for them, that may not be said any more. */
    static List<TeamEvent> endWhatIsNoLongerTheirs(TeamState changed, Instant at) {
        PlannedMove move = changed.move();
        List<TeamEvent> events = new ArrayList<>();
        if (move != null) {
            move.agreed().forEach((memberId, yes) -> {
                if (!stands(changed, move, memberId, yes, Oslo.dateOf(at))) {
                    events.add(withdrawn(changed, move, memberId, at));
                }
            });
        }
        return events;
    }

    /**
     * For every child that is not grown; who is grown moves by their own consent, and is asked for nobody else. Where a
     * child is to live is for all to say who hold custody, also from 16 (barneloven §§ 30, 35).
     *
     * @throws Refusal when somebody may not, when somebody is missing, or there is no child to move
     */
    static List<TeamEvent> toMove(TeamState now, ConsentToMove c) {
        LocalDate today = Oslo.dateOf(c.at());
        Map<UUID, FamilyState> children = childrenOf(now, c.giverId(), today);
        mustBeSome(children.keySet());
        children.keySet()
                .forEach(child -> MayConsent.check(now, child, c.giverId(), c.capacity(), c.categories(), today));
        Set<UUID> holders = holdersOfCustody(now);
        if (!holders.containsAll(c.alsoBy())) {
            throw Refusal.againstRule("consent-not-theirs-to-give");
        }
        Set<UUID> consenting = new LinkedHashSet<>(List.of(c.giverId()));
        consenting.addAll(c.alsoBy());
        consenting.addAll(agreedTo(now, c, today));
        boolean theirs = children.values().stream()
                .anyMatch(child -> !child.inCare() && !ConsentAges.isGrown(child.bornOn(), today));
        List<UUID> missing = theirs
                ? holders.stream().filter(one -> !consenting.contains(one)).toList()
                : List.of();
        if (!missing.isEmpty()) {
            throw Refusal.againstRule("move-without-all", missing.size()).with("missing", missing);
        }
        List<TeamEvent> events = new ArrayList<>(c.plannedAs() == null ? giveUp(now, c.at()) : List.of());
        consenting.forEach(
                one -> events.add(new MoveConsented(now.caseId(), one, c.categories(), now.municipality(), c.at())));
        return events;
    }

    /** Those whose yes to what is planned still stands, and reaches as far as what is to go along. */
    private static List<UUID> agreedTo(TeamState now, ConsentToMove c, LocalDate today) {
        UUID plannedAs = c.plannedAs();
        if (plannedAs == null) {
            return List.of();
        }
        PlannedMove move = planned(now, plannedAs);
        return !move.categories().containsAll(c.categories())
                ? List.of()
                : move.agreed().entrySet().stream()
                        .filter(yes -> stands(now, move, yes.getKey(), yes.getValue(), today))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static boolean stands(
            TeamState now, PlannedMove move, UUID memberId, PlannedMove.Yes yes, LocalDate today) {
        Set<UUID> children = spokenFor(now, memberId, yes.capacity(), today);
        return !children.isEmpty()
                && children.stream()
                        .allMatch(child ->
                                MayConsent.may(now, child, memberId, yes.capacity(), move.categories(), today));
    }

    /** A youth says yes for itself; everyone else for all of the children, as when the case moves. */
    private static Set<UUID> spokenFor(TeamState now, UUID memberId, ConsentCapacity capacity, LocalDate today) {
        return capacity == ConsentCapacity.YOUTH
                ? Set.of(memberId)
                : childrenOf(now, memberId, today).keySet();
    }

    private static Map<UUID, FamilyState> childrenOf(TeamState now, UUID giverId, LocalDate today) {
        Map<UUID, FamilyState> children = new LinkedHashMap<>();
        now.family().forEach((id, one) -> {
            if (one.relation() == FamilyRelation.CHILD
                    && (id.equals(giverId) || !ConsentAges.isGrown(one.bornOn(), today))) {
                children.put(id, one);
            }
        });
        return children;
    }

    private static void mustBeSome(Set<UUID> children) {
        if (children.isEmpty()) {
            throw Refusal.againstRule("move-without-family");
        }
    }

    private static Set<UUID> holdersOfCustody(TeamState now) {
        Set<UUID> holders = new LinkedHashSet<>();
        now.family().forEach((id, one) -> {
            if (one.relation() == FamilyRelation.PARENT_WITH_CUSTODY || one.relation() == FamilyRelation.GUARDIAN) {
                holders.add(id);
            }
        });
        return holders;
    }

    private static PlannedMove planned(TeamState now, UUID moveId) {
        PlannedMove move = now.move();
        if (move == null || !move.moveId().equals(moveId)) {
            throw Refusal.conflict("move-plan-changed");
        }
        return move;
    }

    private static MoveAgreementWithdrawn withdrawn(TeamState now, PlannedMove move, UUID memberId, Instant at) {
        return new MoveAgreementWithdrawn(now.caseId(), move.moveId(), memberId, now.municipality(), at);
    }
}
