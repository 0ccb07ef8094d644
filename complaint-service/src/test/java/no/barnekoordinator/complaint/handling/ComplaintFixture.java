package no.barnekoordinator.complaint.handling;

import static no.barnekoordinator.contracts.complaint.CheckFinding.MET;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ClockStarted;
import no.barnekoordinator.complaint.handling.event.ComplainantKind;
import no.barnekoordinator.complaint.handling.event.ComplaintChecked;
import no.barnekoordinator.complaint.handling.event.ComplaintClock;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.ComplaintForwarded;
import no.barnekoordinator.complaint.handling.event.ComplaintReassessed;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.complaint.handling.event.Independence;
import no.barnekoordinator.complaint.handling.event.OutcomeReceived;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.complaint.rules.ComplaintSettings;
import no.barnekoordinator.contracts.complaint.CheckFinding;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.testing.MovableClock;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;

/** A complaint about a refusal, and the steps it can have taken. All of it happens in Oslo in 2026. */
abstract class ComplaintFixture {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    static final UUID REQUEST = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    static final ComplaintId ID = new ComplaintId(UUID.fromString("01900000-0000-7000-8000-00000000000c"));
    static final String OSLO = "0301";
    static final String OSLO_GOVERNOR = "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus";

    static final Complainant KARI =
            new Complainant(ComplainantKind.PARENT, "Kari Testesen", "99999999", null, null, null, false, null, "nb");

    static final Instant DECIDED = oslo("2026-02-02T12:00:00");
    static final RefusedRequest REFUSED = new RefusedRequest(
            REQUEST,
            LocalDate.parse("2026-02-02"),
            LocalDate.parse("2026-02-02"),
            LocalDate.parse("2026-03-02"),
            List.of(Condition.LONG_TERM_NEED),
            List.of("right-long-term-need"));
    static final Instant FILED = oslo("2026-02-16T09:00:00");
    static final Instant REASSESSED = oslo("2026-02-23T09:00:00");
    static final Instant FORWARDED = oslo("2026-02-24T09:00:00");
    static final Instant OUTCOME = oslo("2026-05-04T09:00:00");

    /** 28 days from 16 February is Monday 16 March; the clock runs to the end of that day. */
    static final Instant REASSESSMENT_DUE = oslo("2026-03-17T00:00:00");

    /** Three months from 24 February is Sunday 24 May, and Monday is the second day of Whitsun. */
    static final Instant GOVERNOR_DUE = oslo("2026-05-27T00:00:00");

    final MovableClock clock = MovableClock.at(FILED);

    final FixtureConfiguration<Complaint> fixture = new AggregateTestFixture<>(Complaint.class)
            .registerInjectableResource(timekeeping(clock))
            .registerInjectableResource(Municipalities.norway());

    static Timekeeping timekeeping(Clock clock) {
        return new Timekeeping(
                clock, ComplaintRules.book(new ComplaintSettings(Period.ofDays(28))), new NorwegianCalendar());
    }

    static Instant oslo(String local) {
        return MovableClock.atOslo(LocalDateTime.parse(local)).instant();
    }

    static FileComplaint file(ComplaintGround ground, @Nullable RefusedRequest refused, @Nullable LocalDate knownOn) {
        return fileAt(FILED, ground, refused, knownOn);
    }

    static FileComplaint fileAt(
            Instant at, ComplaintGround ground, @Nullable RefusedRequest refused, @Nullable LocalDate knownOn) {
        return new FileComplaint(
                ID,
                CASE,
                OSLO,
                ground,
                refused,
                knownOn,
                "Vi mener dere ikke har sett på transport og avlastning.",
                KARI,
                "family@0301",
                FilingChannel.ONLINE,
                true,
                at);
    }

    static ComplaintFiled filed() {
        return filed(ComplaintGround.REFUSAL, REQUEST);
    }

    static ComplaintFiled filed(ComplaintGround ground, @Nullable UUID requestId) {
        return new ComplaintFiled(
                CASE,
                ID.value(),
                ID.reference(),
                ground,
                requestId,
                requestId == null ? null : REFUSED.decidedOn(),
                REFUSED.decidedOn(),
                ComplaintRules.COMPLAINT_DEADLINE,
                REFUSED.complaintDeadline(),
                true,
                ComplainantKind.PARENT,
                "family@0301",
                false,
                "Kari Testesen",
                "99999999",
                "Vi mener dere ikke har sett på transport og avlastning.",
                FilingChannel.ONLINE,
                true,
                Authority.NOT_NEEDED,
                null,
                null,
                null,
                false,
                "nb",
                requestId == null ? null : REFUSED.deliveredOn(),
                requestId == null ? List.of() : REFUSED.unmet(),
                requestId == null ? List.of() : REFUSED.ruleIds(),
                OSLO,
                FILED);
    }

    static ComplaintChecked checked() {
        return checked(MET, MET, MET, MET, FILED);
    }

    static ComplaintChecked checked(
            CheckFinding standing, CheckFinding signature, CheckFinding authority, CheckFinding deadline, Instant at) {
        return new ComplaintChecked(
                CASE,
                ID.value(),
                standing,
                signature,
                authority,
                deadline,
                List.of(
                        ComplaintRules.STANDING,
                        ComplaintRules.SIGNATURE,
                        ComplaintRules.AUTHORITY,
                        ComplaintRules.COMPLAINT_DEADLINE),
                OSLO,
                at);
    }

    static ClockStarted reassessmentClock() {
        return new ClockStarted(
                CASE,
                ID.value(),
                ComplaintClock.REASSESSMENT,
                ComplaintRules.REASSESSMENT_TARGET,
                REASSESSMENT_DUE,
                OSLO,
                FILED);
    }

    static ComplaintReassessed reassessed(ReassessmentResult result) {
        return new ComplaintReassessed(
                CASE,
                ID.value(),
                ComplaintGround.REFUSAL,
                REQUEST,
                result,
                "Vi har sett på den igjen.",
                Independence.ANOTHER_PERSON,
                null,
                "handler",
                OSLO,
                REASSESSED);
    }

    static ComplaintForwarded forwarded() {
        return new ComplaintForwarded(CASE, ID.value(), OSLO_GOVERNOR, "Vår uttalelse.", OSLO, FORWARDED);
    }

    static ClockStarted governorClock() {
        return new ClockStarted(
                CASE,
                ID.value(),
                ComplaintClock.COUNTY_GOVERNOR,
                ComplaintRules.COUNTY_GOVERNOR_NORM,
                GOVERNOR_DUE,
                OSLO,
                FORWARDED);
    }

    static OutcomeReceived outcome(ComplaintOutcome outcome, @Nullable LocalDate fulfilBy) {
        return new OutcomeReceived(
                CASE,
                ID.value(),
                ComplaintGround.REFUSAL,
                REQUEST,
                outcome,
                "Kommunen skal vurdere behovet på nytt.",
                fulfilBy,
                false,
                OSLO,
                OUTCOME);
    }

    static RecordOutcome recordOutcome(ComplaintOutcome outcome, @Nullable LocalDate fulfilBy) {
        return new RecordOutcome(
                ID, null, outcome, "Kommunen skal vurdere behovet på nytt.", null, null, fulfilBy, false, OUTCOME);
    }

    static ReassessComplaint reassess(ReassessmentResult result) {
        return new ReassessComplaint(
                ID,
                null,
                result,
                "Vi har sett på den igjen.",
                Independence.ANOTHER_PERSON,
                null,
                "handler",
                Set.of(),
                REASSESSED);
    }

    static ForwardComplaint forward() {
        return new ForwardComplaint(ID, null, "Vår uttalelse.", FORWARDED);
    }

    /** The rule that said no, by its slug. */
    static <T> ResultValidator<T> expectRefused(ResultValidator<T> result, String slug) {
        return result.expectNoEvents()
                .expectException(new FeatureMatcher<Throwable, String>(Matchers.equalTo(slug), "refusal", "slug") {
                    @Override
                    protected String featureValueOf(Throwable actual) {
                        return actual instanceof Refusal refusal ? refusal.slug() : String.valueOf(actual);
                    }
                });
    }
}
