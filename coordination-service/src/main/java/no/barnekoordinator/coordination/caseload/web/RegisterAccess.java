package no.barnekoordinator.coordination.caseload.web;

import java.util.UUID;
import no.barnekoordinator.coordination.caseload.CoordinatorRow;
import no.barnekoordinator.coordination.caseload.Coordinators;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;
import no.barnekoordinator.platform.view.CaughtUp;
import org.springframework.stereotype.Component;

/** Who in the register a person may see: everyone of their own municipality, and for others nobody is found. */
@Component
class RegisterAccess {

    private final Coordinators coordinators;
    private final CaughtUp caughtUp;

    RegisterAccess(Coordinators coordinators, CaughtUp caughtUp) {
        this.coordinators = coordinators;
        this.caughtUp = caughtUp;
    }

    /**
     * Someone in the register, as it stands after everything that is stored.
     *
     * @throws Refusal not found, also when someone of another municipality has that id
     */
    CoordinatorRow visible(UUID coordinatorId, Person person) {
        caughtUp.await(Coordinators.PROCESSOR);
        return coordinators
                .find(coordinatorId)
                .filter(row -> person.worksIn(row.municipality()))
                .orElseThrow(Refusal::notFound);
    }
}
