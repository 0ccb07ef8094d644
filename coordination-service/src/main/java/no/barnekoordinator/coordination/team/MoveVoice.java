package no.barnekoordinator.coordination.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.consent.ConsentAges;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may say yes to a move. To be shown; what is refused is decided by the team.
 *
 * @param name null after erasure
 * @param needed whether the move waits for them; a youth may say yes, and moves nobody by it
 * @param yes null while they have not said it
 */
public record MoveVoice(
        UUID memberId,
        ConsentCapacity capacity,
        @Nullable String name,
        boolean needed,
        @Nullable MoveYes yes) {

    /**
     * Everyone who may: those who hold custody of a child that is not in foster care, the child welfare service for one
     * that is, the youth from 16, and who is grown when there is no other child in the case.
     */
    public static List<MoveVoice> of(
            List<FamilyMember> family, List<TeamMember> team, List<MoveYes> said, LocalDate today) {
        List<FamilyMember> children = family.stream()
                .filter(one -> one.isChild() && !one.isGrown(today))
                .toList();
        boolean home = children.stream().anyMatch(child -> !child.inCare());
        boolean inCare = children.stream().anyMatch(FamilyMember::inCare);
        List<MoveVoice> voices = new ArrayList<>();
        for (FamilyMember one : family) {
            capacityOf(one, today)
                    .filter(capacity -> switch (capacity) {
                        case PARENT, GUARDIAN -> home;
                        case YOUNG_ADULT -> children.isEmpty();
                        case YOUTH, CHILD_WELFARE_SERVICE -> true;
                    })
                    .ifPresent(capacity -> voices.add(new MoveVoice(
                            one.memberId(),
                            capacity,
                            one.name(),
                            capacity != ConsentCapacity.YOUTH,
                            yesOf(one.memberId(), said))));
        }
        for (TeamMember one : team) {
            if (inCare && one.kind() == ServiceKind.CHILD_WELFARE) {
                voices.add(new MoveVoice(
                        one.memberId(),
                        ConsentCapacity.CHILD_WELFARE_SERVICE,
                        one.name(),
                        true,
                        yesOf(one.memberId(), said)));
            }
        }
        return voices;
    }

    /** In what capacity somebody of the family may consent, for a child or for themselves; empty for who may not. */
    public static Optional<ConsentCapacity> capacityOf(FamilyMember one, LocalDate today) {
        return switch (one.relation()) {
            case PARENT_WITH_CUSTODY -> Optional.of(ConsentCapacity.PARENT);
            case GUARDIAN -> Optional.of(ConsentCapacity.GUARDIAN);
            case CHILD ->
                one.isGrown(today)
                        ? Optional.of(ConsentCapacity.YOUNG_ADULT)
                        : Optional.of(ConsentCapacity.YOUTH)
                                .filter(youth -> ConsentAges.mayConsentAlone(one.bornOn(), today));
            case SIBLING, PARENT_WITHOUT_CUSTODY, FOSTER_PARENT -> Optional.empty();
        };
    }

    private static @Nullable MoveYes yesOf(UUID memberId, List<MoveYes> said) {
        return said.stream()
                .filter(yes -> yes.memberId().equals(memberId))
                .findFirst()
                .orElse(null);
    }
}
