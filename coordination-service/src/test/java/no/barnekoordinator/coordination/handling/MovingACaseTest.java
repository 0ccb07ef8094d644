package no.barnekoordinator.coordination.handling;

import static no.barnekoordinator.coordination.handling.Given.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.FamilySay;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.VacancyReason;
import no.barnekoordinator.coordination.handling.event.AppointmentAccepted;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.AppointmentProposed;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.DeputyAssigned;
import no.barnekoordinator.coordination.handling.event.DeputyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyEnded;
import no.barnekoordinator.coordination.handling.event.VacancyStarted;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class MovingACaseTest {

    private static final UUID THERE = UUID.fromString("01900000-0000-7000-8000-00000000c002");
    private static final UUID MOTHER = UUID.fromString("01900000-0000-7000-8000-00000000f002");
    private static final String BERGEN = "4601";
    private static final Instant AT = Instant.parse("2026-03-12T09:00:00Z");
    private static final Instant TARGET_THERE = Instant.parse("2026-03-26T23:00:00Z");
    private static final Instant VACANCY_TARGET = MunicipalTargets.due(MunicipalRules.VACANCY_TARGET, AT);
    private static final List<InformationCategory> ALONG =
            List.of(InformationCategory.SERVICES, InformationCategory.PLAN);

    @Test
    void a_move_ends_the_case_here_says_who_hands_over_and_keeps_where_to() {
        fixture()
                .given(coordinated())
                .when(move(BERGEN, AT))
                .expectEvents(moved(KARI, true), new CaseClosed(CASE, ClosingReason.MOVED, OSLO, AT));
    }

    @Test
    void the_clocks_here_stop_and_who_stood_in_is_free() {
        fixture()
                .given(opened(), targetSet())
                .when(move(BERGEN, AT))
                .expectEvents(
                        moved(null, false), new CaseClosed(CASE, ClosingReason.MOVED, OSLO, AT), targetDropped(AT));
        fixture()
                .given(coordinated())
                .andGiven(new DeputyAssigned(CASE, OLA, OSLO, GRANTED))
                .when(move(BERGEN, AT))
                .expectEvents(
                        new DeputyEnded(CASE, OLA, OSLO, AT),
                        moved(KARI, true),
                        new CaseClosed(CASE, ClosingReason.MOVED, OSLO, AT));
    }

    @Test
    void the_days_without_anybody_are_counted_here_until_the_move() {
        Instant ended = AT.minus(Duration.ofDays(4));
        ClockStarted vacancy = new ClockStarted(
                CASE,
                CASE,
                ClockKind.VACANCY,
                MunicipalRules.VACANCY_TARGET,
                MunicipalTargets.due(MunicipalRules.VACANCY_TARGET, ended),
                OSLO,
                ended);
        fixture()
                .given(coordinated())
                .andGiven(
                        new AppointmentEnded(CASE, KARI, EndReason.values()[0], OSLO, ended),
                        new VacancyStarted(CASE, VacancyReason.APPOINTMENT_ENDED, OSLO, ended),
                        vacancy)
                .when(move(BERGEN, AT))
                .expectEvents(
                        new VacancyEnded(CASE, 4, OSLO, AT),
                        moved(null, true),
                        new CaseClosed(CASE, ClosingReason.MOVED, OSLO, AT),
                        new ClockCancelled(CASE, CASE, ClockKind.VACANCY, MunicipalRules.VACANCY_TARGET, OSLO, AT));
    }

    @Test
    void nobody_moves_to_where_they_are_or_from_a_case_that_has_ended() {
        fixture()
                .given(coordinated())
                .when(move(OSLO, AT))
                .expectExceptionMessage("move-same-municipality [municipality]");
        fixture()
                .given(coordinated())
                .andGiven(closed(GRANTED))
                .when(move(BERGEN, AT))
                .expectExceptionMessage("case-closed []");
    }

    @Test
    void what_the_case_does_not_hold_does_not_go_along() {
        assertThatThrownBy(() -> new MoveCase(
                        CASE_ID,
                        null,
                        THERE,
                        BERGEN,
                        false,
                        List.of(InformationCategory.HEALTH),
                        MOTHER,
                        ConsentCapacity.PARENT,
                        AT))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("move-category-elsewhere");
    }

    @Test
    void what_goes_on_elsewhere_is_not_opened_here_again() {
        fixture()
                .given(coordinated())
                .andGiven(moved(KARI, true), new CaseClosed(CASE, ClosingReason.MOVED, OSLO, AT))
                .when(new ReopenCase(CASE_ID, COMPLAINT, AT.plus(Duration.ofDays(40)), TARGET))
                .expectNoEvents();
    }

    @Test
    void the_family_is_without_a_coordinator_there_from_the_move() {
        fixture()
                .givenNoPriorActivity()
                .when(goOn(true))
                .expectEvents(
                        continued(true),
                        target(),
                        new VacancyStarted(THERE, VacancyReason.CASE_MOVED, BERGEN, AT),
                        new ClockStarted(
                                THERE,
                                THERE,
                                ClockKind.VACANCY,
                                MunicipalRules.VACANCY_TARGET,
                                VACANCY_TARGET,
                                BERGEN,
                                AT));
        fixture().givenNoPriorActivity().when(goOn(false)).expectEvents(continued(false), target());
    }

    @Test
    void the_same_move_again_changes_nothing() {
        fixture().given(continued(false), target()).when(goOn(false)).expectNoEvents();
    }

    @Test
    void whoever_is_appointed_there_ends_the_days_without_anybody() {
        Instant accepted = AT.plus(Duration.ofDays(6));
        fixture()
                .given(
                        continued(true),
                        target(),
                        new VacancyStarted(THERE, VacancyReason.CASE_MOVED, BERGEN, AT),
                        new ClockStarted(
                                THERE,
                                THERE,
                                ClockKind.VACANCY,
                                MunicipalRules.VACANCY_TARGET,
                                VACANCY_TARGET,
                                BERGEN,
                                AT),
                        new AppointmentProposed(THERE, OLA, null, FamilySay.AGREES, BERGEN, AT))
                .when(new AcceptAppointment(new CaseId(THERE), null, OLA, accepted))
                .expectEvents(
                        new AppointmentAccepted(THERE, OLA, BERGEN, accepted),
                        new CoordinatorAppointed(THERE, OLA, null, BERGEN, accepted),
                        new ClockMet(
                                THERE, THERE, ClockKind.APPOINTMENT, "municipal-appointment-target", BERGEN, accepted),
                        new VacancyEnded(THERE, 6, BERGEN, accepted),
                        new ClockMet(THERE, THERE, ClockKind.VACANCY, MunicipalRules.VACANCY_TARGET, BERGEN, accepted));
    }

    private static MoveCase move(String to, Instant at) {
        return new MoveCase(CASE_ID, null, THERE, to, false, ALONG, MOTHER, ConsentCapacity.PARENT, at);
    }

    private static CaseMoved moved(UUID handedOverBy, boolean coordinatedBefore) {
        return new CaseMoved(
                CASE,
                THERE,
                REQUEST,
                BERGEN,
                false,
                ALONG,
                MOTHER,
                ConsentCapacity.PARENT,
                handedOverBy,
                coordinatedBefore,
                OSLO,
                AT);
    }

    private static ContinueCase goOn(boolean coordinatedBefore) {
        return new ContinueCase(
                new CaseId(THERE),
                CASE,
                REQUEST,
                OSLO,
                ALONG,
                coordinatedBefore ? KARI : null,
                coordinatedBefore,
                BERGEN,
                AT,
                TARGET_THERE);
    }

    private static CaseContinued continued(boolean coordinatedBefore) {
        return new CaseContinued(
                THERE, CASE, REQUEST, OSLO, ALONG, coordinatedBefore ? KARI : null, coordinatedBefore, BERGEN, AT);
    }

    private static ClockStarted target() {
        return new ClockStarted(
                THERE, THERE, ClockKind.APPOINTMENT, "municipal-appointment-target", TARGET_THERE, BERGEN, AT);
    }
}
