package no.barnekoordinator.coordination.caseload.web;

import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.coordination.caseload.CaseRow;
import no.barnekoordinator.coordination.desk.TransitionReaders;
import no.barnekoordinator.platform.security.Person;
import org.springframework.stereotype.Component;

/** The family's coordinator, and the people of the coordinating unit; not those who only supervise, or deliver. */
@Component
class TransitionStaff implements TransitionReaders {

    private final CaseAccess access;

    TransitionStaff(CaseAccess access) {
        this.access = access;
    }

    @Override
    public Reader read(UUID caseId, Person person) {
        return reader(
                person.is(Role.ASSESSOR, Role.DECISION_MAKER)
                        ? access.visible(caseId, person)
                        : access.coordinated(caseId, person),
                person);
    }

    @Override
    public Reader write(UUID caseId, Person person) {
        return reader(
                person.is(Role.ASSESSOR) ? access.visible(caseId, person) : access.coordinated(caseId, person), person);
    }

    private Reader reader(CaseRow row, Person person) {
        boolean mine = row.isCoordinatedBy(access.coordinatorIds(person));
        return new Reader(row.caseId(), row.municipality(), row.isOpen(), mine || person.is(Role.ASSESSOR));
    }
}
