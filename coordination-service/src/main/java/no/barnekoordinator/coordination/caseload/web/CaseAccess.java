package no.barnekoordinator.coordination.caseload.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.caseload.Cases;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/**
 * Which cases a person may see. The unit and the supervisor see those of their municipality, a coordinator those they
 * are appointed to or stand in for; for everyone else a case is not found.
 *
 * <p>A case, or a right to it, that the view does not show is looked for once more when the view has caught up, so that
 * a caller finds what the same caller just wrote.
 */
@Component
class CaseAccess {

    private static final Role[] WHOLE_MUNICIPALITY = {
        Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.SERVICE_CONTACT, Role.INTEGRATION
    };

    private final Cases cases;
    private final Coordinators coordinators;
    private final CaughtUp caughtUp;

    CaseAccess(Cases cases, Coordinators coordinators, CaughtUp caughtUp) {
        this.cases = cases;
        this.coordinators = coordinators;
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
    CaseRow visible(UUID caseId, Person person) {
        return find(caseId, person, seesAll(person));
    }

    /**
     * A case the person coordinates.
     *
     * @throws Refusal not found, also when it exists and someone else coordinates it
     */
    CaseRow coordinated(UUID caseId, Person person) {
        return find(caseId, person, false);
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
        return look(caseId, person, seesAll(person));
    }

    private CaseRow find(UUID caseId, Person person, boolean whole) {
        return look(caseId, person, whole)
                .or(() -> {
                    caughtUp.await(Coordinators.PROCESSOR);
                    caughtUp.await(Cases.PROCESSOR);
                    return look(caseId, person, whole);
                })
                .orElseThrow(Refusal::notFound);
    }

    private Optional<CaseRow> look(UUID caseId, Person person, boolean whole) {
        return cases.find(caseId)
                .filter(row -> person.worksIn(row.municipality()))
                .filter(row -> whole || row.isCoordinatedBy(coordinatorIds(person)));
    }
}
