package no.barnekoordinator.coordination.team.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.consent.ConsentAges;
import no.barnekoordinator.coordination.team.CaseStaff;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/** Decides what a person may see, on rows that are as new as the store. */
@Component
class SightNow implements Sight {

    private final TeamRows rows;
    private final CaseStaff staff;
    private final CaughtUp caughtUp;
    private final Clock clock;

    SightNow(TeamRows rows, CaseStaff staff, CaughtUp caughtUp, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    @Override
    public boolean knows(Person person, UUID caseId) {
        if (staff.includes(person, caseId)) {
            return true;
        }
        return caughtUp.await(Members.PROCESSOR)
                && (self(person, caseId).filter(self -> isIn(person, self)).isPresent()
                        || (isContact(person)
                                && !rows.memberships(person.subject(), caseId).isEmpty()));
    }

    @Override
    public boolean sees(Person person, UUID caseId, InformationCategory category) {
        return staff.includes(person, caseId) || isShown(person, caseId, category);
    }

    @Override
    public boolean isShown(Person person, UUID caseId, InformationCategory category) {
        if (!caughtUp.await(Members.PROCESSOR)) {
            return false;
        }
        List<FamilyMember> children =
                rows.familyOf(caseId).stream().filter(FamilyMember::isChild).toList();
        return children.isEmpty()
                ? self(person, caseId).filter(SightNow::decides).isPresent()
                : children.stream().allMatch(child -> isShared(person, child, category));
    }

    @Override
    public boolean sees(Person person, UUID caseId, InformationCategory category, UUID childId) {
        if (staff.includes(person, caseId)) {
            return true;
        }
        return caughtUp.await(Members.PROCESSOR)
                && rows.familyOf(caseId).stream()
                        .filter(member -> member.isChild() && member.memberId().equals(childId))
                        .anyMatch(child -> isShared(person, child, category));
    }

    private boolean isShared(Person person, FamilyMember child, InformationCategory category) {
        return isTheirs(person, child, category)
                || isConsentedTo(person, child, category)
                || (isContact(person)
                        && rows.memberships(person.subject(), child.caseId()).stream()
                                .anyMatch(member -> rows.covering(member, category, child.memberId())
                                        .isPresent()));
    }

    /**
     * A child sees its own from 12. Parents with custody and guardians see until it takes over: its health from 16, the
     * rest from 18; not while it is in foster care. A sibling, a foster parent, a parent without custody and the
     * parents of one who is grown see by consent alone.
     */
    private boolean isTheirs(Person person, FamilyMember child, InformationCategory category) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return self(person, child.caseId())
                .filter(self -> self.memberId().equals(child.memberId())
                        || (decides(self)
                                && !child.inCare()
                                && !ConsentAges.isGrown(child.bornOn(), today)
                                && !(category == InformationCategory.HEALTH
                                        && ConsentAges.mayConsentAlone(child.bornOn(), today))))
                .isPresent();
    }

    /** Whether somebody decides for a child of the case, or will when the one that is expected is there. */
    private static boolean decides(FamilyMember self) {
        return self.relation() == FamilyRelation.PARENT_WITH_CUSTODY || self.relation() == FamilyRelation.GUARDIAN;
    }

    private boolean isConsentedTo(Person person, FamilyMember child, InformationCategory category) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return self(person, child.caseId())
                .filter(self -> rows.consentsOf(child.caseId()).stream()
                        .filter(consent -> consent.childId().equals(child.memberId()))
                        .filter(consent -> self.memberId().equals(consent.recipient()))
                        .anyMatch(consent -> consent.coveredOn(today).contains(category)))
                .isPresent();
    }

    /** As whom the person is of the family; a child is not asked for before it sees its own case. */
    private Optional<FamilyMember> self(Person person, UUID caseId) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return person.is(Role.FAMILY, Role.YOUTH)
                ? rows.inFamily(person.subject(), caseId)
                        .filter(self -> !self.isChild() || ConsentAges.seesOwnCase(self.bornOn(), today))
                : Optional.empty();
    }

    /**
     * Whether somebody of the family has anything to do with the case: a child has; a grown-up, as long as there is
     * something of some child they see, or one is expected.
     */
    private boolean isIn(Person person, FamilyMember self) {
        List<FamilyMember> children = rows.familyOf(self.caseId()).stream()
                .filter(FamilyMember::isChild)
                .toList();
        boolean expecting = children.isEmpty() && decides(self);
        return self.isChild()
                || expecting
                || children.stream().anyMatch(child -> Arrays.stream(InformationCategory.values())
                        .anyMatch(category -> isShared(person, child, category)));
    }

    private static boolean isContact(Person person) {
        return person.is(Role.SERVICE_CONTACT);
    }
}
