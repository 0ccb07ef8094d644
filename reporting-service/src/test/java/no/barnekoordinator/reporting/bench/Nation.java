package no.barnekoordinator.reporting.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.Benefit;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.ConsentForm;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.MeasureProgress;
import no.barnekoordinator.contracts.coordination.MeasureProgressedV1;
import no.barnekoordinator.contracts.coordination.MeetingCalledV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.NeedSeenV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.ServiceAskedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceEvaluatedV1;
import no.barnekoordinator.contracts.coordination.ServiceGrantedV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.TeamMemberJoinedV1;
import no.barnekoordinator.contracts.coordination.TeamRole;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.municipality.Municipality;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.ConditionAssessedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.Stated;

/** A made-up nation: every municipality, some much larger than others, about sixty facts for each family. */
final class Nation {

    /** Families for each coordinator. */
    private static final int FAMILIES = 12;

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 14);
    private static final Instant BEGINNING = Instant.parse("2023-10-01T08:00:00Z");
    private static final int DAYS = 900;

    private final Random random;
    private final List<String> places = new ArrayList<>();
    private final List<List<UUID>> coordinators = new ArrayList<>();
    private final double[] upTo;
    private final Consumer<Stated> facts;

    private Nation(long seed, int families, Consumer<Stated> facts) {
        this.random = new Random(seed);
        this.facts = facts;
        Municipalities.norway().validOn(TODAY).stream()
                .map(Municipality::number)
                .forEach(places::add);
        upTo = new double[places.size()];
        double sum = 0;
        for (int place = 0; place < upTo.length; place++) {
            sum += places.get(place).equals("0301") ? 20 : 1 / (0.05 + random.nextDouble());
            upTo[place] = sum;
        }
        for (int place = 0; place < upTo.length; place++) {
            double share = (upTo[place] - (place == 0 ? 0 : upTo[place - 1])) / sum;
            List<UUID> here = new ArrayList<>();
            for (int coordinator = 0; coordinator <= share * families / FAMILIES; coordinator++) {
                UUID id = id();
                here.add(id);
                state(Topics.COORDINATION, new CoordinatorRegisteredV1(id, 15, places.get(place), BEGINNING));
            }
            coordinators.add(here);
        }
    }

    /** States everything, a family at a time. */
    static void of(long seed, int families, Consumer<Stated> facts) {
        Nation nation = new Nation(seed, families, facts);
        for (int family = 0; family < families; family++) {
            nation.family();
        }
    }

    private void family() {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int place = 0;
        while (upTo[place] < at) {
            place++;
        }
        String municipality = places.get(place);
        UUID caseId = id();
        UUID requestId = id();
        Instant received = BEGINNING.plus(Duration.ofMinutes(random.nextInt(60 * 24 * DAYS)));
        state(
                Topics.REQUEST,
                new RequestReceivedV1(
                        caseId,
                        requestId,
                        any(Channel.values()),
                        any(ApplicantKind.values()),
                        1 + random.nextInt(3),
                        random.nextInt(8) == 0,
                        random.nextInt(8) == 0,
                        municipality,
                        received));
        clock(Topics.REQUEST, caseId, requestId, ClockKind.PRELIMINARY_REPLY, municipality, received, 30);
        clock(Topics.REQUEST, caseId, requestId, ClockKind.DECISION, municipality, received, 90);
        if (random.nextInt(3) == 0) {
            state(
                    Topics.REQUEST,
                    new PreliminaryReplySentV1(
                            caseId, requestId, Oslo.dateOf(received).plusDays(60), municipality, later(received, 40)));
        }
        for (HeardRole role : List.of(HeardRole.PARENT, any(HeardRole.values()))) {
            state(
                    Topics.REQUEST,
                    new PartyHeardV1(
                            caseId, requestId, role, any(AgeBand.values()), municipality, later(received, 30)));
        }
        for (Condition condition : Condition.values()) {
            state(
                    Topics.REQUEST,
                    new ConditionAssessedV1(
                            caseId,
                            requestId,
                            condition,
                            random.nextInt(6) > 0,
                            "right",
                            municipality,
                            later(received, 30)));
        }
        Instant decided = later(received.plus(Duration.ofDays(5)), 80);
        boolean granted = random.nextInt(10) > 0;
        state(
                Topics.REQUEST,
                granted
                        ? new RequestGrantedV1(caseId, requestId, List.of("right"), municipality, decided)
                        : new RequestRefusedV1(
                                caseId,
                                requestId,
                                List.of(any(Condition.values())),
                                List.of("right"),
                                Oslo.dateOf(decided).plusDays(28),
                                municipality,
                                decided));
        state(
                Topics.REQUEST,
                new DecisionDeliveredV1(
                        caseId,
                        requestId,
                        id(),
                        any(DeliveryChannel.values()),
                        Oslo.dateOf(decided).plusDays(28),
                        municipality,
                        later(decided, 5)));
        if (granted) {
            coordinated(caseId, requestId, municipality, coordinators.get(place), decided.plusSeconds(2));
        } else {
            complained(caseId, requestId, municipality, decided);
        }
    }

    private void coordinated(
            UUID caseId, UUID requestId, String municipality, List<UUID> coordinatorsHere, Instant opened) {
        state(Topics.COORDINATION, new CaseOpenedV1(caseId, requestId, municipality, opened));
        clock(Topics.COORDINATION, caseId, caseId, ClockKind.APPOINTMENT, municipality, opened, 30);
        Instant appointed = later(opened, 45);
        UUID coordinator = coordinatorsHere.get(random.nextInt(coordinatorsHere.size()));
        state(Topics.COORDINATION, new CoordinatorAppointedV1(caseId, coordinator, null, municipality, appointed));
        for (int member = 0; member < 4; member++) {
            ServiceKind kind = any(ServiceKind.values());
            Instant joined = later(appointed, 40);
            state(
                    Topics.COORDINATION,
                    new TeamMemberJoinedV1(caseId, id(), any(TeamRole.values()), kind, municipality, joined));
            state(
                    Topics.COORDINATION,
                    new ConsentGivenV1(
                            caseId,
                            id(),
                            ConsentCapacity.PARENT,
                            kind,
                            List.of(InformationCategory.CONTACT, InformationCategory.PLAN),
                            any(ConsentForm.values()),
                            null,
                            municipality,
                            joined.plusSeconds(60)));
        }
        for (int service = 1 + random.nextInt(4); service > 0; service--) {
            service(caseId, municipality, later(appointed, 200));
        }
        Instant planned = later(appointed, 90);
        state(
                Topics.COORDINATION,
                new PlanStartedV1(caseId, 4, Oslo.dateOf(planned).plusDays(182), municipality, planned));
        for (int version = 2; version < 5; version++) {
            planned = later(planned.plus(Duration.ofDays(150)), 60);
            clock(Topics.COORDINATION, caseId, caseId, ClockKind.PLAN_REVISION, municipality, planned, 182);
            state(
                    Topics.COORDINATION,
                    new PlanRevisedV1(caseId, version, 4, Oslo.dateOf(planned).plusDays(182), municipality, planned));
            state(
                    Topics.COORDINATION,
                    new MeasureProgressedV1(caseId, id(), any(MeasureProgress.values()), municipality, planned));
            UUID meeting = id();
            Instant starts = planned.plus(Duration.ofDays(14));
            state(Topics.COORDINATION, new MeetingCalledV1(caseId, meeting, starts, 6, municipality, planned));
            state(Topics.COORDINATION, new MeetingHeldV1(caseId, meeting, true, 6, 5, 3, municipality, starts));
        }
        if (random.nextInt(6) == 0) {
            state(
                    Topics.COORDINATION,
                    new CaseClosedV1(
                            caseId,
                            any(ClosingReason.values()),
                            municipality,
                            later(appointed.plus(Duration.ofDays(200)), 300)));
        }
    }

    private void service(UUID caseId, String municipality, Instant seen) {
        UUID serviceId = id();
        ServiceKind kind = any(ServiceKind.values());
        LocalDate due = Oslo.dateOf(seen).plusDays(40 + random.nextInt(60));
        state(Topics.COORDINATION, new NeedSeenV1(caseId, serviceId, kind, due, municipality, seen));
        state(
                Topics.COORDINATION,
                new ServiceAskedV1(caseId, serviceId, due.minusDays(20), municipality, seen.plusSeconds(3600)));
        state(
                Topics.COORDINATION,
                new ServiceGrantedV1(caseId, serviceId, due.minusDays(22), municipality, later(seen, 20)));
        state(Topics.COORDINATION, new ServiceScheduledV1(caseId, serviceId, kind, due, municipality, later(seen, 30)));
        boolean late = random.nextInt(3) == 0;
        LocalDate on = late ? due.plusDays(1 + random.nextInt(60)) : due.minusDays(random.nextInt(9));
        Instant at = Oslo.endOf(on).minusSeconds(3600);
        if (late) {
            state(
                    Topics.COORDINATION,
                    new ServiceDelayedV1(caseId, serviceId, kind, due, municipality, Oslo.endOf(due)));
        }
        if (!late || random.nextInt(4) > 0) {
            state(Topics.COORDINATION, new ServiceDeliveredV1(caseId, serviceId, on, municipality, at));
            if (late) {
                state(
                        Topics.COORDINATION,
                        new DelayResolvedV1(
                                caseId, serviceId, (int) (on.toEpochDay() - due.toEpochDay()), municipality, at));
            }
            state(
                    Topics.COORDINATION,
                    new ServiceEvaluatedV1(caseId, serviceId, any(Benefit.values()), municipality, later(at, 90)));
        }
    }

    private void complained(UUID caseId, UUID requestId, String municipality, Instant decided) {
        UUID complaintId = id();
        Instant filed = later(decided, 25);
        state(
                Topics.COMPLAINT,
                new ComplaintFiledV1(
                        caseId, complaintId, any(ComplaintGround.values()), requestId, true, municipality, filed));
        clock(Topics.COMPLAINT, caseId, complaintId, ClockKind.REASSESSMENT, municipality, filed, 30);
        Instant reassessed = later(filed, 40);
        ReassessmentResult result = any(ReassessmentResult.values());
        state(
                Topics.COMPLAINT,
                new ComplaintReassessedV1(
                        caseId, complaintId, ComplaintGround.REFUSAL, requestId, result, municipality, reassessed));
        if (result != ReassessmentResult.REVERSED) {
            Instant forwarded = later(reassessed, 5);
            state(Topics.COMPLAINT, new ComplaintForwardedV1(caseId, complaintId, municipality, forwarded));
            state(
                    Topics.COMPLAINT,
                    new OutcomeReceivedV1(
                            caseId,
                            complaintId,
                            ComplaintGround.REFUSAL,
                            requestId,
                            any(ComplaintOutcome.values()),
                            null,
                            municipality,
                            later(forwarded, 100)));
        }
    }

    private void clock(
            String topic, UUID caseId, UUID subject, ClockKind clock, String municipality, Instant from, int days) {
        Instant due = from.plus(Duration.ofDays(days));
        state(topic, new ClockStartedV1(caseId, subject, clock, "clock", due, municipality, from));
        state(
                topic,
                random.nextInt(4) == 0
                        ? new ClockBreachedV1(caseId, subject, clock, "clock", due, municipality, due)
                        : new ClockMetV1(caseId, subject, clock, "clock", municipality, later(from, days)));
    }

    /** What lies ahead has not been stated yet. */
    private void state(String topic, Contract contract) {
        if (Oslo.dateOf(contract.happenedAt()).isBefore(TODAY)) {
            facts.accept(new Stated(topic, contract, contract.happenedAt()));
        }
    }

    private Instant later(Instant instant, int days) {
        return instant.plus(Duration.ofMinutes(1 + random.nextInt(24 * 60 * days)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }
}
