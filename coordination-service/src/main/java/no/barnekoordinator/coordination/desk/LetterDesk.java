package no.barnekoordinator.coordination.desk;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asks for letters that have not reached a family and will not by themselves: somebody must see to them. */
@FunctionalInterface
public interface LetterDesk {

    /** How many in each of these cases; those without any are left out. */
    Map<UUID, Integer> waitingIn(Collection<UUID> caseIds);
}
