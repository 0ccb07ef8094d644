package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** One team in Oslo, in the words of its tests. The child turns 16 on 10 June 2026 and 18 two years later. */
final class GivenTeam {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    static final TeamId TEAM = new TeamId(CASE);
    static final UUID CHILD = UUID.fromString("01900000-0000-7000-8000-00000000f001");
    static final UUID MOTHER = UUID.fromString("01900000-0000-7000-8000-00000000f002");
    static final UUID FATHER = UUID.fromString("01900000-0000-7000-8000-00000000f003");
    static final UUID UNCLE = UUID.fromString("01900000-0000-7000-8000-00000000f004");
    static final UUID TEACHER = UUID.fromString("01900000-0000-7000-8000-00000000f011");
    static final UUID CASEWORKER = UUID.fromString("01900000-0000-7000-8000-00000000f012");
    static final UUID CONSENT = UUID.fromString("01900000-0000-7000-8000-00000000f021");
    static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-00000000f022");
    static final String OSLO = "0301";
    static final LocalDate BORN = LocalDate.parse("2010-06-10");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant AT_16 = Instant.parse("2026-06-10T09:00:00Z");
    static final Instant AT_18 = Instant.parse("2028-06-10T09:00:00Z");

    private GivenTeam() {}

    static AggregateTestFixture<Team> fixture() {
        return new AggregateTestFixture<>(Team.class);
    }

    static TeamOpened opened() {
        return new TeamOpened(CASE, OSLO, AT);
    }

    static FamilyMemberEntered child(boolean inCare) {
        return new FamilyMemberEntered(CASE, CHILD, FamilyRelation.CHILD, "Ada", "youth@0301", BORN, inCare, OSLO, AT);
    }

    static FamilyMemberEntered adult(UUID id, FamilyRelation relation) {
        return new FamilyMemberEntered(CASE, id, relation, "Kari", "family@0301", null, false, OSLO, AT);
    }

    static TeamMemberJoined joined(UUID id, ServiceKind kind) {
        return new TeamMemberJoined(
                CASE, id, TeamRole.CONTACT, kind, "Prøvdal", "Ola", "service-contact@0301", TODAY, null, OSLO, AT);
    }

    /** A child with two parents who share custody, and a teacher. */
    static Object[] family() {
        return family(false);
    }

    static Object[] family(boolean inCare) {
        return new Object[] {
            opened(),
            child(inCare),
            adult(MOTHER, FamilyRelation.PARENT_WITH_CUSTODY),
            adult(FATHER, FamilyRelation.PARENT_WITH_CUSTODY),
            adult(UNCLE, FamilyRelation.FOSTER_PARENT),
            joined(TEACHER, ServiceKind.SCHOOL),
            joined(CASEWORKER, ServiceKind.CHILD_WELFARE)
        };
    }

    static GiveConsent give(
            UUID id, UUID giver, ConsentCapacity capacity, Instant at, InformationCategory... categories) {
        return new GiveConsent(
                TEAM,
                null,
                id,
                CHILD,
                giver,
                capacity,
                TEACHER,
                null,
                "Samme mål",
                List.of(categories),
                ConsentForm.ORAL,
                TODAY,
                null,
                at);
    }

    static ConsentGiven given(
            UUID id, UUID giver, ConsentCapacity capacity, Instant at, InformationCategory... categories) {
        return new ConsentGiven(
                CASE,
                id,
                CHILD,
                giver,
                capacity,
                TEACHER,
                ServiceKind.SCHOOL,
                "Samme mål",
                List.of(categories),
                ConsentForm.ORAL,
                TODAY,
                null,
                OSLO,
                at);
    }

    static ConsentNarrowed narrowed(UUID id, UUID by, Instant at, InformationCategory... categories) {
        return new ConsentNarrowed(CASE, id, by, List.of(categories), null, OSLO, at);
    }

    static ConsentWithdrawn withdrawn(UUID id, UUID by, Instant at) {
        return new ConsentWithdrawn(CASE, id, by, OSLO, at);
    }
}
