package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.contracts.coordination.ConsentCapacity.*;
import static no.barnekoordinator.contracts.coordination.InformationCategory.*;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AgreeingToAMoveTest {

    private static final UUID MOVE = UUID.fromString("01900000-0000-7000-8000-00000000f031");
    private static final UUID OTHER_MOVE = UUID.fromString("01900000-0000-7000-8000-00000000f032");
    private static final String BERGEN = "4601";
    private static final FamilyMemberEntered LITTLE = new FamilyMemberEntered(
            CASE, OTHER, FamilyRelation.CHILD, "Bo", null, LocalDate.parse("2020-01-01"), false, OSLO, AT);

    @Test
    void a_move_is_planned_before_anybody_says_yes_and_planned_anew_nobody_has() {
        fixture().given(family()).when(plan(MOVE, BERGEN, PLAN, SERVICES, PLAN)).expectEvents(planned(MOVE));
        refused(plan(MOVE, OSLO), "move-same-municipality [municipality]", family());
        refused(plan(MOVE, BERGEN), "case-closed []", family(), new TeamClosed(CASE, OSLO, AT));
        when(moves(MOTHER, MOVE), planned(MOVE), agreed(MOTHER, PARENT), agreed(FATHER, PARENT), planned(OTHER_MOVE))
                .expectExceptionMessage("move-plan-changed []");
        when(
                        moves(MOTHER, OTHER_MOVE),
                        planned(MOVE),
                        agreed(MOTHER, PARENT),
                        agreed(FATHER, PARENT),
                        planned(OTHER_MOVE))
                .expectExceptionMessage("move-without-all [1]");
    }

    @Test
    void only_what_a_case_holds_can_go_along() {
        assertThatThrownBy(() -> plan(MOVE, BERGEN, HEALTH)).hasMessage("move-category-elsewhere [categories]");
    }

    @Test
    void a_parent_says_yes_once_and_takes_it_back() {
        when(says(MOTHER, PARENT, AT), planned(MOVE)).expectEvents(agreed(MOTHER, PARENT));
        when(says(MOTHER, PARENT, AT), planned(MOVE), agreed(MOTHER, PARENT)).expectNoEvents();
        when(takesBack(MOTHER), planned(MOVE), agreed(MOTHER, PARENT)).expectEvents(withdrawn(MOTHER));
        when(takesBack(MOTHER), planned(MOVE)).expectNoEvents();
        when(moves(FATHER, MOVE), planned(MOVE), agreed(MOTHER, PARENT), agreed(FATHER, PARENT), withdrawn(MOTHER))
                .expectExceptionMessage("move-without-all [1]");
    }

    @Test
    void what_somebody_says_themselves_takes_the_place_of_what_was_written_down_for_them() {
        when(written(MOTHER), planned(MOVE)).expectEvents(new MoveAgreed(CASE, MOVE, MOTHER, PARENT, false, OSLO, AT));
        when(says(MOTHER, PARENT, AT), planned(MOVE), new MoveAgreed(CASE, MOVE, MOTHER, PARENT, false, OSLO, AT))
                .expectEvents(agreed(MOTHER, PARENT));
        when(written(MOTHER), planned(MOVE), agreed(MOTHER, PARENT)).expectNoEvents();
    }

    @Test
    void who_may_not_consent_is_refused_as_in_the_consents() {
        refused(says(UNCLE, PARENT, AT), "consent-not-theirs-to-give []", family(), planned(MOVE));
        refused(says(CHILD, YOUTH, AT), "consent-not-of-age []", family(), planned(MOVE));
        refused(says(CHILD, YOUTH, AT_18), "consent-is-the-adults []", family(), planned(MOVE));
        refused(says(MOTHER, PARENT, AT), "consent-is-the-child-welfares []", family(true), planned(MOVE));
        refused(says(CASEWORKER, CHILD_WELFARE_SERVICE, AT), "consent-is-the-familys []", family(), planned(MOVE));
        refused(says(MOTHER, PARENT, AT), "move-without-family []", new Object[] {opened()}, planned(MOVE));
        refused(says(MOTHER, PARENT, AT), "move-plan-changed []", family());
        refused(says(MOTHER, PARENT, AT), "move-plan-changed []", family(), planned(OTHER_MOVE));
        refused(takesBack(MOTHER), "move-plan-changed []", family(), planned(OTHER_MOVE));
    }

    @Test
    void a_youth_says_yes_for_itself_and_moves_nobody_by_it() {
        when(says(CHILD, YOUTH, AT_16), LITTLE, planned(MOVE)).expectEvents(agreed(CHILD, YOUTH, AT_16));
        when(moves(MOTHER, MOVE, AT_16), planned(MOVE), agreed(CHILD, YOUTH), agreed(MOTHER, PARENT))
                .expectExceptionMessage("move-without-all [1]");
    }

    @Test
    void a_grown_child_says_yes_for_itself_alone() {
        when(says(CHILD, YOUNG_ADULT, AT_18), planned(MOVE)).expectEvents(agreed(CHILD, YOUNG_ADULT, AT_18));
        when(says(CHILD, YOUNG_ADULT, AT_18), LITTLE, planned(MOVE)).expectExceptionMessage("consent-not-of-age []");
    }

    @Test
    void it_moves_when_everyone_has_said_yes_beforehand_each_in_their_own_way() {
        when(moves(MOTHER, MOVE), planned(MOVE), agreed(FATHER, PARENT))
                .expectEvents(consented(MOTHER), consented(FATHER));
        when(moves(MOTHER, null), planned(MOVE), agreed(FATHER, PARENT)).expectExceptionMessage("move-without-all [1]");
    }

    @Test
    void a_yes_reaches_no_further_than_what_was_to_go_along() {
        when(
                        new ConsentToMove(TEAM, MOVE, MOTHER, PARENT, List.of(), List.of(CONTACT), AT),
                        planned(MOVE),
                        agreed(FATHER, PARENT))
                .expectExceptionMessage("move-without-all [1]");
        when(
                        new ConsentToMove(TEAM, MOVE, MOTHER, PARENT, List.of(), List.of(PLAN), AT),
                        planned(MOVE),
                        agreed(FATHER, PARENT))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_move_than_the_planned_one_gives_the_plan_up() {
        when(
                        new ConsentToMove(TEAM, null, MOTHER, PARENT, List.of(FATHER), List.of(SERVICES, PLAN), AT),
                        planned(MOVE),
                        agreed(FATHER, PARENT))
                .expectEvents(calledOff(MOVE), consented(MOTHER), consented(FATHER));
    }

    @Test
    void a_yes_that_is_no_longer_theirs_ends() {
        FamilyMemberCorrected without = new FamilyMemberCorrected(
                CASE, FATHER, FamilyRelation.PARENT_WITHOUT_CUSTODY, "Per", null, null, false, OSLO, AT);
        when(
                        new WriteDownFamilyMember(
                                TEAM,
                                null,
                                FATHER,
                                FamilyRelation.PARENT_WITHOUT_CUSTODY,
                                "Per",
                                null,
                                null,
                                false,
                                null,
                                AT),
                        planned(MOVE),
                        agreed(FATHER, PARENT),
                        agreed(MOTHER, PARENT))
                .expectEvents(without, withdrawn(FATHER));
        when(new RemoveFamilyMember(TEAM, null, MOTHER, AT), planned(MOVE), agreed(MOTHER, PARENT))
                .expectEvents(new FamilyMemberLeft(CASE, MOTHER, OSLO, AT), withdrawn(MOTHER));
    }

    @Test
    void a_plan_that_is_called_off_or_ends_with_its_case_leaves_no_yes_behind() {
        when(new CallOffMove(TEAM, MOVE, AT), planned(MOVE), agreed(MOTHER, PARENT))
                .expectEvents(calledOff(MOVE));
        when(new CallOffMove(TEAM, OTHER_MOVE, AT), planned(MOVE)).expectExceptionMessage("move-plan-changed []");
        when(new CloseTeam(TEAM, AT), planned(MOVE), agreed(MOTHER, PARENT))
                .expectEvents(calledOff(MOVE), new TeamClosed(CASE, OSLO, AT));
        when(
                        moves(MOTHER, MOVE),
                        planned(MOVE),
                        agreed(MOTHER, PARENT),
                        agreed(FATHER, PARENT),
                        calledOff(MOVE),
                        new TeamClosed(CASE, OSLO, AT),
                        new TeamReopened(CASE, OSLO, AT))
                .expectExceptionMessage("move-plan-changed []");
        when(new CloseTeam(TEAM, AT), planned(MOVE), consented(MOTHER), consented(FATHER))
                .expectEvents(new TeamClosed(CASE, OSLO, AT));
    }

    private static PlanMove plan(UUID move, String to, InformationCategory... categories) {
        return new PlanMove(TEAM, move, to, false, List.of(categories), AT);
    }

    private static AgreeToMove says(UUID who, ConsentCapacity capacity, Instant at) {
        return new AgreeToMove(TEAM, MOVE, who, capacity, true, at);
    }

    private static AgreeToMove written(UUID who) {
        return new AgreeToMove(TEAM, MOVE, who, PARENT, false, AT);
    }

    private static WithdrawMoveAgreement takesBack(UUID who) {
        return new WithdrawMoveAgreement(TEAM, MOVE, who, AT);
    }

    private static ConsentToMove moves(UUID giver, UUID plannedAs) {
        return moves(giver, plannedAs, AT);
    }

    private static ConsentToMove moves(UUID giver, UUID plannedAs, Instant at) {
        return new ConsentToMove(TEAM, plannedAs, giver, PARENT, List.of(), List.of(SERVICES, PLAN), at);
    }

    private static MovePlanned planned(UUID move) {
        return new MovePlanned(CASE, move, BERGEN, false, List.of(SERVICES, PLAN), OSLO, AT);
    }

    private static MoveAgreed agreed(UUID who, ConsentCapacity capacity) {
        return agreed(who, capacity, AT);
    }

    private static MoveAgreed agreed(UUID who, ConsentCapacity capacity, Instant at) {
        return new MoveAgreed(CASE, MOVE, who, capacity, true, OSLO, at);
    }

    private static MoveAgreementWithdrawn withdrawn(UUID who) {
        return new MoveAgreementWithdrawn(CASE, MOVE, who, OSLO, AT);
    }

    private static MoveCalledOff calledOff(UUID move) {
        return new MoveCalledOff(CASE, move, OSLO, AT);
    }

    private static MoveConsented consented(UUID who) {
        return new MoveConsented(CASE, who, List.of(SERVICES, PLAN), OSLO, AT);
    }

    private static ResultValidator<Team> when(Object command, Object... history) {
        return fixture().given(family()).andGiven(history).when(command);
    }

    private static void refused(Object command, String message, Object[] history, Object... more) {
        fixture().given(history).andGiven(more).when(command).expectExceptionMessage(message);
    }
}
