package no.barnekoordinator.coordination.team.web;

import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.web.CaseAccess;
import no.barnekoordinator.coordination.team.CaseStaff;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.Sight;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/** Who reads and changes the team of a case. */
@Component
class TeamAccess {

    private final CaseAccess cases;
    private final CaseStaff staff;
    private final Members members;
    private final Sight sight;
    private final CaughtUp caughtUp;

    TeamAccess(CaseAccess cases, CaseStaff staff, Members members, Sight sight, CaughtUp caughtUp) {
        this.cases = cases;
        this.staff = staff;
        this.members = members;
        this.sight = sight;
        this.caughtUp = caughtUp;
    }

    /**
     * The team of a case the person may know of.
     *
     * @throws Refusal not found, also when it exists and is not the person's to see
     */
    Members.TeamRow known(UUID caseId, Person person) {
        if (!sight.knows(person, caseId)) {
            throw Refusal.notFound();
        }
        return team(caseId);
    }

    /** Whether the person sees all of it, by task. */
    boolean isStaff(UUID caseId, Person person) {
        return staff.includes(person, caseId);
    }

    /** Whether {@link #led} finds it. */
    boolean mayLead(UUID caseId, Person person) {
        return person.is(Role.COORDINATOR, Role.ASSESSOR) && isStaff(caseId, person);
    }

    /**
     * For the coordinator of the case, and the unit before there is one.
     *
     * @throws Refusal not found
     */
    Members.TeamRow led(UUID caseId, Person person) {
        if (person.is(Role.ASSESSOR)) {
            cases.visible(caseId, person);
            person.mustWorkIn(team(caseId).municipality());
        } else {
            cases.coordinated(caseId, person);
        }
        return team(caseId);
    }

    /**
     * For the coordinator of the case alone.
     *
     * @throws Refusal not found
     */
    Members.TeamRow coordinated(UUID caseId, Person person) {
        cases.coordinated(caseId, person);
        return team(caseId);
    }

    /**
     * Who somebody consents as: themselves, when they are of the family; otherwise the one the coordinator names, whose
     * words are written down.
     *
     * @throws Refusal not found
     */
    UUID speaker(UUID caseId, Person person, Optional<UUID> named) {
        if (person.is(Role.FAMILY, Role.YOUTH)) {
            caughtUp.await(Members.PROCESSOR);
            UUID self = members.inFamily(person.subject(), caseId)
                    .map(FamilyMember::memberId)
                    .orElseThrow(Refusal::notFound);
            if (named.isPresent() && !named.get().equals(self)) {
                throw Refusal.againstRule("consent-not-theirs-to-give");
            }
            return self;
        }
        led(caseId, person);
        return named.orElseThrow(() -> Refusal.againstRule("field-missing", "giverId"));
    }

    private Members.TeamRow team(UUID caseId) {
        return members.team(caseId)
                .or(() -> {
                    caughtUp.await(Members.PROCESSOR);
                    return members.team(caseId);
                })
                .orElseThrow(Refusal::notFound);
    }
}
