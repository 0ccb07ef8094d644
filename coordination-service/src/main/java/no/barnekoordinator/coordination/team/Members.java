package no.barnekoordinator.coordination.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks who is around a family. Says nothing about who may ask. */
public interface Members {

    /** The processor that keeps the view behind it. */
    String PROCESSOR = "team";

    /** Who is in the team, also from a later day on, in the order they joined. */
    List<TeamMember> of(UUID caseId);

    /** Who is of the family, children first. */
    List<FamilyMember> familyOf(UUID caseId);

    /** As what somebody is in the team today: empty for strangers, and when the case has ended. */
    List<TeamMember> memberships(String subject, UUID caseId);

    /** As whom somebody is of the family. */
    Optional<FamilyMember> inFamily(String subject, UUID caseId);

    /** The cases somebody is of the family or in the team of today; those that have ended are there for the family. */
    Set<UUID> casesOf(String subject);

    /** The version of the team, and whether it is gathered; empty before the case has opened. */
    Optional<TeamRow> team(UUID caseId);

    /**
     * A team.
     *
     * @param version of the team, for {@code If-Match}
     */
    record TeamRow(UUID caseId, String municipality, boolean open, long version) {}
}
