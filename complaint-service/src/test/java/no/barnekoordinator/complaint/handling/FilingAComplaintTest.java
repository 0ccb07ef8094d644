package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.ComplaintGround.CHANGE_OR_TERMINATION;
import static no.barnekoordinator.contracts.complaint.ComplaintGround.NO_ORDINARY_COORDINATOR_AFTER_18;
import static no.barnekoordinator.contracts.complaint.ComplaintGround.REFUSAL;
import static no.barnekoordinator.contracts.complaint.ComplaintGround.RIGHT_NOT_FULFILLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingAComplaintTest extends ComplaintFixture {

    @Test
    void a_complaint_about_a_refusal_is_received_and_the_reassessment_clock_starts() {
        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, REFUSED, null))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-02"), true))
                .expectEvents(filed(), checked(), reassessmentClock());
    }

    @Test
    void a_late_complaint_is_received_all_the_same_and_says_that_it_is_late() {
        fixture.givenNoPriorActivity()
                .when(fileAt(oslo("2026-03-03T00:00:00"), REFUSAL, REFUSED, null))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-02"), false));
    }

    @Test
    void the_last_day_lasts_until_midnight_in_oslo() {
        fixture.givenNoPriorActivity()
                .when(fileAt(oslo("2026-03-02T23:59:59"), REFUSAL, REFUSED, null))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-02"), true));
    }

    @Test
    void the_deadline_runs_from_when_the_family_got_to_know() {
        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, REFUSED, LocalDate.parse("2026-02-10")))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-10"), true));
    }

    @Test
    void the_family_may_rely_on_a_later_date_it_was_told_with_the_decision() {
        RefusedRequest toldLater = new RefusedRequest(
                REQUEST, REFUSED.decidedOn(), REFUSED.decidedOn(), LocalDate.parse("2026-03-09"), List.of(), List.of());

        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, toldLater, null))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-09"), true));
    }

    @Test
    void the_family_got_to_know_when_the_letter_came_unless_it_says_something_else() {
        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, deliveredOn("2026-02-12"), null))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-12"), true));
        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, deliveredOn("2026-02-12"), LocalDate.parse("2026-02-16")))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-16"), true));
        // Having heard of it before the letter came takes no days away.
        fixture.givenNoPriorActivity()
                .when(file(REFUSAL, deliveredOn("2026-02-12"), LocalDate.parse("2026-02-03")))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-12"), true));
    }

    @Test
    void nobody_is_late_before_the_letter_has_come() {
        RefusedRequest undelivered = new RefusedRequest(
                REQUEST, REFUSED.decidedOn(), null, LocalDate.parse("2026-03-02"), List.of(), List.of());

        fixture.givenNoPriorActivity()
                .when(fileAt(oslo("2026-06-15T09:00:00"), REFUSAL, undelivered, null))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-07-13"), true));
        fixture.givenNoPriorActivity()
                .when(fileAt(oslo("2026-06-15T09:00:00"), REFUSAL, undelivered, REFUSED.decidedOn()))
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-07-13"), true));
    }

    private static RefusedRequest deliveredOn(String day) {
        LocalDate delivered = LocalDate.parse(day);
        return new RefusedRequest(
                REQUEST, REFUSED.decidedOn(), delivered, delivered.plusDays(28), List.of(), List.of());
    }

    @Test
    void without_a_known_refusal_there_is_none_to_complain_about() {
        expectRefused(fixture.givenNoPriorActivity().when(file(REFUSAL, null, null)), "no-refusal-known");
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplaintGround.class,
            names = {"CHANGE_OR_TERMINATION", "RIGHT_NOT_FULFILLED", "NO_ORDINARY_COORDINATOR_AFTER_18"})
    void the_other_grounds_need_no_decision(ComplaintGround ground) {
        fixture.givenNoPriorActivity()
                .when(file(ground, null, null))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Filed(ID.reference(), LocalDate.parse("2026-03-16"), true));
    }

    @Test
    void a_complaint_on_another_ground_does_not_point_at_a_refusal_that_happens_to_be_known() {
        fixture.givenNoPriorActivity()
                .when(file(RIGHT_NOT_FULFILLED, REFUSED, LocalDate.parse("2026-02-02")))
                .expectEvents(filed(RIGHT_NOT_FULFILLED, null), checked(), reassessmentClock());
    }

    @Test
    void nobody_can_have_got_to_know_tomorrow() {
        expectRefused(
                fixture.givenNoPriorActivity().when(file(REFUSAL, REFUSED, LocalDate.parse("2026-02-17"))),
                "known-in-future");
    }

    @Test
    void nobody_can_have_got_to_know_before_it_was_decided() {
        expectRefused(
                fixture.givenNoPriorActivity().when(file(REFUSAL, REFUSED, LocalDate.parse("2026-02-01"))),
                "known-before-decision");
    }

    @Test
    void nobody_can_have_got_to_know_before_the_right_existed() {
        expectRefused(
                fixture.givenNoPriorActivity().when(file(CHANGE_OR_TERMINATION, null, LocalDate.parse("2022-07-31"))),
                "known-before-decision");
    }

    @Test
    void a_complaint_needs_words_and_a_name() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with(" ", "Kari Testesen"))
                .extracting(Refusal::slug)
                .isEqualTo("complaint-words-missing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("Vi klager.", ""))
                .extracting(Refusal::slug)
                .isEqualTo("complainant-name-missing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with("a".repeat(20_001), "Kari Testesen"))
                .extracting(Refusal::slug)
                .isEqualTo("complaint-text-too-long");
    }

    @Test
    void what_is_personal_is_not_written_out_with_the_command() {
        assertThat(with("Vi klager.", "Kari Testesen").toString()).doesNotContain("Vi klager", "Testesen");
    }

    @Test
    void the_reference_can_be_read_over_the_telephone() {
        ComplaintId one = new ComplaintId(UUID.fromString("01900000-0000-7000-8123-456789abcdef"));

        assertThat(one.reference()).matches("K-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(ComplaintId.normalized(" " + one.reference().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(one.reference());
        assertThat(one).hasToString("complaint-01900000-0000-7000-8123-456789abcdef");
    }

    private static FileComplaint with(String words, String name) {
        return new FileComplaint(
                ID,
                CASE,
                OSLO,
                NO_ORDINARY_COORDINATOR_AFTER_18,
                null,
                null,
                words,
                new Complainant(
                        ComplainantKind.YOUTH,
                        name,
                        null,
                        null,
                        null,
                        null,
                        false,
                        LocalDate.parse("2007-05-01"),
                        "nb"),
                "youth@0301",
                FilingChannel.ONLINE,
                true,
                FILED);
    }
}
