package no.barnekoordinator.coordination.handling.team;

import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;

/** Somebody who may consent for a child has said no to a service getting something. Holds until they say yes again. */
record Objection(UUID by, UUID childId, ServiceKind service, InformationCategory category) {}
