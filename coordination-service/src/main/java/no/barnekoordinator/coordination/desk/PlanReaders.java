package no.barnekoordinator.coordination.desk;

import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;

/**
 * Who may read what a plan, a meeting or guidance says of a family. Everyone else does not find it, whether it exists
 * or not.
 */
public interface PlanReaders {

    /**
     * A case the person may read these parts of.
     *
     * @throws Refusal not found
     */
    OwnCase read(UUID caseId, Person person);

    /**
     * A case the person coordinates.
     *
     * @throws Refusal not found, also when it exists and someone else coordinates it
     */
    OwnCase write(UUID caseId, Person person);
}
