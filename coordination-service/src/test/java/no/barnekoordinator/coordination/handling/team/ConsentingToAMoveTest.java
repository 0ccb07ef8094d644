package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.contracts.coordination.ConsentCapacity.*;
import static no.barnekoordinator.contracts.coordination.InformationCategory.*;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import org.junit.jupiter.api.Test;

class ConsentingToAMoveTest {

    private static final FamilyMemberEntered LITTLE = new FamilyMemberEntered(
            CASE, OTHER, FamilyRelation.CHILD, "Bo", null, LocalDate.parse("2020-01-01"), false, OSLO, AT);

    @Test
    void a_parent_with_custody_says_yes_for_all_the_children_when_the_other_does_too() {
        fixture()
                .given(family())
                .andGiven(LITTLE)
                .when(consider(MOTHER, PARENT, AT, SERVICES, PLAN))
                .expectEvents(consented(MOTHER), consented(FATHER));
    }

    @Test
    void a_move_waits_for_all_who_hold_custody() {
        refused(alone(MOTHER, PARENT, AT), "move-without-all [1]", family());
        refused(alone(FATHER, PARENT, AT), "move-without-all [1]", family(), LITTLE);
        refused(alone(CHILD, YOUTH, AT_16), "move-without-all [2]", family());
        refused(
                new ConsentToMove(TEAM, null, MOTHER, PARENT, List.of(UNCLE), List.of(PLAN), AT),
                "consent-not-theirs-to-give []",
                family());
        fixture()
                .given(family(true))
                .when(alone(CASEWORKER, CHILD_WELFARE_SERVICE, AT))
                .expectSuccessfulHandlerExecution();
    }

    private static ConsentToMove alone(UUID giver, ConsentCapacity capacity, Instant at) {
        return new ConsentToMove(TEAM, null, giver, capacity, List.of(), List.of(PLAN), at);
    }

    private static MoveConsented consented(UUID who) {
        return new MoveConsented(CASE, who, List.of(SERVICES, PLAN), OSLO, AT);
    }

    /** The other parent, for one of them. */
    private static List<UUID> others(UUID giver) {
        return giver.equals(MOTHER) ? List.of(FATHER) : List.of();
    }

    @Test
    void whoever_may_not_consent_for_each_of_them_does_not_move_them() {
        refused(consider(UNCLE, PARENT, AT, PLAN), "consent-not-theirs-to-give []", family());
        refused(consider(CHILD, YOUTH, AT_16, PLAN), "consent-not-of-age []", family(), LITTLE);
        refused(consider(MOTHER, PARENT, AT, PLAN), "consent-is-the-child-welfares []", family(true));
        fixture()
                .given(family(true))
                .when(consider(CASEWORKER, CHILD_WELFARE_SERVICE, AT, PLAN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_grown_child_moves_by_its_own_consent_and_holds_nobody_back() {
        fixture()
                .given(family())
                .andGiven(LITTLE)
                .when(consider(MOTHER, PARENT, AT_18, PLAN))
                .expectSuccessfulHandlerExecution();
        refused(consider(MOTHER, PARENT, AT_18, PLAN), "move-without-family []", family());
        fixture()
                .given(family())
                .when(consider(CHILD, YOUNG_ADULT, AT_18, PLAN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void there_is_nobody_to_move_before_a_child_is_written_down_and_nothing_to_move_after_the_end() {
        refused(consider(MOTHER, PARENT, AT), "move-without-family []", new Object[] {opened()});
        refused(consider(MOTHER, PARENT, AT), "case-closed []", family(), new TeamClosed(CASE, OSLO, AT));
    }

    private static ConsentToMove consider(
            UUID giver, ConsentCapacity capacity, Instant at, InformationCategory... categories) {
        return new ConsentToMove(TEAM, null, giver, capacity, others(giver), List.of(categories), at);
    }

    private static void refused(ConsentToMove command, String message, Object[] history, Object... more) {
        fixture().given(history).andGiven(more).when(command).expectExceptionMessage(message);
    }
}
