package no.barnekoordinator.coordination.team;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asks how far teams have come, cheaply and often. */
@FunctionalInterface
public interface Versions {

    /** The version of each of these teams; those that are not there are left out. */
    Map<UUID, Long> of(Collection<UUID> caseIds);
}
