package no.barnekoordinator.coordination.handling.team;

import static no.barnekoordinator.contracts.coordination.InformationCategory.PLAN;
import static no.barnekoordinator.contracts.coordination.InformationCategory.SCHOOL;
import static no.barnekoordinator.coordination.handling.team.GivenTeam.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.InstructionAcknowledged;
import no.barnekoordinator.coordination.handling.event.InstructionEscalated;
import no.barnekoordinator.coordination.handling.event.InstructionFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.InstructionNotFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.InstructionReminded;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import org.junit.jupiter.api.Test;

class InstructingTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-00000000f031");
    private static final LocalDate DUE_ON = LocalDate.parse("2026-03-20");
    private static final Instant DUE = Instant.parse("2026-03-20T23:00:00Z");
    private static final Instant NEAR = Instant.parse("2026-03-18T09:00:00Z");

    @Test
    void a_meeting_and_a_time_are_decided_without_consent() {
        fixture()
                .given(family())
                .when(give(InstructionKind.ATTEND_MEETING, TEACHER, null, null))
                .expectEvents(given(InstructionKind.ATTEND_MEETING, null, null, null), started());
    }

    @Test
    void which_service_is_given_and_how_is_refused_and_the_refusal_is_kept() {
        fixture()
                .given(family())
                .when(give(InstructionKind.CHOOSE_SERVICE, TEACHER, null, null))
                .expectEvents(refused(InstructionKind.CHOOSE_SERVICE, InstructionRule.WHICH_SERVICE, TEACHER))
                .expectResultMessagePayload(InstructionRule.WHICH_SERVICE);
        fixture()
                .given(family())
                .when(give(InstructionKind.CHOOSE_METHOD, TEACHER, null, null))
                .expectEvents(refused(InstructionKind.CHOOSE_METHOD, InstructionRule.HOW, TEACHER));
    }

    @Test
    void a_service_outside_the_team_is_not_instructed() {
        fixture()
                .given(family())
                .when(give(InstructionKind.DELIVER_AT_TIME, OTHER, null, null))
                .expectEvents(refused(InstructionKind.DELIVER_AT_TIME, InstructionRule.OUTSIDE_TEAM, OTHER));
    }

    @Test
    void information_is_shared_within_consent_only() {
        fixture()
                .given(family())
                .andGiven(GivenTeam.given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, PLAN))
                .when(give(InstructionKind.SHARE_INFORMATION, CASEWORKER, SCHOOL, TEACHER))
                .expectEvents(refused(InstructionKind.SHARE_INFORMATION, InstructionRule.BEYOND_CONSENT, CASEWORKER));
        fixture()
                .given(family())
                .andGiven(GivenTeam.given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, PLAN))
                .when(give(InstructionKind.SHARE_INFORMATION, CASEWORKER, PLAN, TEACHER))
                .expectEvents(shared(), started());
    }

    @Test
    void what_was_to_be_shared_is_not_when_the_consent_is_withdrawn() {
        fixture()
                .given(family())
                .andGiven(GivenTeam.given(CONSENT, MOTHER, ConsentCapacity.PARENT, AT, PLAN), shared(), started())
                .when(new WithdrawConsent(TEAM, null, CONSENT, MOTHER, NEAR))
                .expectEvents(withdrawn(CONSENT, MOTHER, NEAR), lapsed(NEAR), cancelled(NEAR));
    }

    @Test
    void it_is_seen_and_done_by_the_one_it_was_given_to() {
        fixture()
                .given(asked())
                .when(new AcknowledgeInstruction(TEAM, null, ID, TEACHER, NEAR))
                .expectEvents(new InstructionAcknowledged(CASE, ID, OSLO, NEAR));
        fixture()
                .given(asked())
                .when(new FollowInstruction(TEAM, null, ID, TEACHER, NEAR))
                .expectEvents(
                        new InstructionFollowed(CASE, ID, OSLO, NEAR),
                        new ClockMet(CASE, ID, ClockKind.INSTRUCTION, "municipal-instruction-date", OSLO, NEAR));
        fixture()
                .given(asked())
                .when(new FollowInstruction(TEAM, null, ID, CASEWORKER, NEAR))
                .expectExceptionMessage("not-found []");
    }

    @Test
    void a_no_is_passed_on_at_once() {
        fixture()
                .given(asked())
                .when(new DeclineInstruction(TEAM, null, ID, TEACHER, InstructionHindrance.NO_CAPACITY, " ", NEAR))
                .expectEvents(
                        new InstructionNotFollowed(CASE, ID, InstructionHindrance.NO_CAPACITY, null, OSLO, NEAR),
                        cancelled(NEAR),
                        new InstructionEscalated(CASE, ID, null, OSLO, NEAR));
    }

    @Test
    void it_is_reminded_of_once_and_passed_on_once_when_the_day_has_passed() {
        fixture()
                .given(asked())
                .when(new CheckInstruction(TEAM, ID, NEAR.minusSeconds(86_400)))
                .expectNoEvents();
        fixture()
                .given(asked())
                .when(new CheckInstruction(TEAM, ID, NEAR))
                .expectEvents(new InstructionReminded(CASE, ID, OSLO, NEAR));
        fixture()
                .given(asked())
                .andGiven(new InstructionReminded(CASE, ID, OSLO, NEAR))
                .when(new CheckInstruction(TEAM, ID, DUE.minusNanos(1_000)))
                .expectNoEvents();
        fixture()
                .given(asked())
                .when(new CheckInstruction(TEAM, ID, DUE))
                .expectEvents(breached(), new InstructionEscalated(CASE, ID, null, OSLO, DUE));
        fixture()
                .given(asked())
                .andGiven(breached(), new InstructionEscalated(CASE, ID, null, OSLO, DUE))
                .when(new CheckInstruction(TEAM, ID, DUE.plusSeconds(5)))
                .expectNoEvents();
    }

    @Test
    void nothing_is_to_be_done_when_the_case_has_ended() {
        fixture()
                .given(asked())
                .when(new CloseTeam(TEAM, NEAR))
                .expectEvents(lapsed(NEAR), cancelled(NEAR), new TeamClosed(CASE, OSLO, NEAR));
    }

    private static Object[] asked() {
        Object[] family = family();
        Object[] all = Arrays.copyOf(family, family.length + 2);
        all[family.length] = given(InstructionKind.ATTEND_MEETING, null, null, null);
        all[family.length + 1] = started();
        return all;
    }

    private static GiveInstruction give(
            InstructionKind kind, UUID member, InformationCategory category, UUID sharedWith) {
        return new GiveInstruction(
                TEAM,
                null,
                ID,
                kind,
                member,
                category,
                category == null ? null : CHILD,
                sharedWith,
                "Møt opp",
                DUE_ON,
                AT);
    }

    private static InstructionGiven given(
            InstructionKind kind, InformationCategory category, UUID child, UUID sharedWith) {
        return new InstructionGiven(
                CASE,
                ID,
                kind,
                TEACHER,
                ServiceKind.SCHOOL,
                category,
                child,
                sharedWith,
                null,
                "Møt opp",
                DUE_ON,
                OSLO,
                AT);
    }

    private static InstructionGiven shared() {
        return new InstructionGiven(
                CASE,
                ID,
                InstructionKind.SHARE_INFORMATION,
                CASEWORKER,
                ServiceKind.CHILD_WELFARE,
                PLAN,
                CHILD,
                TEACHER,
                CONSENT,
                "Møt opp",
                DUE_ON,
                OSLO,
                AT);
    }

    private static InstructionRefused refused(InstructionKind kind, InstructionRule rule, UUID member) {
        return new InstructionRefused(CASE, ID, kind, rule, member, OSLO, AT);
    }

    private static InstructionLapsed lapsed(Instant at) {
        return new InstructionLapsed(CASE, ID, OSLO, at);
    }

    private static ClockStarted started() {
        return new ClockStarted(CASE, ID, ClockKind.INSTRUCTION, "municipal-instruction-date", DUE, OSLO, AT);
    }

    private static ClockCancelled cancelled(Instant at) {
        return new ClockCancelled(CASE, ID, ClockKind.INSTRUCTION, "municipal-instruction-date", OSLO, at);
    }

    private static ClockBreached breached() {
        return new ClockBreached(CASE, ID, ClockKind.INSTRUCTION, "municipal-instruction-date", DUE, OSLO, DUE);
    }
}
