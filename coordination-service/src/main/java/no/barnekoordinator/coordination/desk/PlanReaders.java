package no.barnekoordinator.coordination.desk;

import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.security.Person;

/**
 * Who may read what a plan, a meeting or guidance says of a family: its coordinator and the unit by task, the family,
 * and those of the team the family has consented to. Everyone else does not find it, whether it exists or not.
 */
public interface PlanReaders {

    /** What is read. */
    enum Part {
        PLAN,
        MEETINGS,
        GUIDANCE
    }

    /**
     * A case the person may read a part of now: what was consented to a moment ago and is withdrawn, is not found.
     *
     * @throws Refusal not found
     */
    OwnCase read(UUID caseId, Part part, Person person);

    /** Whether {@link #read} finds it. */
    boolean mayRead(UUID caseId, Part part, Person person);

    /**
     * A case the person coordinates.
     *
     * @throws Refusal not found, also when it exists and someone else coordinates it
     */
    OwnCase write(UUID caseId, Person person);
}
