package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.coordination.handling.team.GivenTeam.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import org.junit.jupiter.api.Test;

class GatheringATeamTest {

    @Test
    void it_gathers_once_and_ends_and_gathers_again_with_the_case() {
        fixture().givenNoPriorActivity().when(new OpenTeam(TEAM, OSLO, AT)).expectEvents(opened());
        fixture().given(opened()).when(new OpenTeam(TEAM, OSLO, AT)).expectNoEvents();
        fixture().given(opened()).when(new CloseTeam(TEAM, AT)).expectEvents(new TeamClosed(CASE, OSLO, AT));
        fixture()
                .given(opened(), new TeamClosed(CASE, OSLO, AT))
                .when(new ReopenTeam(TEAM, AT))
                .expectEvents(new TeamReopened(CASE, OSLO, AT));
    }

    @Test
    void nobody_joins_when_the_case_has_ended() {
        fixture()
                .given(opened(), new TeamClosed(CASE, OSLO, AT))
                .when(join(TEACHER, ServiceKind.SCHOOL))
                .expectExceptionMessage("case-closed []");
    }

    @Test
    void a_birth_date_that_became_known_counts_and_ends_what_others_consented_to_for_one_who_is_grown() {
        LocalDate grown = TODAY.minusYears(18);
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(new NoteBirthDate(TEAM, CHILD, grown, AT))
                .expectEvents(new BirthDateNoted(CASE, CHILD, grown, OSLO, AT), withdrawn(CONSENT, CHILD, AT));
        fixture().given(family()).when(new NoteBirthDate(TEAM, CHILD, BORN, AT)).expectNoEvents();
        fixture()
                .given(family())
                .when(new NoteBirthDate(TEAM, MOTHER, BORN, AT))
                .expectNoEvents();
        fixture().given(family()).when(new NoteBirthDate(TEAM, OTHER, BORN, AT)).expectNoEvents();
    }

    @Test
    void what_was_shared_with_somebody_of_the_family_ends_when_they_are_of_it_no_more() {
        fixture()
                .given(family())
                .andGiven(toUncle())
                .when(new RemoveFamilyMember(TEAM, null, UNCLE, AT))
                .expectEvents(new FamilyMemberLeft(CASE, UNCLE, OSLO, AT), withdrawn(CONSENT, UNCLE, AT));
    }

    private static ConsentGiven toUncle() {
        return new ConsentGiven(
                CASE,
                CONSENT,
                CHILD,
                MOTHER,
                ConsentCapacity.PARENT,
                UNCLE,
                ServiceKind.OTHER,
                "Han passer henne",
                List.of(InformationCategory.PLAN),
                ConsentForm.ORAL,
                TODAY,
                null,
                OSLO,
                AT);
    }

    @Test
    void a_team_of_sixty_takes_one_more() {
        List<Object> sixty = new ArrayList<>(List.of(opened()));
        for (int i = 0; i < 60; i++) {
            sixty.add(joined(new UUID(1, i), ServiceKind.values()[i % ServiceKind.values().length]));
        }
        fixture()
                .given(sixty)
                .when(join(TEACHER, ServiceKind.SCHOOL))
                .expectEvents(joined(TEACHER, ServiceKind.SCHOOL));
    }

    @Test
    void what_was_shared_with_somebody_alone_ends_when_they_leave() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(new LeaveTeam(TEAM, null, TEACHER, AT))
                .expectEvents(withdrawn(CONSENT, TEACHER, AT), new TeamMemberLeft(CASE, TEACHER, OSLO, AT));
    }

    @Test
    void what_a_parent_consented_to_ends_when_custody_is_lost_or_the_child_comes_into_care() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(write(MOTHER, FamilyRelation.PARENT_WITHOUT_CUSTODY, null, false))
                .expectEvents(
                        new FamilyMemberCorrected(
                                CASE,
                                MOTHER,
                                FamilyRelation.PARENT_WITHOUT_CUSTODY,
                                "Kari",
                                null,
                                null,
                                false,
                                OSLO,
                                AT),
                        withdrawn(CONSENT, MOTHER, AT));
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(write(CHILD, FamilyRelation.CHILD, BORN, true))
                .expectEvents(
                        new FamilyMemberCorrected(
                                CASE, CHILD, FamilyRelation.CHILD, "Kari", null, BORN, true, OSLO, AT),
                        withdrawn(CONSENT, CHILD, AT));
    }

    @Test
    void a_spelling_that_is_put_right_ends_nothing() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(write(MOTHER, FamilyRelation.PARENT_WITH_CUSTODY, null, false))
                .expectEvents(new FamilyMemberCorrected(
                        CASE, MOTHER, FamilyRelation.PARENT_WITH_CUSTODY, "Kari", null, null, false, OSLO, AT));
    }

    @Test
    void somebody_taken_out_of_the_family_takes_their_consents_with_them() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, InformationCategory.PLAN))
                .when(new RemoveFamilyMember(TEAM, null, MOTHER, AT))
                .expectEvents(new FamilyMemberLeft(CASE, MOTHER, OSLO, AT), withdrawn(CONSENT, MOTHER, AT));
    }

    @Test
    void a_birth_date_ahead_and_a_period_that_runs_backwards_are_refused() {
        assertThatThrownBy(() -> write(CHILD, FamilyRelation.CHILD, LocalDate.parse("2027-01-01"), false))
                .hasMessageStartingWith("birth-date-impossible");
        assertThatThrownBy(() -> new JoinTeam(
                        TEAM,
                        null,
                        TEACHER,
                        TeamRole.CONTACT,
                        ServiceKind.SCHOOL,
                        null,
                        "Ola",
                        null,
                        TODAY,
                        TODAY.minusDays(1),
                        AT))
                .hasMessageStartingWith("period-backwards");
    }

    private static JoinTeam join(UUID id, ServiceKind kind) {
        return new JoinTeam(
                TEAM, null, id, TeamRole.CONTACT, kind, "Prøvdal", "Ola", "service-contact@0301", TODAY, null, AT);
    }

    private static WriteDownFamilyMember write(UUID id, FamilyRelation relation, LocalDate bornOn, boolean inCare) {
        return new WriteDownFamilyMember(TEAM, null, id, relation, " Kari ", " ", bornOn, inCare, null, AT);
    }
}
