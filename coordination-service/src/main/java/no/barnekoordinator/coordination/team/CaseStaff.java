package no.barnekoordinator.coordination.team;

import java.util.UUID;
import no.barnekoordinator.platform.security.Person;

/** Who sees a case by their task, whatever anyone has consented to: its coordinator, the unit and the supervisor. */
@FunctionalInterface
public interface CaseStaff {

    boolean includes(Person person, UUID caseId);
}
