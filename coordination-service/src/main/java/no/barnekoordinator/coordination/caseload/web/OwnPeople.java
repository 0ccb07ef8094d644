package no.barnekoordinator.coordination.caseload.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.desk.OwnCase;
import no.barnekoordinator.coordination.desk.PlanReaders;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Component;

/** The family's coordinator, and the people of the coordinating unit; not those who only supervise, or deliver. */
@Component
class OwnPeople implements PlanReaders {

    private static final Role[] UNIT = {Role.ASSESSOR, Role.DECISION_MAKER};

    private final CaseAccess access;

    OwnPeople(CaseAccess access) {
        this.access = access;
    }

    @Override
    public OwnCase read(UUID caseId, Person person) {
        CaseRow row = person.is(UNIT) ? access.visible(caseId, person) : access.coordinated(caseId, person);
        return ownCase(row, person);
    }

    @Override
    public OwnCase write(UUID caseId, Person person) {
        return ownCase(access.coordinated(caseId, person), person);
    }

    private OwnCase ownCase(CaseRow row, Person person) {
        boolean mine = row.isCoordinatedBy(access.coordinatorIds(person));
        return new OwnCase(row.caseId(), row.municipality(), row.label(), row.isOpen(), mine);
    }
}
