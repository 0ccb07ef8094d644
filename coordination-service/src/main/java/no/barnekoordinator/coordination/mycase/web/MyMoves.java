package no.barnekoordinator.coordination.mycase.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.MovePlan;
import no.barnekoordinator.coordination.team.MovePlans;
import no.barnekoordinator.coordination.team.MoveVoice;
import no.barnekoordinator.coordination.team.MoveYes;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A move that is planned, as one of the family may see it: those who hold custody, and the children who see their own
 * case. Where it goes is not told to somebody whose address is not protected while somebody else's in the family is,
 * nor to anybody when the unit has said so. Parents are not told each other's names here, as nowhere on the page, and
 * not what a youth says for itself.
 */
@Component
class MyMoves {

    private final MovePlans plans;
    private final Members members;
    private final Municipalities municipalities;
    private final Clock clock;

    MyMoves(MovePlans plans, Members members, Municipalities municipalities, Clock clock) {
        this.plans = plans;
        this.members = members;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    MyCase.@Nullable Move seenBy(FamilyMember self) {
        return isAsked(self)
                ? plans.of(self.caseId()).map(plan -> move(plan, self)).orElse(null)
                : null;
    }

    /** In what capacity somebody of the family says yes; whether they may is for the team to say. */
    ConsentCapacity capacityOf(FamilyMember self) {
        return MoveVoice.capacityOf(self, today())
                .orElse(self.isChild() ? ConsentCapacity.YOUTH : ConsentCapacity.PARENT);
    }

    private static boolean isAsked(FamilyMember self) {
        return self.isChild()
                || self.relation() == FamilyRelation.PARENT_WITH_CUSTODY
                || self.relation() == FamilyRelation.GUARDIAN;
    }

    private MyCase.Move move(MovePlan plan, FamilyMember self) {
        List<FamilyMember> family = members.familyOf(self.caseId());
        List<MoveVoice> voices = MoveVoice.of(family, members.of(self.caseId()), plans.yesIn(self.caseId()), today());
        Set<UUID> named = named(self, family);
        return new MyCase.Move(
                plan.moveId(),
                isTold(self, family)
                        ? Optional.ofNullable(plan.shownTo())
                                .flatMap(municipalities::find)
                                .map(Municipality::name)
                                .orElse(null)
                        : null,
                plan.categories(),
                voices.stream()
                        .filter(voice -> voice.needed() || isSelf(voice, self))
                        .map(voice -> voice(voice, self, named))
                        .toList(),
                voices.stream().anyMatch(voice -> isSelf(voice, self)));
    }

    private static MyCase.Voice voice(MoveVoice voice, FamilyMember self, Set<UUID> named) {
        MoveYes yes = voice.yes();
        return new MyCase.Voice(
                voice.capacity(),
                named.contains(voice.memberId()) ? voice.name() : null,
                isSelf(voice, self),
                voice.needed(),
                yes != null && yes.byThemselves(),
                yes == null ? null : Oslo.dateOf(yes.saidAt()));
    }

    /** The team everybody is shown; of the family, one who is grown is told the others, as on the rest of the page. */
    private Set<UUID> named(FamilyMember self, List<FamilyMember> family) {
        return family.stream()
                .filter(one -> self.isChild() && self.isGrown(today()) && !one.isChild())
                .map(FamilyMember::memberId)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), grown -> {
                    members.of(self.caseId()).forEach(one -> grown.add(one.memberId()));
                    return grown;
                }));
    }

    /** The same rule as for letters, which tell where somebody is too. */
    private static boolean isTold(FamilyMember self, List<FamilyMember> family) {
        return self.post().protectedAddress()
                || family.stream().noneMatch(one -> one.post().protectedAddress());
    }

    private static boolean isSelf(MoveVoice voice, FamilyMember self) {
        return voice.memberId().equals(self.memberId());
    }

    private LocalDate today() {
        return Oslo.dateOf(clock.instant());
    }
}
