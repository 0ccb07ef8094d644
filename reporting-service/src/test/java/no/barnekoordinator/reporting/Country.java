package no.barnekoordinator.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintGround;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.AppointmentEndedV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.EndReason;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.MovedBy;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.RespondentRole;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.platform.time.Oslo;

/** An invented country: the same seed states the same facts. */
public final class Country {

    /** A large one, two of the same county, and some in which little happens. */
    public static final List<String> MUNICIPALITIES =
            List.of("0301", "0301", "0301", "4601", "4601", "4626", "5501", "1103", "1130");

    private static final Instant BEGINNING = Instant.parse("2025-09-01T08:00:00Z");

    private final Random random;

    /** Of what was added later: what was there before comes out as it did. */
    private final Random further;

    private final CooperationFacts cooperation;

    private final List<Stated> facts = new ArrayList<>();
    private final List<UUID> coordinators = new ArrayList<>();

    private Country(long seed) {
        random = new Random(seed);
        further = new Random(~seed);
        cooperation = new CooperationFacts(new Random(seed * 31 + 7), fact -> state(Topics.COORDINATION, fact));
    }

    /** So many families, over half a year. */
    public static List<Stated> of(long seed, int families) {
        Country country = new Country(seed);
        for (String municipality : MUNICIPALITIES) {
            UUID coordinator = country.id();
            country.coordinators.add(coordinator);
            country.state(Topics.COORDINATION, new CoordinatorRegisteredV1(coordinator, 15, municipality, BEGINNING));
            country.prepared(coordinator, municipality);
        }
        MUNICIPALITIES.stream().distinct().forEach(country::procedure);
        for (int family = 0; family < families; family++) {
            int place = country.random.nextInt(MUNICIPALITIES.size());
            country.family(MUNICIPALITIES.get(place), country.coordinators.get(place));
        }
        for (int answer = 0; answer < families; answer++) {
            country.answer();
        }
        country.surveyFromElsewhere(RespondentRole.FAMILY, "services-cooperate-well");
        country.surveyFromElsewhere(RespondentRole.COORDINATOR, "easy-to-cooperate-across-services");
        MUNICIPALITIES.stream().distinct().forEach(country::saysOfItself);
        return List.copyOf(country.facts);
    }

    private void family(String first, UUID coordinatorThere) {
        UUID caseId = id();
        UUID requestId = id();
        Instant received = BEGINNING.plus(Duration.ofHours(random.nextInt(24 * 170)));
        if (random.nextInt(9) == 0 && !wished(caseId, requestId, first, received)) {
            return;
        }
        state(
                Topics.REQUEST,
                new RequestReceivedV1(
                        caseId,
                        requestId,
                        any(Channel.values()),
                        any(ApplicantKind.values()),
                        1 + random.nextInt(3),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        first,
                        received));
        started(caseId, requestId, first, received);
        if (random.nextInt(7) == 0) {
            corrected(caseId, requestId, first, received);
        }
        if (random.nextInt(6) == 0) {
            asked(caseId, requestId, first, received);
        }
        int place = random.nextInt(7) == 0 ? random.nextInt(MUNICIPALITIES.size()) : -1;
        String municipality = place < 0 ? first : MUNICIPALITIES.get(place);
        UUID coordinator = place < 0 ? coordinatorThere : coordinators.get(place);
        if (!municipality.equals(first)) {
            Instant moved = received.plus(Duration.ofDays(2));
            state(Topics.REQUEST, new RequestTransferredV1(caseId, requestId, first, municipality, moved));
        }
        ended(caseId, requestId, municipality, received);
        if (random.nextInt(3) == 0) {
            state(
                    Topics.REQUEST,
                    new PreliminaryReplySentV1(
                            caseId, requestId, Oslo.dateOf(received).plusDays(60), municipality, later(received, 45)));
        }
        for (int heard = random.nextInt(3); heard > 0; heard--) {
            state(
                    Topics.REQUEST,
                    new PartyHeardV1(
                            caseId,
                            requestId,
                            any(HeardRole.values()),
                            any(AgeBand.values()),
                            municipality,
                            later(received, 30)));
        }
        if (random.nextInt(14) == 0) {
            state(
                    Topics.REQUEST,
                    new RequestWithdrawnV1(
                            caseId, requestId, any(WithdrawalReason.values()), municipality, later(received, 40)));
            return;
        }
        if (random.nextInt(10) == 0) {
            closed(caseId, requestId, municipality, received);
            return;
        }
        Instant decided = later(received.plus(Duration.ofDays(3)), 60);
        if (random.nextInt(4) > 0) {
            state(Topics.REQUEST, new RequestGrantedV1(caseId, requestId, List.of("right"), municipality, decided));
            delivered(caseId, requestId, municipality, decided);
            opened(caseId, requestId, municipality, coordinator, decided);
        } else {
            refused(caseId, requestId, municipality, coordinator, decided);
        }
        if (random.nextInt(15) == 0) {
            closed(caseId, requestId, municipality, decided.plus(Duration.ofDays(60)));
        }
    }

    /** Somebody else tells of a need first. */
    private boolean wished(UUID caseId, UUID requestId, String municipality, Instant contacted) {
        Instant notified = contacted.minus(Duration.ofDays(1 + random.nextInt(20)));
        state(
                Topics.REQUEST,
                new NeedNotifiedV1(
                        caseId, requestId, any(Channel.values()), ApplicantKind.PROFESSIONAL, municipality, notified));
        boolean wishes = random.nextInt(3) > 0;
        if (!wishes && random.nextBoolean()) {
            state(
                    Topics.REQUEST,
                    new RequestClosedV1(caseId, requestId, RequestClosing.NOT_WISHED, municipality, contacted));
        }
        return wishes;
    }

    private void corrected(UUID caseId, UUID requestId, String municipality, Instant received) {
        Instant noticed = received.plus(Duration.ofDays(1));
        Instant really = received.minus(Duration.ofDays(random.nextInt(20)));
        state(
                Topics.REQUEST,
                new RequestCorrectedV1(
                        caseId,
                        requestId,
                        any(Channel.values()),
                        any(ApplicantKind.values()),
                        1 + random.nextInt(3),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        really,
                        municipality,
                        noticed));
        state(
                Topics.REQUEST,
                new ClockCancelledV1(
                        caseId, requestId, ClockKind.PRELIMINARY_REPLY, "preliminary-reply", municipality, noticed));
        started(caseId, requestId, municipality, really);
    }

    private void asked(UUID caseId, UUID requestId, String municipality, Instant received) {
        UUID askId = id();
        InformationSource source = any(InformationSource.values());
        Instant asked = received.plus(Duration.ofHours(5));
        state(Topics.REQUEST, new InformationAskedV1(caseId, requestId, askId, source, municipality, asked));
        if (random.nextBoolean()) {
            state(
                    Topics.REQUEST,
                    new InformationReceivedV1(
                            caseId, requestId, askId, source, municipality, asked.plus(Duration.ofHours(20))));
        }
    }

    /** To nobody yet, to one parent, or to both. */
    private void delivered(UUID caseId, UUID requestId, String municipality, Instant decided) {
        Instant at = decided;
        for (int receiver = random.nextInt(3); receiver > 0; receiver--) {
            at = later(at, 6);
            state(
                    Topics.REQUEST,
                    new DecisionDeliveredV1(
                            caseId,
                            requestId,
                            id(),
                            any(DeliveryChannel.values()),
                            Oslo.dateOf(at).plusDays(28),
                            municipality,
                            at));
        }
    }

    private void closed(UUID caseId, UUID requestId, String municipality, Instant at) {
        RequestClosing reason = any(new RequestClosing[] {
            RequestClosing.NEED_CEASED, RequestClosing.DUPLICATE, RequestClosing.WRONG_REGISTRATION
        });
        state(Topics.REQUEST, new RequestClosedV1(caseId, requestId, reason, municipality, at));
    }

    private void started(UUID caseId, UUID requestId, String municipality, Instant received) {
        state(
                Topics.REQUEST,
                new ClockStartedV1(
                        caseId,
                        requestId,
                        ClockKind.PRELIMINARY_REPLY,
                        "preliminary-reply",
                        received.plus(Duration.ofDays(30)),
                        municipality,
                        received));
    }

    private void ended(UUID caseId, UUID requestId, String municipality, Instant received) {
        Instant due = received.plus(Duration.ofDays(30));
        if (random.nextBoolean()) {
            state(
                    Topics.REQUEST,
                    new ClockBreachedV1(
                            caseId,
                            requestId,
                            ClockKind.PRELIMINARY_REPLY,
                            "preliminary-reply",
                            due,
                            municipality,
                            due));
        }
        if (random.nextBoolean()) {
            state(
                    Topics.REQUEST,
                    new ClockMetV1(
                            caseId,
                            requestId,
                            ClockKind.PRELIMINARY_REPLY,
                            "preliminary-reply",
                            municipality,
                            due.plusSeconds(60)));
        }
    }

    private void refused(UUID caseId, UUID requestId, String municipality, UUID coordinator, Instant decided) {
        state(
                Topics.REQUEST,
                new RequestRefusedV1(
                        caseId,
                        requestId,
                        random.nextBoolean()
                                ? List.of(any(Condition.values()))
                                : List.of(Condition.LONG_TERM_NEED, Condition.OTHER_WELFARE_SERVICES),
                        List.of("right"),
                        Oslo.dateOf(decided).plusDays(28),
                        municipality,
                        decided));
        delivered(caseId, requestId, municipality, decided);
        if (random.nextInt(3) == 0) {
            return;
        }
        UUID complaintId = id();
        Instant filed = later(decided, 20);
        state(
                Topics.COMPLAINT,
                new ComplaintFiledV1(
                        caseId, complaintId, any(ComplaintGround.values()), requestId, true, municipality, filed));
        if (random.nextInt(9) == 0) {
            state(
                    Topics.COMPLAINT,
                    random.nextBoolean()
                            ? new ComplaintWithdrawnV1(caseId, complaintId, municipality, later(filed, 9))
                            : new ComplaintDismissedV1(caseId, complaintId, municipality, later(filed, 9)));
            return;
        }
        Instant reassessed = later(filed, 20);
        ReassessmentResult result = any(ReassessmentResult.values());
        state(
                Topics.COMPLAINT,
                new ComplaintReassessedV1(
                        caseId, complaintId, ComplaintGround.REFUSAL, requestId, result, municipality, reassessed));
        if (result == ReassessmentResult.REVERSED) {
            Instant reopened = reassessed.plusSeconds(5);
            state(Topics.REQUEST, new RequestReopenedV1(caseId, requestId, complaintId, municipality, reopened));
            Instant again = later(reopened, 10);
            state(Topics.REQUEST, new RequestGrantedV1(caseId, requestId, List.of("right"), municipality, again));
            delivered(caseId, requestId, municipality, again);
            opened(caseId, requestId, municipality, coordinator, again);
        } else if (random.nextBoolean()) {
            Instant forwarded = later(reassessed, 5);
            state(Topics.COMPLAINT, new ComplaintForwardedV1(caseId, complaintId, municipality, forwarded));
            state(
                    Topics.COMPLAINT,
                    new ClockBreachedV1(
                            caseId,
                            complaintId,
                            ClockKind.COUNTY_GOVERNOR,
                            "county-governor-norm",
                            forwarded.plus(Duration.ofDays(90)),
                            municipality,
                            forwarded.plus(Duration.ofDays(90))));
            if (random.nextBoolean()) {
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
                                later(forwarded, 60)));
            }
        }
    }

    private void opened(UUID caseId, UUID requestId, String municipality, UUID coordinator, Instant decided) {
        Instant opened = decided.plusSeconds(2);
        state(Topics.COORDINATION, new CaseOpenedV1(caseId, requestId, municipality, opened));
        if (random.nextInt(6) == 0) {
            return;
        }
        Instant appointed = later(opened, 30);
        cooperation.asked(caseId, coordinator, coordinators.getFirst(), municipality, opened, appointed);
        state(Topics.COORDINATION, new CoordinatorAppointedV1(caseId, coordinator, null, municipality, appointed));
        cooperation.cooperation(caseId, municipality, appointed);
        for (int service = random.nextInt(4); service > 0; service--) {
            service(caseId, municipality, appointed);
        }
        if (further.nextInt(2) == 0) {
            serviceThatChanges(caseId, municipality, appointed);
        }
        Instant last = appointed;
        if (random.nextInt(5) == 0) {
            UUID other = any(coordinators.toArray(UUID[]::new));
            last = later(appointed, 50);
            state(Topics.COORDINATION, new CoordinatorAppointedV1(caseId, other, coordinator, municipality, last));
        }
        if (further.nextInt(6) == 0) {
            last = last.plus(Duration.ofHours(1 + further.nextInt(600)));
            state(
                    Topics.COORDINATION,
                    new AppointmentEndedV1(caseId, coordinator, EndReason.LEFT_POSITION, municipality, last));
        }
        if (random.nextInt(6) == 0) {
            Instant closed = later(appointed.plus(Duration.ofDays(50)), 60);
            state(Topics.COORDINATION, new CaseClosedV1(caseId, any(ClosingReason.values()), municipality, closed));
            if (random.nextInt(3) == 0) {
                Instant reopened = later(closed, 60);
                state(Topics.COORDINATION, new CaseReopenedV1(caseId, id(), municipality, reopened));
                if (random.nextBoolean()) {
                    state(
                            Topics.COORDINATION,
                            new CaseClosedV1(caseId, any(ClosingReason.values()), municipality, later(reopened, 40)));
                }
            }
        } else if (further.nextInt(7) == 0) {
            moves(caseId, municipality, last.plus(Duration.ofDays(1 + further.nextInt(90))), 2);
        }
    }

    /** A family takes its case along, perhaps more than once. */
    private void moves(UUID caseId, String from, Instant moved, int most) {
        UUID goesOn = furtherId();
        int place = further.nextInt(MUNICIPALITIES.size());
        String to = MUNICIPALITIES.get(place);
        if (to.equals(from) || most == 0) {
            return;
        }
        List<InformationCategory> nothing = List.of();
        state(Topics.COORDINATION, new CaseMovedV1(caseId, nothing, from, moved));
        state(Topics.COORDINATION, new CaseClosedV1(caseId, ClosingReason.MOVED, from, moved));
        state(Topics.COORDINATION, new CaseContinuedV1(goesOn, caseId, from, nothing, to, moved));
        if (further.nextBoolean()) {
            state(
                    Topics.COORDINATION,
                    new CoordinatorAppointedV1(
                            goesOn, coordinators.get(place), null, to, moved.plus(Duration.ofDays(9))));
        }
        moves(goesOn, to, moved.plus(Duration.ofDays(10 + further.nextInt(60))), most - 1);
    }

    /** Moved to another day, given up before or after its day, or late by its first day and never seen. */
    private void serviceThatChanges(UUID caseId, String municipality, Instant appointed) {
        UUID serviceId = furtherId();
        ServiceKind kind = ServiceKind.values()[further.nextInt(ServiceKind.values().length)];
        LocalDate due = Oslo.dateOf(appointed).plusDays(20 + further.nextInt(60));
        state(
                Topics.COORDINATION,
                new ServiceScheduledV1(caseId, serviceId, kind, due, municipality, appointed.plusSeconds(90)));
        Instant before = appointed.plus(Duration.ofDays(9));
        switch (further.nextInt(4)) {
            case 0 -> {
                LocalDate next = due.plusDays(5 + further.nextInt(40));
                MovedBy by = further.nextBoolean() ? MovedBy.FAMILY : MovedBy.SERVICE;
                state(Topics.COORDINATION, new ServiceMovedV1(caseId, serviceId, due, next, by, municipality, before));
            }
            case 1 -> state(Topics.COORDINATION, new ServiceWithdrawnV1(caseId, serviceId, municipality, before));
            case 2 -> {
                Instant after = Oslo.endOf(due.plusDays(4));
                state(
                        Topics.COORDINATION,
                        new ServiceDelayedV1(caseId, serviceId, kind, due, municipality, Oslo.endOf(due)));
                state(Topics.COORDINATION, new ServiceWithdrawnV1(caseId, serviceId, municipality, after));
                state(Topics.COORDINATION, new DelayResolvedV1(caseId, serviceId, 5, municipality, after));
            }
            default -> {
                Instant after = Oslo.endOf(due.plusDays(2));
                state(
                        Topics.COORDINATION,
                        new ServiceDelayedV1(caseId, serviceId, kind, due, municipality, Oslo.endOf(due)));
                state(
                        Topics.COORDINATION,
                        new ServiceMovedV1(
                                caseId, serviceId, due, due.plusDays(45), MovedBy.SERVICE, municipality, after));
            }
        }
    }

    /** Perhaps trained, perhaps with a mandate that may run out. */
    private void prepared(UUID coordinator, String municipality) {
        if (random.nextInt(4) > 0) {
            Instant at = later(BEGINNING, 200);
            Training training = random.nextInt(3) > 0 ? Training.ROLE : any(Training.values());
            state(
                    Topics.COORDINATION,
                    new TrainingCompletedV1(coordinator, training, Oslo.dateOf(at), municipality, at));
        }
        if (random.nextInt(4) > 0) {
            Instant at = later(BEGINNING, 100);
            LocalDate from = Oslo.dateOf(at);
            state(
                    Topics.COORDINATION,
                    new MandateIssuedV1(
                            coordinator, from, random.nextBoolean() ? from.plusDays(90) : null, municipality, at));
        }
    }

    /** Adopted, perhaps revised, perhaps told of. */
    private void procedure(String municipality) {
        UUID procedure = id();
        if (random.nextInt(4) == 0) {
            return;
        }
        Instant stated = later(BEGINNING, 60);
        LocalDate adopted = Oslo.dateOf(stated).minusDays(random.nextInt(50));
        state(
                Topics.REQUEST,
                new InformationProcedureAdoptedV1(
                        procedure,
                        adopted,
                        random.nextBoolean() ? adopted.minusDays(200) : null,
                        adopted.plusDays(20 + random.nextInt(60)),
                        municipality,
                        stated));
        if (random.nextBoolean()) {
            Instant told = later(stated, 90);
            state(
                    Topics.REQUEST,
                    new InformationProcedurePublishedV1(procedure, Oslo.dateOf(told), municipality, told));
        }
        if (random.nextBoolean()) {
            Instant again = later(stated.plus(Duration.ofDays(60)), 90);
            LocalDate day = Oslo.dateOf(again);
            state(
                    Topics.REQUEST,
                    new InformationProcedureAdoptedV1(procedure, day, null, day.plusDays(365), municipality, again));
        }
    }

    private void service(UUID caseId, String municipality, Instant appointed) {
        UUID serviceId = id();
        ServiceKind kind = any(ServiceKind.values());
        LocalDate due = Oslo.dateOf(appointed).plusDays(10 + random.nextInt(30));
        state(
                Topics.COORDINATION,
                new ServiceScheduledV1(caseId, serviceId, kind, due, municipality, appointed.plusSeconds(60)));
        int fate = random.nextInt(3);
        if (fate == 0) {
            LocalDate on = due.minusDays(2);
            state(
                    Topics.COORDINATION,
                    new ServiceDeliveredV1(
                            caseId, serviceId, on, municipality, Oslo.endOf(on).minusSeconds(3600)));
            return;
        }
        state(Topics.COORDINATION, new ServiceDelayedV1(caseId, serviceId, kind, due, municipality, Oslo.endOf(due)));
        if (fate == 1) {
            int days = 1 + random.nextInt(40);
            LocalDate on = due.plusDays(days);
            Instant at = Oslo.endOf(on).minusSeconds(3600);
            state(Topics.COORDINATION, new ServiceDeliveredV1(caseId, serviceId, on, municipality, at));
            state(Topics.COORDINATION, new DelayResolvedV1(caseId, serviceId, days, municipality, at));
        }
    }

    private void answer() {
        boolean family = random.nextBoolean();
        state(
                Topics.REPORTING,
                new SurveyAnsweredV1(
                        id(),
                        "pwc-2023",
                        1,
                        family ? RespondentRole.FAMILY : RespondentRole.COORDINATOR,
                        family ? "services-cooperate-well" : "easy-to-cooperate-across-services",
                        1 + random.nextInt(5),
                        random.nextBoolean() ? "2025Q4" : "2026Q1",
                        any(MUNICIPALITIES.toArray(String[]::new)),
                        later(BEGINNING, 100)));
    }

    /** Brought in twice: the second time with a municipality fewer, and it is the second that counts. */
    private void surveyFromElsewhere(RespondentRole role, String item) {
        UUID importId = new UUID(0x7000L, role.ordinal());
        for (int revision = 1; revision <= 2; revision++) {
            for (String municipality :
                    MUNICIPALITIES.stream().distinct().skip(revision - 1L).toList()) {
                List<Integer> counts = random.ints(5, 0, 4).boxed().toList();
                state(
                        Topics.REPORTING,
                        new SurveyImportedV1(
                                importId,
                                "pwc-2023",
                                1,
                                role,
                                item,
                                "2025",
                                "https://www.example.org/undersokelse",
                                LocalDate.parse("2025-11-14"),
                                revision,
                                120,
                                300,
                                counts,
                                municipality,
                                Instant.parse("2025-11-13T23:00:00Z")));
            }
        }
    }

    /** Some figures, of which some are stated anew; and how many children there are, in the large ones twice. */
    private void saysOfItself(String municipality) {
        for (StatementTopic topic : StatementTopic.values()) {
            UUID figureId = id();
            for (int revision = 1; revision <= random.nextInt(4); revision++) {
                state(
                        Topics.REPORTING,
                        new StatementMadeV1(
                                figureId,
                                topic,
                                2025,
                                random.nextInt(1_000_000),
                                "arsmelding-2025.pdf",
                                LocalDate.parse("2025-12-31"),
                                revision,
                                municipality,
                                later(BEGINNING, 100)));
            }
        }
        for (int year = 2025; year <= 2026; year++) {
            UUID populationId = new UUID(0x7000L, year);
            for (int revision = 1; revision <= 2; revision++) {
                state(
                        Topics.REPORTING,
                        new PopulationImportedV1(
                                populationId,
                                year,
                                1_000 + random.nextInt(50_000),
                                "https://www.ssb.no/statbank/table/07459",
                                LocalDate.parse("2026-02-24"),
                                revision,
                                municipality,
                                BEGINNING));
            }
        }
    }

    private void state(String topic, Contract contract) {
        facts.add(Stated.of(topic, contract));
    }

    private Instant later(Instant instant, int days) {
        return instant.plus(Duration.ofMinutes(1 + random.nextInt(24 * 60 * days)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private UUID furtherId() {
        return new UUID(further.nextLong() & ~0xF000L | 0x7000L, further.nextLong() & ~(3L << 62) | 2L << 62);
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }
}
