package no.barnekoordinator.request.handling;

import static no.barnekoordinator.contracts.request.Condition.LONG_TERM_NEED;

import java.util.List;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.WaiverReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No decision before what the law asks for is there, and the refusal says what that is. */
class WhatADecisionNeedsTest extends RequestFixture {

    private ConfirmWish wish(ConsentCapacity capacity, boolean wishes) {
        return new ConfirmWish(ID, null, capacity, wishes, Manner.PHONE, null, now());
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void every_condition_needs_a_finding(Condition lacking) {
        List<Object> commands = new java.util.ArrayList<>(List.of(receive(family -> {})));
        assessed().stream()
                .filter(command -> !(command instanceof AssessCondition finding && finding.condition() == lacking))
                .forEach(commands::add);
        expectRefused(fixture.givenCommands(commands).when(decide()), "finding-missing");
    }

    @Test
    void the_best_interest_of_the_child_is_considered() {
        List<Object> commands = new java.util.ArrayList<>(List.of(receive(family -> {})));
        assessed().stream().filter(AssessCondition.class::isInstance).forEach(commands::add);
        expectRefused(fixture.givenCommands(commands).when(decide()), "best-interest-missing");
    }

    @Test
    void nothing_is_found_about_a_child_before_it_is_known_who_asks() {
        ReceiveRequest anonymous = receive(family -> {
            family.channel = Channel.ONLINE;
            family.identified = false;
        });
        expectRefused(fixture.givenCommands(anonymous).when(find(LONG_TERM_NEED, true)), "identity-not-bound");
        fixture.givenCommands(anonymous, new MatchIdentity(ID, null, IdentityProof.SHOWN, null, now()))
                .when(find(LONG_TERM_NEED, true))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({
        // birth date (today is 2 March 2026), whether it must be heard
        "2019-03-03, false",
        "2019-03-02, true",
        "2014-03-02, true",
        "2008-03-03, true",
        "2008-03-02, false"
    })
    void a_child_is_heard_from_its_seventh_birthday_until_it_is_grown(String birthDate, boolean must) {
        var ready = ready(family -> family.children = List.of(born("2024-01-01"), born(birthDate)));
        if (must) {
            expectRefused(ready.when(decide()), "child-not-heard");
        } else {
            ready.when(decide()).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void each_child_is_heard_and_not_one_for_the_other() {
        var siblings = ready(family -> family.children = List.of(born("2016-01-01"), born("2016-01-01")));
        expectRefused(siblings.andGivenCommands(hear(1, AgeBand.FROM_7)).when(decide()), "child-not-heard");
        ready(family -> family.children = List.of(born("2016-01-01"), born("2016-01-01")))
                .andGivenCommands(
                        hear(1, AgeBand.FROM_7),
                        new WaiveHearing(ID, null, 2, WaiverReason.DECLINED, "Ville ikke si noe.", now()))
                .when(decide())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_child_of_seven_is_not_too_young() {
        expectRefused(
                ready(family -> family.children = List.of(born("2019-03-02")))
                        .when(new WaiveHearing(ID, null, 1, WaiverReason.TOO_YOUNG, "Liten.", now())),
                "child-not-too-young");
    }

    @Test
    void a_hearing_is_written_at_the_age_the_child_has() {
        expectRefused(
                ready(family -> family.children = List.of(born("2016-01-01"))).when(hear(1, AgeBand.FROM_12)),
                "age-band-differs");
        expectRefused(ready(family -> {}).when(hear(2, AgeBand.FROM_7)), "child-unknown");
    }

    @ParameterizedTest
    @EnumSource(
            value = AgeBand.class,
            names = {"UNDER_7", "FROM_7", "FROM_16"})
    void only_a_child_between_twelve_and_sixteen_can_keep_something_from_its_parents(AgeBand band) {
        refused(
                () -> new HearParty(
                        ID, null, no.barnekoordinator.contracts.request.HeardRole.YOUTH, band, 1, true, "Nei.", now()),
                "kept-from-parents-age");
    }

    @ParameterizedTest
    @CsvSource({
        "FOSTER_PARENT, FOSTER_CARE, CHILD_WELFARE_SERVICE",
        "PARENT, FOSTER_CARE, CHILD_WELFARE_SERVICE",
        "PARENT, GUARDIAN, GUARDIAN",
        "PROFESSIONAL, PARENTS, PARENT",
        "YOUTH, PARENTS, PARENT"
    })
    void whoever_asks_without_being_able_to_consent_needs_the_one_who_can(
            ApplicantKind applicant, Custody custody, ConsentCapacity who) {
        expectRefused(asking(applicant, custody).when(decide()), "wish-missing");
        asking(applicant, custody)
                .andGivenCommands(wish(who, true))
                .when(decide())
                .expectSuccessfulHandlerExecution();
    }

    private org.axonframework.test.aggregate.TestExecutor<Request> asking(ApplicantKind applicant, Custody custody) {
        return ready(family -> {
            family.applicant = applicant;
            family.custody = custody;
        });
    }

    @Test
    void from_sixteen_the_youth_itself_must_wish_it() {
        var youth = ready(family -> family.children = List.of(born("2010-03-02")))
                .andGivenCommands(hear(1, AgeBand.FROM_16));
        expectRefused(youth.when(decide()), "wish-missing");
        ready(family -> family.children = List.of(born("2010-03-02")))
                .andGivenCommands(hear(1, AgeBand.FROM_16), wish(ConsentCapacity.YOUTH, true))
                .when(decide())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_under_sixteen_consents_for_itself() {
        expectRefused(
                ready(family -> family.children = List.of(born("2010-03-03"))).when(wish(ConsentCapacity.YOUTH, true)),
                "youth-under-16");
    }

    @Test
    void a_no_from_somebody_who_may_consent_stops_the_decision_until_it_is_settled() {
        expectRefused(
                ready(family -> {})
                        .andGivenCommands(wish(ConsentCapacity.OTHER_PARENT, false))
                        .when(decide()),
                "wish-contradicted");
        ready(family -> {})
                .andGivenCommands(wish(ConsentCapacity.OTHER_PARENT, false), wish(ConsentCapacity.OTHER_PARENT, true))
                .when(decide())
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_WELFARE_SERVICE, PARENTS",
        "FOSTER_PARENT, PARENTS",
        "GUARDIAN, FOSTER_CARE",
        "EXPECTING_PARENT, FOSTER_CARE"
    })
    void consent_that_contradicts_who_has_the_care_is_refused_at_once(ApplicantKind applicant, Custody custody) {
        refused(
                () -> receive(family -> {
                    family.applicant = applicant;
                    family.custody = custody;
                }),
                "consent-contradictory");
    }

    @Test
    void a_refusal_needs_both_fallbacks_considered() {
        expectRefused(
                ready(family -> {}, LONG_TERM_NEED)
                        .when(new DecideRequest(ID, null, "Kort behov.", "Vurdert.", " ", "maker@0301", false, now())),
                "fallbacks-missing");
    }
}
