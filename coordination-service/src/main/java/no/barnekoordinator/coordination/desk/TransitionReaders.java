package no.barnekoordinator.coordination.desk;

import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;

/**
 * Who may read and write the transitions of a family: its coordinator, and the people of the coordinating unit.
 * Everyone else does not find it, whether it exists or not.
 */
public interface TransitionReaders {

    /**
     * @param open whether the case is open
     * @param mayWrite whether the person may do something with its transitions
     */
    record Reader(UUID caseId, String municipality, boolean open, boolean mayWrite) {}

    /**
     * A case the person may read this of.
     *
     * @throws Refusal not found
     */
    Reader read(UUID caseId, Person person);

    /**
     * A case the person may do something with.
     *
     * @throws Refusal not found, also when it exists and is not the person's to work with
     */
    Reader write(UUID caseId, Person person);
}
