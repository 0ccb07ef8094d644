package no.barnekoordinator.local.person;

import java.util.List;
import no.barnekoordinator.contracts.Role;

/** The persons shown to somebody who looks around: one of each kind, in the order a case meets them. */
public final class TestPersons {

    /** What one can log in as with one word. */
    public static final List<Role> ROLES = List.of(
            Role.FAMILY,
            Role.YOUTH,
            Role.REFERRER,
            Role.ASSESSOR,
            Role.COORDINATOR,
            Role.SERVICE_CONTACT,
            Role.COMPLAINT_HANDLER,
            Role.SUPERVISOR,
            Role.COUNTY_GOVERNOR,
            Role.ANALYST,
            Role.AUDITOR,
            Role.INTEGRATION,
            Role.OPERATOR);

    private TestPersons() {}

    /** The first person of a kind, in Oslo where the kind belongs to a municipality. */
    public static TestPerson of(Role role) {
        return TestPerson.of(Username.parse(role.claim()));
    }
}
