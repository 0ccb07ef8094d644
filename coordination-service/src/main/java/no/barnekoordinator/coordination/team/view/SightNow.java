package no.barnekoordinator.coordination.team.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
                && ((isOfFamily(person)
                                && rows.inFamily(person.subject(), caseId).isPresent())
                        || (isContact(person)
                                && !rows.memberships(person.subject(), caseId).isEmpty()));
    }

    @Override
    public boolean sees(Person person, UUID caseId, InformationCategory category) {
        if (staff.includes(person, caseId)) {
            return true;
        }
        if (!caughtUp.await(Members.PROCESSOR)) {
            return false;
        }
        List<FamilyMember> children =
                rows.familyOf(caseId).stream().filter(FamilyMember::isChild).toList();
        return !children.isEmpty() && children.stream().allMatch(child -> isShared(person, child, category));
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
        return (isOfFamily(person) && isTheirs(person, child, category))
                || (isContact(person)
                        && rows.memberships(person.subject(), child.caseId()).stream()
                                .anyMatch(member -> rows.covering(member, category, child.memberId())
                                        .isPresent()));
    }

    /**
     * A child sees its own. Parents with custody and guardians see until it takes over: its health from 16, the rest
     * from 18; not while it is in foster care. A sibling, a foster parent and a parent without custody see by consent
     * alone, which is given to the team.
     */
    private boolean isTheirs(Person person, FamilyMember child, InformationCategory category) {
        LocalDate today = Oslo.dateOf(clock.instant());
        return rows.inFamily(person.subject(), child.caseId())
                .filter(self -> self.memberId().equals(child.memberId())
                        || ((self.relation() == FamilyRelation.PARENT_WITH_CUSTODY
                                        || self.relation() == FamilyRelation.GUARDIAN)
                                && !child.inCare()
                                && !ConsentAges.isGrown(child.bornOn(), today)
                                && !(category == InformationCategory.HEALTH
                                        && ConsentAges.mayConsentAlone(child.bornOn(), today))))
                .isPresent();
    }

    private static boolean isOfFamily(Person person) {
        return person.is(Role.FAMILY, Role.YOUTH);
    }

    private static boolean isContact(Person person) {
        return person.is(Role.SERVICE_CONTACT);
    }
}
