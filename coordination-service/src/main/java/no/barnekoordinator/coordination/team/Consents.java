package no.barnekoordinator.coordination.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;

/** Asks what may be shared with whom. Says nothing about who may ask. */
public interface Consents {

    /** Every consent of a case, withdrawn ones too, the newest first. */
    List<Consent> consentsOf(UUID caseId);

    /** The consent by which a member of the team may have something about a child now, if there is one. */
    Optional<Consent> covering(TeamMember member, InformationCategory category, UUID childId);
}
