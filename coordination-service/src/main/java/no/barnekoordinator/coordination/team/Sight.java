package no.barnekoordinator.coordination.team;

import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.platform.security.Person;

/**
 * Asks what a person may see of a case now. Decided anew each time, on a view that has caught up with everything
 * stored: what was withdrawn a moment ago is not seen. When the view cannot catch up, nothing is seen.
 */
public interface Sight {

    /** Whether the person may know of the case at all: by task, as one of the family, or as one of the team. */
    boolean knows(Person person, UUID caseId);

    /** Whether the person may see information of a category about every child of the case. */
    boolean sees(Person person, UUID caseId, InformationCategory category);

    /**
     * Whether the person is shown information of a category about every child of the case as one of the family or by
     * consent, whatever their tasks. Before a child is born, or written down, those who will have custody are.
     */
    boolean isShown(Person person, UUID caseId, InformationCategory category);

    /** Whether the person may see information of a category about one child. */
    boolean sees(Person person, UUID caseId, InformationCategory category, UUID childId);
}
