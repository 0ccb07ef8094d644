package no.barnekoordinator.coordination.handling.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayEnding;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.CooperationDelayEnded;
import no.barnekoordinator.coordination.handling.event.CooperationDelayed;
import no.barnekoordinator.coordination.handling.event.MeasureWords;
import no.barnekoordinator.coordination.handling.event.PlanBasis;
import no.barnekoordinator.coordination.handling.event.PlanConsent;
import no.barnekoordinator.coordination.handling.event.PlanContents;
import no.barnekoordinator.coordination.handling.event.PlanRevised;
import no.barnekoordinator.coordination.handling.event.PlanStarted;
import no.barnekoordinator.coordination.handling.event.PlannedMeasure;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A plan in Oslo, made on 2 March 2026 and to be revised by 1 September, in the words of its tests. */
final class PlanGiven {

    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-00000000c001");
    static final PlanId ID = new PlanId(CASE);
    static final UUID PLAN = UUID.fromString("01900000-0000-7000-8000-00000000f001");
    static final UUID WHEELCHAIR = UUID.fromString("01900000-0000-7000-8000-00000000f101");
    static final UUID SWIMMING = UUID.fromString("01900000-0000-7000-8000-00000000f102");
    static final String OSLO = "0301";
    static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final LocalDate REVISE_BY = LocalDate.parse("2026-09-01");
    /** Midnight in Oslo after 1 September, summer time. */
    static final Instant OVERDUE = Instant.parse("2026-09-01T22:00:00Z");

    private static final String RULE = "plan-revision-date";

    private PlanGiven() {}

    static AggregateTestFixture<Plan> fixture() {
        return new AggregateTestFixture<>(Plan.class);
    }

    static PlanDraft.Words words(String goals) {
        return new PlanDraft.Words(goals, "En stor søster", "Ro om kvelden", "Mor\nFar\nErgoterapeut", "Kari", "");
    }

    static PlanDraft.Measure measure(UUID id, LocalDate dueOn) {
        return new PlanDraft.Measure(id, "Ny rullestol", "", "Ergoterapeuten", "", dueOn);
    }

    static PlanDraft.Agreed parents() {
        return new PlanDraft.Agreed(PlanConsent.PARENTS, TODAY);
    }

    static PlanDraft draft(String goals, LocalDate today, LocalDate reviseBy, UUID... measures) {
        return PlanDraft.of(
                words(goals),
                List.of(measures).stream()
                        .map(id -> measure(id, LocalDate.parse("2026-05-01")))
                        .toList(),
                new PlanDraft.Period(TODAY, null, reviseBy),
                EnumSet.of(PlanBasis.HEALTH_AND_CARE),
                parents(),
                today);
    }

    static PlanDraft first() {
        return draft("Bade i sjøen", TODAY, REVISE_BY, WHEELCHAIR);
    }

    static PlanContents contents(String goals, UUID... measures) {
        return new PlanContents(
                goals,
                "En stor søster",
                "Ro om kvelden",
                "Mor\nFar\nErgoterapeut",
                "Kari",
                "",
                List.of(measures).stream()
                        .map(id -> new MeasureWords(id, "Ny rullestol", "", "Ergoterapeuten", ""))
                        .toList());
    }

    static PlanStarted started() {
        return new PlanStarted(
                CASE,
                PLAN,
                contents("Bade i sjøen", WHEELCHAIR),
                List.of(new PlannedMeasure(WHEELCHAIR, LocalDate.parse("2026-05-01"))),
                TODAY,
                null,
                REVISE_BY,
                List.of(PlanBasis.HEALTH_AND_CARE),
                PlanConsent.PARENTS,
                TODAY,
                OSLO,
                MADE);
    }

    static ClockStarted revisionSet(LocalDate by, Instant at) {
        return new ClockStarted(CASE, PLAN, ClockKind.PLAN_REVISION, RULE, Oslo.endOf(by), OSLO, at);
    }

    static ClockMet revisionMet(Instant at) {
        return new ClockMet(CASE, PLAN, ClockKind.PLAN_REVISION, RULE, OSLO, at);
    }

    static ClockBreached revisionMissed() {
        return new ClockBreached(CASE, PLAN, ClockKind.PLAN_REVISION, RULE, OVERDUE, OSLO, OVERDUE);
    }

    static CooperationDelayed late(Instant at) {
        return new CooperationDelayed(CASE, PLAN, DelayCause.PLAN_NOT_REVISED, REVISE_BY, OSLO, at);
    }

    static CooperationDelayEnded lateNoMore(DelayEnding ending, int daysLate, Instant at) {
        return new CooperationDelayEnded(
                CASE, PLAN, DelayCause.PLAN_NOT_REVISED, ending, REVISE_BY, daysLate, OSLO, at);
    }

    static ClockCancelled revisionDropped(Instant at) {
        return new ClockCancelled(CASE, PLAN, ClockKind.PLAN_REVISION, RULE, OSLO, at);
    }

    static PlanRevised revised(int version, String goals, LocalDate reviseBy, Instant at, UUID... measures) {
        return new PlanRevised(
                CASE,
                PLAN,
                version,
                contents(goals, measures),
                List.of(measures).stream()
                        .map(id -> new PlannedMeasure(id, LocalDate.parse("2026-05-01")))
                        .toList(),
                TODAY,
                null,
                reviseBy,
                List.of(PlanBasis.HEALTH_AND_CARE),
                PlanConsent.PARENTS,
                TODAY,
                OSLO,
                at);
    }
}
