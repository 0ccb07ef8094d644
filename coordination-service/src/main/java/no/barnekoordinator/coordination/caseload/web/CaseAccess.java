package no.barnekoordinator.coordination.caseload.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.coordination.caseload.ServiceRow;
import no.barnekoordinator.coordination.team.CaseStaff;
import no.barnekoordinator.coordination.team.Consents;
import no.barnekoordinator.coordination.team.FamilyMember;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.TeamMember;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/**
 * Which cases a person may see. The unit and the supervisor see those of their municipality, a coordinator those they
 * are appointed to or stand in for, a service's contact those whose team they are in; for everyone else a case is not
 * found.
 *
 * <p>A case, or a right to it, that the view does not show is looked for once more when the view has caught up, so that
 * a caller finds what the same caller just wrote.
 */
@Component
public class CaseAccess implements CaseStaff {

    private static final Role[] WHOLE_MUNICIPALITY = {
        Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.INTEGRATION
    };

    private final Cases cases;
    private final Coordinators coordinators;
    private final Members members;
    private final Consents consents;
    private final CaughtUp caughtUp;

    CaseAccess(Cases cases, Coordinators coordinators, Members members, Consents consents, CaughtUp caughtUp) {
        this.cases = cases;
        this.coordinators = coordinators;
        this.members = members;
        this.consents = consents;
        this.caughtUp = caughtUp;
    }

    /** Whether the person sees the municipality's cases as a whole. */
    static boolean seesAll(Person person) {
        return person.is(WHOLE_MUNICIPALITY);
    }

    /**
     * A case the person may see.
     *
     * @throws Refusal not found, also when it exists and is not the person's to see
     */
    public CaseRow visible(UUID caseId, Person person) {
        CaseRow row = find(caseId, person, seesAll(person), true);
        return isStaff(row, person, seesAll(person)) ? row : row.countingOnly(servicesOf(caseId, person));
    }

    /**
     * The services of a case the person may know of: all of them by task; a contact those of its own service, and the
     * others as far as the family has consented to that. To be asked of a case that is {@linkplain #visible visible}.
     */
    public List<ServiceRow> servicesOf(UUID caseId, Person person) {
        Predicate<ServiceKind> known = kindsKnownTo(caseId, person);
        return cases.servicesOf(caseId).stream()
                .filter(service -> known.test(service.kind()))
                .toList();
    }

    /** The kinds of service in a case the person may know of, by the same rule. */
    Predicate<ServiceKind> kindsKnownTo(UUID caseId, Person person) {
        if (includes(person, caseId)) {
            return kind -> true;
        }
        if (!caughtUp.await(Members.PROCESSOR)) {
            return kind -> false;
        }
        List<TeamMember> mine = members.memberships(person.subject(), caseId);
        List<FamilyMember> children =
                members.familyOf(caseId).stream().filter(FamilyMember::isChild).toList();
        boolean consented = !children.isEmpty()
                && children.stream().allMatch(child -> mine.stream()
                        .anyMatch(member -> consents.covering(member, InformationCategory.SERVICES, child.memberId())
                                .isPresent()));
        return kind -> consented || mine.stream().anyMatch(member -> member.kind() == kind);
    }

    /**
     * A service of a case, for its contact.
     *
     * @throws Refusal not found, also when it exists and is not the person's to know of
     */
    void seen(UUID caseId, UUID serviceId, Person person) {
        visible(caseId, person);
        if (!isSeen(caseId, serviceId, person)) {
            caughtUp.await(Cases.PROCESSOR);
            if (!isSeen(caseId, serviceId, person)) {
                throw Refusal.notFound();
            }
        }
    }

    private boolean isSeen(UUID caseId, UUID serviceId, Person person) {
        return servicesOf(caseId, person).stream()
                .anyMatch(service -> service.serviceId().equals(serviceId));
    }

    /** Whether the person sees the case by task: as the unit, the supervisor or its coordinator. */
    @Override
    public boolean includes(Person person, UUID caseId) {
        return look(caseId, person, seesAll(person), false)
                .or(() -> lookAgain(caseId, person, seesAll(person), false))
                .isPresent();
    }

    /**
     * A case the person coordinates.
     *
     * @throws Refusal not found, also when it exists and someone else coordinates it
     */
    public CaseRow coordinated(UUID caseId, Person person) {
        return find(caseId, person, false, false);
    }

    /** A case the person works with: coordinates, or, when {@code unit}, has in their municipality. */
    Optional<CaseRow> worked(UUID caseId, Person person, boolean unit) {
        return look(caseId, person, unit, false).or(() -> lookAgain(caseId, person, unit, false));
    }

    /** A case, whoever asks: for those another rule lets see it. */
    Optional<CaseRow> stored(UUID caseId) {
        return cases.find(caseId).or(() -> {
            caughtUp.await(Cases.PROCESSOR);
            return cases.find(caseId);
        });
    }

    /** Ids under which the person coordinates. */
    Set<UUID> coordinatorIds(Person person) {
        return person.is(Role.COORDINATOR) ? coordinators.idsOf(person.subject(), person.ownMunicipality()) : Set.of();
    }

    /**
     * Someone in the register of a municipality.
     *
     * @throws Refusal against the rule that only they are appointed
     */
    CoordinatorRow registered(UUID coordinatorId, String municipality) {
        return coordinators
                .find(coordinatorId)
                .or(() -> {
                    caughtUp.await(Coordinators.PROCESSOR);
                    return coordinators.find(coordinatorId);
                })
                .filter(row -> row.municipality().equals(municipality))
                .orElseThrow(() -> Refusal.againstRule("coordinator-unknown"));
    }

    /** Under which id the person is asked to coordinate for a family; empty when someone else is, or nobody. */
    Optional<UUID> askedAs(UUID caseId, Person person) {
        caughtUp.await(Coordinators.PROCESSOR);
        caughtUp.await(Cases.PROCESSOR);
        return cases.find(caseId)
                .filter(row -> person.worksIn(row.municipality()))
                .flatMap(row -> Optional.ofNullable(row.proposedId()))
                .filter(coordinatorIds(person)::contains);
    }

    /** The case as it stands after everything that is stored. */
    Optional<CaseRow> present(UUID caseId, Person person) {
        caughtUp.await(Cases.PROCESSOR);
        return look(caseId, person, seesAll(person), false);
    }

    private CaseRow find(UUID caseId, Person person, boolean whole, boolean team) {
        return look(caseId, person, whole, team)
                .or(() -> lookAgain(caseId, person, whole, team))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<CaseRow> lookAgain(UUID caseId, Person person, boolean whole, boolean team) {
        caughtUp.await(Coordinators.PROCESSOR);
        caughtUp.await(Cases.PROCESSOR);
        return look(caseId, person, whole, team);
    }

    private Optional<CaseRow> look(UUID caseId, Person person, boolean whole, boolean team) {
        return cases.find(caseId).filter(row -> isStaff(row, person, whole) || (team && isInTeam(caseId, person)));
    }

    private boolean isStaff(CaseRow row, Person person, boolean whole) {
        return person.worksIn(row.municipality()) && (whole || row.isCoordinatedBy(coordinatorIds(person)));
    }

    /** On a view that has caught up: who left a moment ago is out. */
    private boolean isInTeam(UUID caseId, Person person) {
        return person.is(Role.SERVICE_CONTACT)
                && caughtUp.await(Members.PROCESSOR)
                && !members.memberships(person.subject(), caseId).isEmpty();
    }
}
