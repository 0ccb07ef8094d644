package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.contracts.coordination.ConsentCapacity.*;
import static no.barnekoordinator.contracts.coordination.InformationCategory.*;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.*;

import java.util.List;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import org.junit.jupiter.api.Test;

class ConsentingTest {

    @Test
    void a_parent_with_custody_consents_for_a_child() {
        fixture()
                .given(family())
                .when(give(CONSENT, MOTHER, PARENT, AT, SCHOOL, PLAN))
                .expectEvents(given(CONSENT, MOTHER, PARENT, AT, SCHOOL, PLAN));
    }

    @Test
    void a_foster_parent_a_stranger_and_a_child_under_16_may_not() {
        refused(give(CONSENT, UNCLE, PARENT, AT, PLAN), "consent-not-theirs-to-give []", family());
        refused(give(CONSENT, OTHER, PARENT, AT, PLAN), "consent-not-theirs-to-give []", family());
        refused(give(CONSENT, MOTHER, GUARDIAN, AT, PLAN), "consent-not-theirs-to-give []", family());
        refused(give(CONSENT, CHILD, YOUTH, AT, PLAN), "consent-not-of-age []", family());
        refused(give(CONSENT, CHILD, YOUNG_ADULT, AT_16, PLAN), "consent-not-of-age []", family());
    }

    @Test
    void from_the_16th_birthday_the_youth_alone_decides_over_its_health() {
        refused(give(CONSENT, MOTHER, PARENT, AT_16, HEALTH), "consent-is-the-youths []", family());
        fixture()
                .given(family())
                .when(give(CONSENT, CHILD, YOUTH, AT_16, HEALTH))
                .expectEvents(given(CONSENT, CHILD, YOUTH, AT_16, HEALTH));
        fixture()
                .given(family())
                .when(give(CONSENT, MOTHER, PARENT, AT_16, SCHOOL))
                .expectEvents(given(CONSENT, MOTHER, PARENT, AT_16, SCHOOL));
    }

    @Test
    void from_the_18th_birthday_nobody_else_consents() {
        refused(give(CONSENT, MOTHER, PARENT, AT_18, SCHOOL), "consent-is-the-adults []", family());
        refused(give(CONSENT, CHILD, YOUTH, AT_18, SCHOOL), "consent-is-the-adults []", family());
        fixture()
                .given(family())
                .when(give(CONSENT, CHILD, YOUNG_ADULT, AT_18, SCHOOL))
                .expectEvents(given(CONSENT, CHILD, YOUNG_ADULT, AT_18, SCHOOL));
    }

    @Test
    void one_who_is_grown_may_let_a_parent_see_again() {
        fixture()
                .given(family())
                .when(new GiveConsent(
                        TEAM,
                        null,
                        CONSENT,
                        CHILD,
                        CHILD,
                        YOUNG_ADULT,
                        MOTHER,
                        null,
                        "Mor hjelper meg",
                        List.of(SCHOOL),
                        ConsentForm.ELECTRONIC,
                        TODAY,
                        null,
                        AT_18))
                .expectEvents(new ConsentGiven(
                        CASE,
                        CONSENT,
                        CHILD,
                        CHILD,
                        YOUNG_ADULT,
                        MOTHER,
                        ServiceKind.OTHER,
                        "Mor hjelper meg",
                        List.of(SCHOOL),
                        ConsentForm.ELECTRONIC,
                        TODAY,
                        null,
                        OSLO,
                        AT_18));
    }

    @Test
    void for_a_child_in_foster_care_the_child_welfare_service_consents_and_nobody_else() {
        refused(give(CONSENT, MOTHER, PARENT, AT, SCHOOL), "consent-is-the-child-welfares []", family(true));
        refused(
                give(CONSENT, TEACHER, CHILD_WELFARE_SERVICE, AT, SCHOOL),
                "consent-not-theirs-to-give []",
                family(true));
        refused(give(CONSENT, CASEWORKER, CHILD_WELFARE_SERVICE, AT, SCHOOL), "consent-is-the-familys []", family());
        fixture()
                .given(family(true))
                .when(give(CONSENT, CASEWORKER, CHILD_WELFARE_SERVICE, AT, SCHOOL))
                .expectEvents(given(CONSENT, CASEWORKER, CHILD_WELFARE_SERVICE, AT, SCHOOL));
    }

    @Test
    void it_is_for_one_who_is_in_the_team_and_about_a_child_of_the_case() {
        refused(
                new GiveConsent(
                        TEAM,
                        null,
                        CONSENT,
                        CHILD,
                        MOTHER,
                        PARENT,
                        OTHER,
                        null,
                        "p",
                        List.of(PLAN),
                        ConsentForm.ORAL,
                        TODAY,
                        null,
                        AT),
                "consent-recipient-unknown []",
                family());
        refused(
                new GiveConsent(
                        TEAM,
                        null,
                        CONSENT,
                        FATHER,
                        MOTHER,
                        PARENT,
                        TEACHER,
                        null,
                        "p",
                        List.of(PLAN),
                        ConsentForm.ORAL,
                        TODAY,
                        null,
                        AT),
                "consent-child-unknown []",
                family());
    }

    @Test
    void a_no_outweighs_a_yes_whoever_gave_it() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, SCHOOL, PLAN), given(OTHER, FATHER, PARENT, AT, PLAN))
                .when(new WithdrawConsent(TEAM, null, OTHER, FATHER, AT))
                .expectEvents(narrowed(CONSENT, FATHER, AT, SCHOOL), withdrawn(OTHER, FATHER, AT));
    }

    @Test
    void what_another_has_said_no_to_is_not_consented_to_until_they_say_yes_again() {
        Object[] no = {given(CONSENT, FATHER, PARENT, AT, PLAN), withdrawn(CONSENT, FATHER, AT)};
        fixture()
                .given(family())
                .andGiven(no)
                .when(give(OTHER, MOTHER, PARENT, AT, PLAN))
                .expectExceptionMessage("consent-contradicted []");
        fixture()
                .given(family())
                .andGiven(no)
                .when(give(OTHER, FATHER, PARENT, AT, PLAN))
                .expectEvents(given(OTHER, FATHER, PARENT, AT, PLAN));
    }

    @Test
    void a_youth_is_not_bound_by_what_a_parent_said_about_its_health() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, FATHER, PARENT, AT, HEALTH), withdrawn(CONSENT, FATHER, AT))
                .when(give(OTHER, CHILD, YOUTH, AT_16, HEALTH))
                .expectEvents(given(OTHER, CHILD, YOUTH, AT_16, HEALTH));
    }

    @Test
    void a_parent_stops_what_a_youth_consented_to_only_where_the_parent_has_a_say() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, CHILD, YOUTH, AT_16, HEALTH, SCHOOL))
                .when(new WithdrawConsent(TEAM, null, CONSENT, MOTHER, AT_16))
                .expectEvents(narrowed(CONSENT, MOTHER, AT_16, HEALTH));
        fixture()
                .given(family())
                .andGiven(given(CONSENT, CHILD, YOUTH, AT_16, HEALTH))
                .when(new WithdrawConsent(TEAM, null, CONSENT, MOTHER, AT_16))
                .expectExceptionMessage("consent-not-theirs-to-give []");
    }

    @Test
    void it_is_made_narrower_and_never_wider() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, SCHOOL, PLAN))
                .when(new NarrowConsent(TEAM, null, CONSENT, MOTHER, List.of(PLAN), null, AT))
                .expectEvents(narrowed(CONSENT, MOTHER, AT, PLAN));
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, PLAN))
                .when(new NarrowConsent(TEAM, null, CONSENT, MOTHER, List.of(PLAN, HEALTH), null, AT))
                .expectExceptionMessage("consent-not-narrower []");
    }

    @Test
    void everything_is_stopped_for_one_service_or_as_a_whole() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, PLAN), given(OTHER, FATHER, PARENT, AT, SCHOOL))
                .when(new WithdrawSharing(TEAM, null, MOTHER, null, ServiceKind.SCHOOL, AT))
                .expectEvents(withdrawn(CONSENT, MOTHER, AT), withdrawn(OTHER, MOTHER, AT));
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, PLAN))
                .when(new WithdrawSharing(TEAM, null, MOTHER, null, ServiceKind.NAV, AT))
                .expectExceptionMessage("nothing-to-withdraw []");
    }

    @Test
    void a_no_is_heard_also_when_the_case_has_ended() {
        fixture()
                .given(family())
                .andGiven(given(CONSENT, MOTHER, PARENT, AT, PLAN), new TeamClosed(CASE, OSLO, AT))
                .when(new WithdrawConsent(TEAM, null, CONSENT, MOTHER, AT))
                .expectEvents(new ConsentWithdrawn(CASE, CONSENT, MOTHER, OSLO, AT));
    }

    private static void refused(GiveConsent command, String message, Object... history) {
        fixture().given(history).when(command).expectExceptionMessage(message);
    }
}
