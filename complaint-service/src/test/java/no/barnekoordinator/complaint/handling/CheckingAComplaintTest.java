package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.CheckFinding.MET;
import static no.barnekoordinator.contracts.complaint.CheckFinding.NOT_MET;
import static no.barnekoordinator.contracts.complaint.CheckFinding.TO_BE_JUDGED;
import static no.barnekoordinator.contracts.complaint.ComplaintGround.CHANGE_OR_TERMINATION;
import static no.barnekoordinator.contracts.complaint.ComplaintGround.REFUSAL;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.REVERSED;
import static no.barnekoordinator.contracts.complaint.ReassessmentResult.STANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ClockBreached;
import no.barnekoordinator.complaint.handling.event.ClockCancelled;
import no.barnekoordinator.complaint.handling.event.ClockMet;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.handling.event.ComplaintSupplemented;
import no.barnekoordinator.complaint.handling.event.DefectFound;
import no.barnekoordinator.complaint.handling.event.DefectMended;
import no.barnekoordinator.complaint.handling.event.DeferredEffectDenied;
import no.barnekoordinator.complaint.handling.event.DeferredEffectGranted;
import no.barnekoordinator.complaint.handling.event.DismissalCause;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.handling.event.LatenessJudged;
import no.barnekoordinator.complaint.handling.event.MoreAsked;
import no.barnekoordinator.complaint.handling.event.OtherChannel;
import no.barnekoordinator.complaint.handling.event.OtherChannelChosen;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintDefect;
import no.barnekoordinator.contracts.complaint.LatenessJudgement;
import no.barnekoordinator.platform.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who complains, whether it is signed, and whether it is too late. */
class CheckingAComplaintTest extends ComplaintFixture {

    private static final Instant AT = oslo("2026-02-18T09:00:00");

    /** Two weeks from 18 February is 4 March. */
    private static final LocalDate MEND_BY = LocalDate.parse("2026-03-04");

    private static final UUID ASK = new UUID(3, 1);

    private static List<ComplaintEvent> decided(Complainant who, FilingChannel channel, boolean signed) {
        FileComplaint command = new FileComplaint(
                ID, CASE, OSLO, REFUSAL, REFUSED, null, "Vi klager.", who, "subject", channel, signed, FILED);
        return Filing.decide(command, timekeeping(java.time.Clock.systemUTC()));
    }

    private static ComplaintChecked checksOf(Complainant who, FilingChannel channel, boolean signed) {
        return (ComplaintChecked) decided(who, channel, signed).get(1);
    }

    private static Complainant somebody(ComplainantKind kind, Authority authority, String born) {
        return new Complainant(
                kind,
                "Kari Testesen",
                null,
                authority,
                null,
                null,
                false,
                born == null ? null : LocalDate.parse(born),
                "nb");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-17, NOT_MET", // eleven for one more day
        "2014-02-16, TO_BE_JUDGED", // twelve today
        "2010-02-17, TO_BE_JUDGED", // fifteen for one more day
        "2010-02-16, MET", // sixteen today
        "2007-12-01, MET"
    })
    void from_twelve_a_child_may_be_a_party_if_it_understands(String born, CheckFinding standing) {
        assertThat(checksOf(somebody(ComplainantKind.YOUTH, null, born), FilingChannel.ONLINE, true)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void it_must_be_known_how_old_a_youth_is() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> somebody(ComplainantKind.YOUTH, null, null))
                .extracting(Refusal::slug)
                .isEqualTo("birth-date-missing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> checksOf(somebody(ComplainantKind.YOUTH, null, "2026-02-17"), FilingChannel.ONLINE, true))
                .extracting(Refusal::slug)
                .isEqualTo("birth-date-in-future");
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, , MET",
        "REPRESENTATIVE, LAWYER, MET",
        "REPRESENTATIVE, SHOWN, MET",
        "REPRESENTATIVE, MISSING, NOT_MET",
        "REPRESENTATIVE, , NOT_MET",
        "REPRESENTATIVE, NOT_NEEDED, NOT_MET"
    })
    void who_complains_for_others_shows_that_it_may(ComplainantKind kind, Authority authority, CheckFinding finding) {
        assertThat(checksOf(somebody(kind, authority, null), FilingChannel.ONLINE, true)
                        .authority())
                .isEqualTo(finding);
    }

    @Test
    void what_is_said_is_signed_when_the_complainant_has_signed_it() {
        Complainant parent = somebody(ComplainantKind.PARENT, null, null);

        assertThat(checksOf(parent, FilingChannel.ORAL, false).signature()).isEqualTo(NOT_MET);
        assertThat(checksOf(parent, FilingChannel.ORAL, true).signature()).isEqualTo(MET);
    }

    @Test
    void a_protected_address_is_never_kept() {
        Complainant who = new Complainant(
                ComplainantKind.PARENT, "Kari", null, null, "Gata 1\n0001 Oslo", null, true, null, "nb");

        assertThat(who.address()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_MET, MET, MET, MET, standing-missing",
        "TO_BE_JUDGED, MET, MET, MET, standing-not-judged",
        "MET, NOT_MET, MET, MET, signature-missing",
        "MET, MET, NOT_MET, MET, authority-missing",
        "MET, MET, MET, NOT_MET, lateness-not-judged"
    })
    void nothing_is_looked_into_before_its_form_is_in_order(
            CheckFinding standing, CheckFinding signature, CheckFinding authority, CheckFinding deadline, String slug) {
        expectRefused(
                fixture.given(filed(), checked(standing, signature, authority, deadline, FILED))
                        .when(reassess(REVERSED)),
                slug);
    }

    @Test
    void somebody_judges_whether_a_child_understands() {
        fixture.given(filed(), checked(TO_BE_JUDGED, MET, MET, MET, FILED))
                .when(new CheckComplaint(ID, null, MET, null, null, AT))
                .expectEvents(checked(MET, MET, MET, MET, AT));
        fixture.given(filed(), checked())
                .when(new CheckComplaint(ID, null, MET, MET, null, AT))
                .expectNoEvents();
    }

    private static FindDefect findDefect(ComplaintDefect... defects) {
        return new FindDefect(ID, null, List.of(defects), "Skriv under.", AT);
    }

    private static DefectFound defect(ComplaintDefect defect) {
        return new DefectFound(
                CASE, ID.value(), List.of(defect), MEND_BY, ComplaintRules.DEFECT_DEADLINE, "Skriv under.", OSLO, AT);
    }

    private static ClockStarted defectClock() {
        return new ClockStarted(
                CASE,
                ID.value(),
                ComplaintClock.DEFECT,
                ComplaintRules.DEFECT_DEADLINE,
                oslo("2026-03-05T00:00:00"),
                OSLO,
                AT);
    }

    @Test
    void a_defect_gets_a_short_time_to_be_mended() {
        fixture.given(filed(), checked(MET, NOT_MET, MET, MET, FILED))
                .when(findDefect(ComplaintDefect.SIGNATURE))
                .expectEvents(defect(ComplaintDefect.SIGNATURE), defectClock());
    }

    @Test
    void what_nobody_had_seen_is_found_with_the_defect() {
        fixture.given(filed(), checked())
                .when(findDefect(ComplaintDefect.SIGNATURE))
                .expectEvents(checked(MET, NOT_MET, MET, MET, AT), defect(ComplaintDefect.SIGNATURE), defectClock());
    }

    @Test
    void a_mended_complaint_is_in_order_and_its_time_is_met() {
        Instant mended = oslo("2026-03-04T23:59:59");
        fixture.given(filed(), checked(MET, NOT_MET, MET, MET, FILED), defect(ComplaintDefect.SIGNATURE), defectClock())
                .when(new MendDefect(ID, null, "family@0301", true, mended))
                .expectEvents(
                        new DefectMended(CASE, ID.value(), "family@0301", OSLO, mended),
                        checked(MET, MET, MET, MET, mended),
                        new ClockMet(
                                CASE, ID.value(), ComplaintClock.DEFECT, ComplaintRules.DEFECT_DEADLINE, OSLO, mended));
    }

    @Test
    void what_comes_late_is_taken_while_the_complaint_is_open() {
        Instant mended = oslo("2026-03-05T00:00:00");
        fixture.given(filed(), checked(), defect(ComplaintDefect.GROUND), defectClock())
                .when(new MendDefect(ID, null, "handler", false, mended))
                .expectEvents(
                        new DefectMended(CASE, ID.value(), "handler", OSLO, mended),
                        new ClockBreached(
                                CASE,
                                ID.value(),
                                ComplaintClock.DEFECT,
                                ComplaintRules.DEFECT_DEADLINE,
                                mended,
                                OSLO,
                                mended));
    }

    @Test
    void an_authority_is_not_shown_by_pressing_a_button() {
        expectRefused(
                fixture.given(
                                filed(),
                                checked(MET, MET, NOT_MET, MET, FILED),
                                defect(ComplaintDefect.AUTHORITY),
                                defectClock())
                        .when(new MendDefect(ID, null, "family@0301", true, AT)),
                "mend-with-municipality");
    }

    @Test
    void a_complaint_is_dismissed_for_a_defect_only_when_its_time_has_run_out() {
        DismissComplaint early = dismiss(DismissalCause.DEFECT_NOT_MENDED, "2026-03-04T23:59:59");
        DismissComplaint late = dismiss(DismissalCause.DEFECT_NOT_MENDED, "2026-03-05T00:00:00");

        expectRefused(fixture.given(filed(), checked()).when(late), "defect-not-notified");
        expectRefused(
                fixture.given(filed(), checked(), defect(ComplaintDefect.SIGNATURE), defectClock())
                        .when(early),
                "defect-time-left");
        fixture.given(filed(), checked(), defect(ComplaintDefect.SIGNATURE), defectClock())
                .when(late)
                .expectSuccessfulHandlerExecution();
    }

    private static DismissComplaint dismiss(DismissalCause cause, String at) {
        return new DismissComplaint(ID, null, cause, "Kan ikke behandles.", oslo(at));
    }

    @Test
    void a_complaint_is_dismissed_as_late_only_when_it_is_judged_so() {
        DismissComplaint late = dismiss(DismissalCause.LATE, "2026-03-10T09:00:00");

        expectRefused(fixture.given(filed(), checked()).when(late), "not-late");
        expectRefused(
                fixture.given(filed(), checked(MET, MET, MET, NOT_MET, FILED)).when(late), "lateness-not-judged");
        fixture.given(filed(), checked(MET, MET, MET, NOT_MET, FILED), judged(LatenessJudgement.REFUSED))
                .when(late)
                .expectSuccessfulHandlerExecution();
        expectRefused(
                fixture.given(filed(), checked()).when(dismiss(DismissalCause.NO_STANDING, "2026-03-10T09:00:00")),
                "standing-in-order");
    }

    private static LatenessJudged judged(LatenessJudgement judgement) {
        return new LatenessJudged(CASE, ID.value(), judgement, ComplaintRules.LATE, "Slik.", OSLO, AT);
    }

    @Test
    void a_late_complaint_that_is_taken_is_looked_into_and_one_that_is_not_is_not() {
        for (LatenessJudgement taken : List.of(LatenessJudgement.NOT_BLAMEWORTHY, LatenessJudgement.SPECIAL_REASONS)) {
            fixture.given(filed(), checked(MET, MET, MET, NOT_MET, FILED))
                    .when(new JudgeLateness(ID, null, taken, "Slik.", AT))
                    .expectEvents(judged(taken));
            fixture.given(filed(), checked(MET, MET, MET, NOT_MET, FILED), judged(taken))
                    .when(reassess(STANDS))
                    .expectEvents(reassessed(STANDS));
        }
        expectRefused(
                fixture.given(filed(), checked(MET, MET, MET, NOT_MET, FILED), judged(LatenessJudgement.REFUSED))
                        .when(reassess(STANDS)),
                "lateness-refused");
    }

    @Test
    void lateness_is_judged_once_and_only_of_what_is_late() {
        JudgeLateness take = new JudgeLateness(ID, null, LatenessJudgement.SPECIAL_REASONS, "Slik.", AT);

        expectRefused(fixture.given(filed(), checked()).when(take), "not-late");
        expectRefused(
                fixture.given(
                                filed(),
                                checked(MET, MET, MET, NOT_MET, FILED),
                                judged(LatenessJudgement.NOT_BLAMEWORTHY))
                        .when(take),
                "lateness-already-judged");
    }

    @Test
    void after_a_year_no_reason_is_good_enough() {
        // Decided on 2 February 2026: 2 February 2027 is the last day, also for the best of reasons.
        JudgeLateness take =
                new JudgeLateness(ID, null, LatenessJudgement.SPECIAL_REASONS, "Sykdom.", oslo("2027-02-10T09:00:00"));

        fixture.givenCommands(fileAt(oslo("2027-02-02T23:59:59"), REFUSAL, REFUSED, null))
                .when(take)
                .expectSuccessfulHandlerExecution();
        expectRefused(
                fixture.givenCommands(fileAt(oslo("2027-02-03T00:00:00"), REFUSAL, REFUSED, null))
                        .when(take),
                "more-than-a-year");
        fixture.givenCommands(fileAt(oslo("2027-02-03T00:00:00"), REFUSAL, REFUSED, null))
                .when(new JudgeLateness(ID, null, LatenessJudgement.REFUSED, "For sent.", oslo("2027-02-10T09:00:00")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void more_is_asked_and_answered_once() {
        MoreAsked asked = new MoreAsked(CASE, ID.value(), ASK, "Hva trenger dere?", OSLO, AT);
        SupplementComplaint answer = new SupplementComplaint(ID, null, ASK, "Avlastning.", "family@0301", AT);
        ComplaintSupplemented answered =
                new ComplaintSupplemented(CASE, ID.value(), ASK, "family@0301", "Avlastning.", OSLO, AT);

        fixture.given(filed())
                .when(new AskMore(ID, null, ASK, "Hva trenger dere?", AT))
                .expectEvents(asked);
        fixture.given(filed(), asked).when(answer).expectEvents(answered);
        expectRefused(fixture.given(filed(), asked, answered).when(answer), "question-not-open");
        fixture.given(filed(), reassessed(STANDS), forwarded())
                .when(new SupplementComplaint(ID, null, null, "Enda mer.", "family@0301", AT))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_change_or_an_ending_may_wait_and_nothing_else_may() {
        DecideDeferredEffect grant = new DecideDeferredEffect(ID, null, true, "Familien må ikke vente.", AT);
        DeferredEffectGranted granted = new DeferredEffectGranted(
                CASE, ID.value(), ComplaintRules.DEFERRED_EFFECT, "Familien må ikke vente.", OSLO, AT);

        fixture.given(filed(CHANGE_OR_TERMINATION, null)).when(grant).expectEvents(granted);
        expectRefused(
                fixture.given(filed(CHANGE_OR_TERMINATION, null), granted).when(grant), "deferred-effect-decided");
        fixture.given(filed(CHANGE_OR_TERMINATION, null), granted)
                .when(new DecideDeferredEffect(ID, null, false, "Ny vurdering.", AT))
                .expectEvents(new DeferredEffectDenied(
                        CASE, ID.value(), ComplaintRules.DEFERRED_EFFECT, "Ny vurdering.", OSLO, AT));
        expectRefused(fixture.given(filed()).when(grant), "nothing-to-defer");
    }

    @Test
    void another_person_looks_at_it_or_it_is_said_why_there_is_none() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reassessedBy(null, null))
                .extracting(Refusal::slug)
                .isEqualTo("independence-missing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reassessedBy(Independence.ONLY_ONE, " "))
                .extracting(Refusal::slug)
                .isEqualTo("only-one-reason-missing");
        fixture.given(filed(), checked())
                .when(reassessedBy(Independence.ONLY_ONE, "Enheten har én ansatt."))
                .expectSuccessfulHandlerExecution();
    }

    private static ReassessComplaint reassessedBy(Independence independence, String reason) {
        return new ReassessComplaint(ID, null, STANDS, "Står.", independence, reason, "handler", Set.of(), AT);
    }

    @Test
    void turning_elsewhere_is_noted_once_and_at_any_time() {
        ChooseOtherChannel ombud = new ChooseOtherChannel(ID, null, OtherChannel.OMBUD, AT);
        OtherChannelChosen chosen = new OtherChannelChosen(CASE, ID.value(), OtherChannel.OMBUD, OSLO, AT);

        fixture.given(filed()).when(ombud).expectEvents(chosen);
        fixture.given(filed(), chosen).when(ombud).expectNoEvents();
    }

    @Test
    void a_defect_found_by_nobody_falls_away_when_the_decision_is_reversed() {
        fixture.given(filed(), checked(), defect(ComplaintDefect.GROUND), defectClock(), reassessmentClock())
                .when(reassess(REVERSED))
                .expectEvents(
                        reassessed(REVERSED),
                        new ClockCancelled(
                                CASE,
                                ID.value(),
                                ComplaintClock.DEFECT,
                                ComplaintRules.DEFECT_DEADLINE,
                                OSLO,
                                REASSESSED),
                        new ClockMet(
                                CASE,
                                ID.value(),
                                ComplaintClock.REASSESSMENT,
                                ComplaintRules.REASSESSMENT_TARGET,
                                OSLO,
                                REASSESSED));
    }

    @Test
    void what_was_seen_of_an_older_complaint_is_not_decided_on() {
        expectRefused(
                fixture.given(filed(), checked(), reassessmentClock()).when(new WithdrawComplaint(ID, 1L, AT)),
                "stale-version");
        fixture.given(filed(), checked(), reassessmentClock())
                .when(new WithdrawComplaint(ID, 2L, AT))
                .expectSuccessfulHandlerExecution();
    }
}
