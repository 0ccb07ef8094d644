package no.barnekoordinator.coordination.handling.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.platform.command.Refusal;

/**
 * Who may consent for a child: parents with custody and guardians, the child welfare service for a child in foster
 * care, the youth from 16 — then alone about its health — and from 18 nobody else (pbrl §§ 4-3, 4-4).
 */
final class MayConsent {

    private MayConsent() {}

    /** @throws Refusal that says by which rule somebody may not, or that there is no such child */
    static void check(
            TeamState now,
            UUID childId,
            UUID giverId,
            ConsentCapacity capacity,
            List<InformationCategory> categories,
            LocalDate today) {
        refusal(now, childId, giverId, capacity, categories, today).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether {@link #check} would let somebody consent. */
    static boolean may(
            TeamState now,
            UUID childId,
            UUID giverId,
            ConsentCapacity capacity,
            List<InformationCategory> categories,
            LocalDate today) {
        return refusal(now, childId, giverId, capacity, categories, today).isEmpty();
    }

    /** Whether somebody may consent in this capacity about a category. */
    static boolean mayIn(
            TeamState now,
            UUID childId,
            UUID giverId,
            ConsentCapacity capacity,
            InformationCategory category,
            LocalDate today) {
        return may(now, childId, giverId, capacity, List.of(category), today);
    }

    /** Whether somebody may speak for a child about a category, in whatever capacity. */
    static boolean speaksFor(
            TeamState now, UUID childId, UUID personId, InformationCategory category, LocalDate today) {
        for (ConsentCapacity capacity : ConsentCapacity.values()) {
            if (mayIn(now, childId, personId, capacity, category, today)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Refusal> refusal(
            TeamState now,
            UUID childId,
            UUID giverId,
            ConsentCapacity capacity,
            List<InformationCategory> categories,
            LocalDate today) {
        FamilyState child = now.family().get(childId);
        if (child == null || child.relation() != FamilyRelation.CHILD) {
            return Optional.of(Refusal.againstRule("consent-child-unknown"));
        }
        boolean self = childId.equals(giverId);
        boolean grown = ConsentAges.isGrown(child.bornOn(), today);
        boolean alone = ConsentAges.mayConsentAlone(child.bornOn(), today);
        return switch (capacity) {
            case YOUNG_ADULT ->
                self && grown ? Optional.empty() : Optional.of(Refusal.againstRule("consent-not-of-age"));
            case YOUTH -> {
                if (grown) {
                    yield Optional.of(Refusal.againstRule("consent-is-the-adults"));
                }
                yield self && alone ? Optional.empty() : Optional.of(Refusal.againstRule("consent-not-of-age"));
            }
            case PARENT, GUARDIAN, CHILD_WELFARE_SERVICE -> {
                if (grown) {
                    yield Optional.of(Refusal.againstRule("consent-is-the-adults"));
                }
                if (alone && categories.contains(InformationCategory.HEALTH)) {
                    yield Optional.of(Refusal.againstRule("consent-is-the-youths"));
                }
                yield ofOther(now, child, giverId, capacity);
            }
        };
    }

    private static Optional<Refusal> ofOther(TeamState now, FamilyState child, UUID giverId, ConsentCapacity capacity) {
        if (capacity == ConsentCapacity.CHILD_WELFARE_SERVICE) {
            MemberState member = now.members().get(giverId);
            if (!child.inCare()) {
                return Optional.of(Refusal.againstRule("consent-is-the-familys"));
            }
            return member != null && member.kind() == ServiceKind.CHILD_WELFARE
                    ? Optional.empty()
                    : Optional.of(Refusal.againstRule("consent-not-theirs-to-give"));
        }
        if (child.inCare()) {
            return Optional.of(Refusal.againstRule("consent-is-the-child-welfares"));
        }
        FamilyState giver = now.family().get(giverId);
        FamilyRelation needed =
                capacity == ConsentCapacity.PARENT ? FamilyRelation.PARENT_WITH_CUSTODY : FamilyRelation.GUARDIAN;
        return giver != null && giver.relation() == needed
                ? Optional.empty()
                : Optional.of(Refusal.againstRule("consent-not-theirs-to-give"));
    }
}
