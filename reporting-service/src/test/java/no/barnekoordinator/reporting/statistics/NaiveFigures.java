package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockCancelledV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.complaint.ComplaintDismissedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintOutcome;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.ComplaintWithdrawnV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.AppointmentEndedV1;
import no.barnekoordinator.contracts.coordination.CapacityChangedV1;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CaseReopenedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorRegisteredV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.MandateIssuedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.Training;
import no.barnekoordinator.contracts.coordination.TrainingCompletedV1;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.contracts.reporting.PopulationImportedV1;
import no.barnekoordinator.contracts.reporting.StatementMadeV1;
import no.barnekoordinator.contracts.reporting.StatementTopic;
import no.barnekoordinator.contracts.reporting.SurveyAnsweredV1;
import no.barnekoordinator.contracts.reporting.SurveyImportedV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.PreliminaryReplySentV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.contracts.request.RequestWithdrawnV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.instrument.Instruments;
import no.barnekoordinator.reporting.instrument.Item;
import org.jspecify.annotations.Nullable;

/** Every indicator from the bare facts, by plain loops and nothing of what is tested; slow on purpose. */
final class NaiveFigures {

    private final List<Contract> history;
    private final LocalDate today;
    private final YearMonth firstMonth;
    private final Map<String, Map<CellKey, BigDecimal>> figures = new TreeMap<>();

    private NaiveFigures(List<Contract> history, LocalDate today, YearMonth firstMonth) {
        this.history = history;
        this.today = today;
        this.firstMonth = firstMonth;
    }

    /**
     * Every indicator, by its id. Cells of nothing are left out.
     *
     * @param history in the order each subject's facts were stated
     * @param firstMonth from which the figures of a period's end are made
     */
    static Map<String, Map<CellKey, BigDecimal>> of(List<Contract> history, LocalDate today, YearMonth firstMonth) {
        NaiveFigures naive = new NaiveFigures(history, today, firstMonth);
        naive.requests();
        naive.decisions();
        naive.firstDecisions();
        naive.preliminaryReplies();
        naive.appointments();
        naive.caseload();
        naive.coordinators();
        naive.delays();
        naive.deadlines();
        naive.complaints();
        naive.informationProcedures();
        naive.survey();
        naive.surveysFromElsewhere();
        naive.responses();
        naive.statements();
        new NaiveCooperation(naive, history, today).count();
        naive.perThousandChildren();
        return naive.figures;
    }

    <T extends Contract> void each(Class<T> type, Consumer<T> use) {
        history.stream().filter(type::isInstance).map(type::cast).forEach(use);
    }

    private void requests() {
        Map<UUID, String> channel = new HashMap<>();
        each(
                RequestReceivedV1.class,
                f -> channel.put(f.requestId(), f.channel().name()));
        each(
                RequestCorrectedV1.class,
                f -> channel.put(f.requestId(), f.channel().name()));
        Naive requests = new Naive(1);
        Map<UUID, String> place = firstPlace();
        received().forEach((id, day) -> addUntilToday(requests, place.get(id), day, List.of(channel.get(id)), 0));
        put("requests.requests", requests.counts());
    }

    /** A decision, and whether it has reached one of its receivers. */
    private static final class Decision {
        private final Contract fact;
        private final String outcome;
        private boolean delivered;

        Decision(Contract fact, String outcome) {
            this.fact = fact;
            this.outcome = outcome;
        }
    }

    private Naive delivered() {
        Map<UUID, Decision> latest = new HashMap<>();
        List<Decision> all = new ArrayList<>();
        for (Contract contract : history) {
            switch (contract) {
                case RequestGrantedV1 f -> latest.put(f.requestId(), added(all, new Decision(f, "GRANTED")));
                case RequestRefusedV1 f -> latest.put(f.requestId(), added(all, new Decision(f, "REFUSED")));
                case DecisionDeliveredV1 f -> {
                    if (latest.containsKey(f.requestId())) {
                        latest.get(f.requestId()).delivered = true;
                    }
                }
                case RequestClosedV1 f
                when f.reason() != RequestClosing.NEED_CEASED && f.reason() != RequestClosing.NOT_WISHED ->
                    latest.remove(f.requestId());
                default -> {
                    // Another story.
                }
            }
        }
        Set<UUID> uncounted = uncounted();
        Naive delivered = new Naive(1);
        all.stream()
                .filter(decision -> decision.delivered)
                .filter(decision -> !uncounted.contains(requestOf(decision.fact)))
                .forEach(decision -> addUntilToday(
                        delivered,
                        decision.fact.municipality(),
                        day(decision.fact.happenedAt()),
                        List.of(decision.outcome),
                        0));
        return delivered;
    }

    private static Decision added(List<Decision> all, Decision decision) {
        all.add(decision);
        return decision;
    }

    private static UUID requestOf(Contract fact) {
        return fact instanceof RequestGrantedV1 granted ? granted.requestId() : ((RequestRefusedV1) fact).requestId();
    }

    private void decisions() {
        Naive delivered = delivered();
        put("decisions.delivered", delivered.counts());
        Naive decisions = new Naive(1);
        Naive refusals = new Naive(1, false);
        Set<UUID> uncounted = uncounted();
        each(RequestGrantedV1.class, f -> {
            if (!uncounted.contains(f.requestId())) {
                addUntilToday(decisions, f.municipality(), day(f.happenedAt()), List.of("GRANTED"), 0);
            }
        });
        each(RequestRefusedV1.class, f -> {
            if (!uncounted.contains(f.requestId())) {
                addUntilToday(decisions, f.municipality(), day(f.happenedAt()), List.of("REFUSED"), 0);
                f.unmet()
                        .forEach(condition -> addUntilToday(
                                refusals, f.municipality(), day(f.happenedAt()), List.of(condition.name()), 0));
            }
        });
        put("decisions.decisions", decisions.counts());
        share("decisions.share-delivered", delivered, decisions);
        put("refusals.refusals", refusals.counts());
    }

    private void firstDecisions() {
        Map<UUID, LocalDate> heard = new HashMap<>();
        each(PartyHeardV1.class, f -> {
            if (f.role() != HeardRole.PARENT) {
                heard.merge(f.requestId(), day(f.happenedAt()), NaiveFigures::earlier);
            }
        });
        Naive decided = new Naive(0);
        Naive children = new Naive(0);
        Map<UUID, LocalDate> received = received();
        firstDecided().forEach((id, decision) -> {
            if (received.containsKey(id)) {
                LocalDate day = day(decision.happenedAt());
                addUntilToday(decided, decision.municipality(), day, List.of(), days(received.get(id), day));
                if (heard.containsKey(id) && !heard.get(id).isAfter(day)) {
                    addUntilToday(children, decision.municipality(), day, List.of(), 0);
                }
            }
        });
        put("time-to-decision.decided", decided.counts());
        put("time-to-decision.median-days", decided.percentiles(50));
        put("time-to-decision.p90-days", decided.percentiles(90));
        put("participation.decided", decided.counts());
        put("participation.child-heard", children.counts());
        share("participation.share-child-heard", children, decided);
    }

    private void preliminaryReplies() {
        Map<UUID, LocalDate> settled = new HashMap<>();
        firstDecided().forEach((id, decision) -> settled.merge(id, day(decision.happenedAt()), NaiveFigures::earlier));
        Map<UUID, LocalDate> withdrawn = new HashMap<>();
        each(RequestWithdrawnV1.class, f -> withdrawn.put(f.requestId(), day(f.happenedAt())));
        each(RequestClosedV1.class, f -> settled.merge(f.requestId(), day(f.happenedAt()), NaiveFigures::earlier));
        withdrawn.forEach((id, day) -> settled.merge(id, day, NaiveFigures::earlier));
        Map<UUID, LocalDate> replied = new HashMap<>();
        each(
                PreliminaryReplySentV1.class,
                f -> replied.merge(f.requestId(), day(f.happenedAt()), NaiveFigures::earlier));
        Map<UUID, String> place = firstPlace();
        Naive passed = new Naive(0);
        Naive silent = new Naive(0);
        received().forEach((id, day) -> {
            LocalDate due = day.plusMonths(1);
            if (settled.containsKey(id) && !settled.get(id).isAfter(due)) {
                return;
            }
            List<RequestTransferredV1> moves = new ArrayList<>();
            each(RequestTransferredV1.class, f -> {
                if (f.requestId().equals(id) && !day(f.happenedAt()).isAfter(due)) {
                    moves.add(f);
                }
            });
            moves.sort(Comparator.comparing(Contract::happenedAt));
            String there = moves.isEmpty() ? place.get(id) : moves.getLast().municipality();
            addUntilToday(passed, there, due.plusDays(1), List.of(), 0);
            if (!replied.containsKey(id) || replied.get(id).isAfter(due)) {
                addUntilToday(silent, there, due.plusDays(1), List.of(), 0);
            }
        });
        put("preliminary-replies.month-passed", passed.counts());
        put("preliminary-replies.without-reply", silent.counts());
        share("preliminary-replies.share-without-reply", silent, passed);
    }

    private void appointments() {
        Map<UUID, LocalDate> granted = new HashMap<>();
        each(RequestGrantedV1.class, f -> granted.put(f.caseId(), day(f.happenedAt())));
        Set<UUID> opened = new HashSet<>();
        each(CaseOpenedV1.class, f -> opened.add(f.caseId()));
        Naive appointments = new Naive(0);
        Naive changes = new Naive(0);
        Set<UUID> seen = new HashSet<>();
        each(CoordinatorAppointedV1.class, f -> {
            LocalDate day = day(f.happenedAt());
            if (seen.add(f.caseId()) && opened.contains(f.caseId()) && granted.containsKey(f.caseId())) {
                addUntilToday(appointments, f.municipality(), day, List.of(), days(granted.get(f.caseId()), day));
            }
            if (f.replaced() != null) {
                addUntilToday(changes, f.municipality(), day, List.of(), 0);
            }
        });
        put("appointments.appointments", appointments.counts());
        put("appointments.median-days", appointments.percentiles(50));
        put("appointments.p90-days", appointments.percentiles(90));
        put("coordinator-changes.changes", changes.counts());
    }

    /** A case from its opening to its closing; no end while it is open. */
    record Span(
            UUID caseId,
            String place,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Somebody was the coordinator of a case from a day until another. */
    private static final class Term {
        private final UUID coordinator;
        private final String place;
        private final LocalDate from;
        private @Nullable LocalDate to;

        Term(CoordinatorAppointedV1 fact) {
            this.coordinator = fact.coordinatorId();
            this.place = fact.municipality();
            this.from = day(fact.happenedAt());
        }

        boolean isOn(LocalDate after) {
            return from.isBefore(after) && (to == null || !to.isBefore(after));
        }
    }

    /** What each family has been through, wherever it was; a family goes by the first case it had. */
    static final class Families {
        private final Map<UUID, UUID> family = new HashMap<>();
        private final Map<UUID, List<Span>> spans = new HashMap<>();
        private final Map<UUID, List<Term>> terms = new HashMap<>();
        private final List<CaseContinuedV1> moves = new ArrayList<>();

        void take(Contract contract) {
            switch (contract) {
                case CaseOpenedV1 f -> begin(f.caseId(), f.municipality(), f.happenedAt());
                case CaseReopenedV1 f -> begin(f.caseId(), f.municipality(), f.happenedAt());
                case CaseContinuedV1 f -> {
                    moves.add(f);
                    family.put(f.caseId(), f.continues());
                    begin(f.caseId(), f.municipality(), f.happenedAt());
                }
                case CaseClosedV1 f ->
                    spans.getOrDefault(f.caseId(), List.of())
                            .replaceAll(span -> span.to() != null
                                    ? span
                                    : new Span(span.caseId(), span.place(), span.from(), day(f.happenedAt())));
                case CoordinatorAppointedV1 f -> {
                    end(f.caseId(), f.happenedAt());
                    terms.computeIfAbsent(f.caseId(), none -> new ArrayList<>()).add(new Term(f));
                }
                case AppointmentEndedV1 f -> end(f.caseId(), f.happenedAt());
                default -> {
                    // Another story.
                }
            }
        }

        private void begin(UUID caseId, String place, Instant at) {
            spans.computeIfAbsent(caseId, none -> new ArrayList<>()).add(new Span(caseId, place, day(at), null));
        }

        private void end(UUID caseId, Instant at) {
            terms.getOrDefault(caseId, List.of()).stream()
                    .filter(term -> term.to == null)
                    .forEach(term -> term.to = day(at));
        }

        /** Every family's spans, in the order they began. */
        List<List<Span>> all() {
            Map<UUID, List<Span>> byFamily = new HashMap<>();
            spans.forEach((caseId, own) -> {
                UUID first = caseId;
                while (family.containsKey(first)) {
                    first = family.get(first);
                }
                byFamily.computeIfAbsent(first, none -> new ArrayList<>()).addAll(own);
            });
            byFamily.values().forEach(each -> each.sort(Comparator.comparing(Span::from)));
            return List.copyOf(byFamily.values());
        }

        /** Where a family last was in a period; null when it had no case in it. */
        static @Nullable Span last(List<Span> family, Lasting period) {
            List<Span> begun = family.stream()
                    .filter(span -> span.from().isBefore(period.after()))
                    .toList();
            Span last = begun.isEmpty() ? null : begun.getLast();
            return last == null || (last.to() != null && last.to().isBefore(period.first())) ? null : last;
        }

        static boolean isOpen(Span span, LocalDate after) {
            return span.from().isBefore(after)
                    && (span.to() == null || !span.to().isBefore(after));
        }

        boolean isCoordinated(UUID caseId, LocalDate after) {
            return terms.getOrDefault(caseId, List.of()).stream().anyMatch(term -> term.isOn(after));
        }

        /** Those who had a family at some time in a period. */
        Set<String> active(Lasting period) {
            Set<String> active = new HashSet<>();
            terms.forEach((caseId, own) -> own.stream()
                    .filter(term -> term.from.isBefore(period.after()))
                    .filter(term -> term.to == null || !term.to.isBefore(period.first()))
                    .filter(term -> spans.getOrDefault(caseId, List.of()).stream()
                            .anyMatch(span -> span.from().isBefore(period.after())
                                    && (span.to() == null || !span.to().isBefore(period.first()))))
                    .forEach(term -> active.add(term.coordinator + term.place)));
            return active;
        }

        Set<String> active(LocalDate after) {
            Set<String> active = new HashSet<>();
            terms.forEach((caseId, own) -> own.stream()
                    .filter(term -> term.isOn(after))
                    .filter(term ->
                            spans.getOrDefault(caseId, List.of()).stream().anyMatch(s -> isOpen(s, after)))
                    .forEach(term -> active.add(term.coordinator + term.place)));
            return active;
        }
    }

    Families families() {
        Families families = new Families();
        history.forEach(families::take);
        return families;
    }

    private void caseload() {
        Families families = families();
        Map<UUID, CoordinatorRegisteredV1> coordinators = new HashMap<>();
        each(CoordinatorRegisteredV1.class, f -> coordinators.put(f.coordinatorId(), f));
        Map<CellKey, Long> open = new TreeMap<>();
        Map<CellKey, Long> without = new TreeMap<>();
        Map<CellKey, Long> during = new TreeMap<>();
        Map<CellKey, Long> moved = new TreeMap<>();
        Map<CellKey, Long> staff = new TreeMap<>();
        Map<CellKey, Long> busy = new TreeMap<>();
        Map<CellKey, Long> busyDuring = new TreeMap<>();
        Map<CellKey, Long> room = new TreeMap<>();
        List<List<Span>> all = families.all();
        for (Lasting period : periods()) {
            for (List<Span> family : all) {
                Span last = Families.last(family, period);
                if (last == null) {
                    continue;
                }
                add(during, last.place(), period.code());
                if (Families.isOpen(last, period.after())) {
                    add(open, last.place(), period.code());
                    if (!families.isCoordinated(last.caseId(), period.after())) {
                        add(without, last.place(), period.code());
                    }
                }
            }
            families.moves.stream()
                    .filter(f -> !day(f.happenedAt()).isBefore(period.first())
                            && day(f.happenedAt()).isBefore(period.after()))
                    .forEach(f -> add(moved, f.fromMunicipality(), period.code()));
            Set<String> active = families.active(period.after());
            Set<String> ever = families.active(period);
            coordinators.forEach((id, f) -> {
                if (day(f.happenedAt()).isBefore(period.after())) {
                    add(staff, f.municipality(), period.code());
                    if (active.contains(id + f.municipality())) {
                        add(busy, f.municipality(), period.code());
                    }
                    if (ever.contains(id + f.municipality())) {
                        add(busyDuring, f.municipality(), period.code());
                    }
                    int[] capacity = {f.capacity()};
                    each(CapacityChangedV1.class, change -> {
                        if (change.coordinatorId().equals(id)
                                && day(change.happenedAt()).isBefore(period.after())) {
                            capacity[0] = change.capacity();
                        }
                    });
                    for (String region : Naive.regions(f.municipality())) {
                        room.merge(new CellKey(region, List.of(), period.code()), (long) capacity[0], Long::sum);
                    }
                }
            });
        }
        put("caseload.families", open);
        put("caseload.without-coordinator", without);
        put("caseload.families-during", during);
        put("caseload.moved-away", moved);
        put("caseload.coordinators", staff);
        put("caseload.active-coordinators", busy);
        put("caseload.active-coordinators-during", busyDuring);
        put("caseload.capacity", room);
        figures.put("caseload.families-per-coordinator", quotients(open, staff));
    }

    static Map<CellKey, BigDecimal> quotients(Map<CellKey, Long> of, Map<CellKey, Long> per) {
        Map<CellKey, BigDecimal> quotients = new TreeMap<>();
        per.forEach((key, count) -> quotients.put(
                key,
                BigDecimal.valueOf(of.getOrDefault(key, 0L))
                        .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)));
        return quotients;
    }

    private void coordinators() {
        Map<CellKey, Long> all = new TreeMap<>();
        Map<CellKey, Long> trained = new TreeMap<>();
        Map<CellKey, Long> mandated = new TreeMap<>();
        for (Lasting period : periods()) {
            LocalDate last = earlier(period.after().minusDays(1), today);
            Map<UUID, String> staff = new HashMap<>();
            each(CoordinatorRegisteredV1.class, f -> {
                if (day(f.happenedAt()).isBefore(period.after())) {
                    staff.put(f.coordinatorId(), f.municipality());
                }
            });
            Set<UUID> role = new HashSet<>();
            each(TrainingCompletedV1.class, f -> {
                if (f.training() == Training.ROLE && !f.completedOn().isAfter(last)) {
                    role.add(f.coordinatorId());
                }
            });
            Set<UUID> inForce = new HashSet<>();
            each(MandateIssuedV1.class, f -> {
                if (!f.validFrom().isAfter(last)
                        && (f.validTo() == null || !f.validTo().isBefore(last))) {
                    inForce.add(f.coordinatorId());
                }
            });
            staff.forEach((id, place) -> {
                add(all, place, period.code());
                if (role.contains(id)) {
                    add(trained, place, period.code());
                }
                if (inForce.contains(id)) {
                    add(mandated, place, period.code());
                }
            });
        }
        put("coordinators.coordinators", all);
        put("coordinators.trained", trained);
        figures.put("coordinators.share-trained", shares(trained, all));
        put("coordinators.with-mandate", mandated);
        figures.put("coordinators.share-with-mandate", shares(mandated, all));
    }

    private void delays() {
        Map<UUID, Integer> daysLate = new HashMap<>();
        each(DelayResolvedV1.class, f -> daysLate.put(f.serviceId(), f.daysLate()));
        Set<UUID> delivered = new HashSet<>();
        each(ServiceDeliveredV1.class, f -> delivered.add(f.serviceId()));
        daysLate.keySet().retainAll(delivered);
        Map<UUID, LocalDate> missed = new HashMap<>();
        each(ServiceDelayedV1.class, f -> missed.putIfAbsent(f.serviceId(), f.dueOn()));
        Map<UUID, LocalDate> holds = new HashMap<>();
        each(ServiceMovedV1.class, f -> holds.put(f.serviceId(), f.dueOn()));
        Map<UUID, LocalDate> givenUp = new HashMap<>();
        each(ServiceWithdrawnV1.class, f -> givenUp.putIfAbsent(f.serviceId(), day(f.happenedAt())));
        Map<UUID, LocalDate> closed = new HashMap<>();
        for (Contract contract : history) {
            if (contract instanceof CaseClosedV1 f) {
                closed.put(f.caseId(), day(f.happenedAt()));
            } else if (contract instanceof CaseReopenedV1 f) {
                closed.remove(f.caseId());
            }
        }
        Map<UUID, ServiceScheduledV1> services = new HashMap<>();
        each(ServiceScheduledV1.class, f -> services.put(f.serviceId(), f));
        Naive due = new Naive(1);
        Naive late = new Naive(1);
        Naive resolved = new Naive(1);
        services.forEach((id, f) -> {
            List<String> kind = List.of(f.kind().name());
            LocalDate day = missed.getOrDefault(id, holds.getOrDefault(id, f.dueOn()));
            boolean waitedFor = (!givenUp.containsKey(id) || givenUp.get(id).isAfter(day))
                    && (!closed.containsKey(f.caseId())
                            || closed.get(f.caseId()).isAfter(day));
            if (!waitedFor && !missed.containsKey(id) && !delivered.contains(id)) {
                return;
            }
            addUntilToday(due, f.municipality(), day, kind, 0);
            if (missed.containsKey(id)) {
                addUntilToday(late, f.municipality(), day, kind, 0);
            }
            if (daysLate.containsKey(id)) {
                addUntilToday(resolved, f.municipality(), day, kind, daysLate.get(id));
            }
        });
        put("delays.due", due.counts());
        put("delays.delayed", late.counts());
        share("delays.share-delayed", late, due);
        put("delays.median-days-late", resolved.percentiles(50));
        put("delays.p90-days-late", resolved.percentiles(90));
        put("delays.resolved", resolved.counts());
        share("delays.share-resolved", resolved, late);
    }

    /** One run of a clock. */
    private static final class Run {
        private String place = "";
        private @Nullable Instant due;
        private @Nullable Instant met;
        private @Nullable Instant broken;
        private boolean cancelled;
    }

    private void deadlines() {
        Map<UUID, Map<ClockKind, List<Run>>> clocks = new HashMap<>();
        for (Contract contract : history) {
            switch (contract) {
                case ClockStartedV1 f -> {
                    Run run = new Run();
                    run.place = f.municipality();
                    run.due = f.due();
                    runs(clocks, f.subject(), f.clock()).add(run);
                }
                case ClockMetV1 f -> latest(clocks, f.subject(), f.clock(), f.municipality()).met = f.happenedAt();
                case ClockBreachedV1 f ->
                    latest(clocks, f.subject(), f.clock(), f.municipality()).broken = f.happenedAt();
                case ClockCancelledV1 f -> latest(clocks, f.subject(), f.clock(), f.municipality()).cancelled = true;
                case RequestTransferredV1 f ->
                    clocks.getOrDefault(f.requestId(), Map.of()).values().stream()
                            .flatMap(List::stream)
                            .filter(run -> run.met == null && run.broken == null && !run.cancelled)
                            .forEach(run -> run.place = f.municipality());
                default -> {
                    // Another story.
                }
            }
        }
        Set<UUID> uncounted = uncounted();
        Naive ended = new Naive(1);
        Naive broken = new Naive(1);
        clocks.forEach((subject, kinds) -> kinds.forEach((kind, runs) -> runs.forEach(run -> {
            if (uncounted.contains(subject)
                    || kind == ClockKind.COUNTY_GOVERNOR
                    || (run.met == null && run.broken == null)) {
                return;
            }
            Instant until = run.due != null ? run.due : run.broken != null ? run.broken : run.met;
            LocalDate day = day(until.minusNanos(1000));
            addUntilToday(ended, run.place, day, List.of(kind.name()), 0);
            if (run.broken != null) {
                addUntilToday(broken, run.place, day, List.of(kind.name()), 0);
            }
        })));
        put("deadlines.deadlines", ended.counts());
        put("deadlines.broken", broken.counts());
        share("deadlines.share-broken", broken, ended);
    }

    private static List<Run> runs(Map<UUID, Map<ClockKind, List<Run>>> clocks, UUID subject, ClockKind kind) {
        return clocks.computeIfAbsent(subject, none -> new HashMap<>())
                .computeIfAbsent(kind, none -> new ArrayList<>());
    }

    private static Run latest(Map<UUID, Map<ClockKind, List<Run>>> clocks, UUID subject, ClockKind kind, String place) {
        List<Run> runs = runs(clocks, subject, kind);
        if (runs.isEmpty()) {
            Run run = new Run();
            run.place = place;
            runs.add(run);
        }
        return runs.getLast();
    }

    private void complaints() {
        Map<UUID, ComplaintReassessedV1> reassessed = new HashMap<>();
        each(ComplaintReassessedV1.class, f -> reassessed.put(f.complaintId(), f));
        Map<UUID, LocalDate> forwarded = new HashMap<>();
        each(ComplaintForwardedV1.class, f -> forwarded.put(f.complaintId(), day(f.happenedAt())));
        Map<UUID, LocalDate> dismissed = new HashMap<>();
        each(ComplaintDismissedV1.class, f -> dismissed.put(f.complaintId(), day(f.happenedAt())));
        Map<UUID, OutcomeReceivedV1> outcomes = new HashMap<>();
        each(OutcomeReceivedV1.class, f -> outcomes.put(f.complaintId(), f));
        Set<UUID> withdrawn = new HashSet<>();
        each(ComplaintWithdrawnV1.class, f -> withdrawn.add(f.complaintId()));

        Naive all = new Naive(2);
        Naive atMunicipality = new Naive(2);
        Naive again = new Naive(2);
        Naive reversed = new Naive(2);
        Naive settled = new Naive(2);
        Naive atGovernor = new Naive(2);
        Naive upheld = new Naive(2);
        each(ComplaintFiledV1.class, f -> {
            UUID id = f.complaintId();
            LocalDate filed = day(f.happenedAt());
            ReassessmentResult result =
                    reassessed.containsKey(id) ? reassessed.get(id).result() : null;
            String ended = "PENDING";
            if (result == ReassessmentResult.PARTLY_REVERSED) {
                ended = "PARTLY_REVERSED";
            }
            if (forwarded.containsKey(id)) {
                ended = "FORWARDED";
            }
            if (result == ReassessmentResult.REVERSED) {
                ended = "REVERSED";
            }
            if (dismissed.containsKey(id)) {
                ended = "DISMISSED";
            }
            if (outcomes.containsKey(id)) {
                ended = outcomes.get(id).outcome().name();
                if (ended.equals("DISMISSED")) {
                    ended = "DISMISSED_BY_COUNTY_GOVERNOR";
                }
            }
            if (withdrawn.contains(id)) {
                ended = "WITHDRAWN";
            }
            List<String> codes = List.of(f.ground().name(), ended);
            addUntilToday(all, f.municipality(), filed, codes, 0);
            LocalDate left = forwarded.containsKey(id)
                    ? forwarded.get(id)
                    : dismissed.containsKey(id)
                            ? dismissed.get(id)
                            : result == ReassessmentResult.REVERSED
                                    ? day(reassessed.get(id).happenedAt())
                                    : null;
            if (left != null) {
                addUntilToday(atMunicipality, f.municipality(), filed, codes, days(filed, left));
            }
            if (result != null) {
                addUntilToday(again, f.municipality(), filed, codes, 0);
                if (result != ReassessmentResult.STANDS) {
                    addUntilToday(reversed, f.municipality(), filed, codes, 0);
                }
            }
            if (outcomes.containsKey(id)) {
                addUntilToday(settled, f.municipality(), filed, codes, 0);
                if (forwarded.containsKey(id)) {
                    int days = days(forwarded.get(id), day(outcomes.get(id).happenedAt()));
                    addUntilToday(atGovernor, f.municipality(), filed, codes, days);
                }
                ComplaintOutcome outcome = outcomes.get(id).outcome();
                if (outcome == ComplaintOutcome.UPHELD
                        || outcome == ComplaintOutcome.PARTLY_UPHELD
                        || outcome == ComplaintOutcome.ANNULLED) {
                    addUntilToday(upheld, f.municipality(), filed, codes, 0);
                }
            }
        });
        put("complaints.complaints", all.counts());
        put("complaints.median-days-municipality", atMunicipality.percentiles(50));
        put("complaints.p90-days-municipality", atMunicipality.percentiles(90));
        put("complaints.reassessed", again.counts());
        put("complaints.reversed", reversed.counts());
        share("complaints.share-reversed", reversed, again);
        put("complaints.median-days-county-governor", atGovernor.percentiles(50));
        put("complaints.p90-days-county-governor", atGovernor.percentiles(90));
        put("complaints.settled", settled.counts());
        put("complaints.upheld", upheld.counts());
        share("complaints.share-upheld", upheld, settled);
    }

    private void informationProcedures() {
        List<InformationProcedureAdoptedV1> adoptions = new ArrayList<>();
        Map<String, Set<LocalDate>> told = new HashMap<>();
        each(InformationProcedureAdoptedV1.class, f -> {
            adoptions.add(f);
            if (f.lastPublishedOn() != null) {
                told.computeIfAbsent(f.municipality(), none -> new HashSet<>()).add(f.lastPublishedOn());
            }
        });
        each(InformationProcedurePublishedV1.class, f -> told.computeIfAbsent(f.municipality(), none -> new HashSet<>())
                .add(f.publishedOn()));
        Map<CellKey, Long> municipalities = new TreeMap<>();
        Map<CellKey, Long> with = new TreeMap<>();
        Map<CellKey, Long> overdue = new TreeMap<>();
        Map<CellKey, Long> lately = new TreeMap<>();
        Map<CellKey, List<Integer>> since = new TreeMap<>();
        for (Lasting period : periods()) {
            LocalDate last = earlier(period.after().minusDays(1), today);
            Municipalities.norway().validOn(last).forEach(municipality -> {
                String number = municipality.number();
                add(municipalities, number, period.code());
                adoptions.stream()
                        .filter(f -> f.municipality().equals(number)
                                && !f.adoptedOn().isAfter(last))
                        .max(Comparator.comparing(InformationProcedureAdoptedV1::adoptedOn)
                                .thenComparing(Contract::happenedAt))
                        .ifPresent(f -> {
                            add(with, number, period.code());
                            if (f.nextReviewOn().isBefore(last)) {
                                add(overdue, number, period.code());
                            }
                        });
                told.getOrDefault(number, Set.of()).stream()
                        .filter(day -> !day.isAfter(last))
                        .max(Comparator.naturalOrder())
                        .ifPresent(day -> NaiveCooperation.add(since, number, period.code(), days(day, last)));
                if (told.getOrDefault(number, Set.of()).stream()
                        .anyMatch(day -> !day.isAfter(last) && day.isAfter(last.minusYears(1)))) {
                    add(lately, number, period.code());
                }
            });
        }
        put("information-procedures.municipalities", municipalities);
        put("information-procedures.with-procedure", with);
        put("information-procedures.review-overdue", overdue);
        put("information-procedures.told-last-year", lately);
        put("information-procedures.told-ever", NaiveCooperation.sizes(since));
        put("information-procedures.median-days-since-told", NaiveCooperation.percentiles(since, 50));
        put("information-procedures.p90-days-since-told", NaiveCooperation.percentiles(since, 90));
        figures.put("information-procedures.share-with-procedure", shares(with, municipalities));
        figures.put("information-procedures.share-told-last-year", shares(lately, municipalities));
    }

    private void survey() {
        Map<CellKey, Long> answers = new TreeMap<>();
        Map<CellKey, Long> agree = new TreeMap<>();
        Instruments instruments = Instruments.published();
        each(SurveyAnsweredV1.class, f -> {
            List<String> periods = f.period().length() == 4
                    ? List.of(f.period())
                    : List.of(f.period(), f.period().substring(0, 4));
            boolean agrees = instruments
                    .find(f.instrument(), f.version(), f.item())
                    .orElseThrow()
                    .agrees(f.value());
            for (String region : Naive.regions(f.municipality())) {
                for (String period : periods) {
                    CellKey key = new CellKey(region, List.of(f.item()), period);
                    answers.merge(key, 1L, Long::sum);
                    if (agrees) {
                        agree.merge(key, 1L, Long::sum);
                    }
                }
            }
        });
        put("survey.answers", answers);
        put("survey.agree", agree);
        figures.put("survey.measured", shares(agree, answers));
        bounds("survey.measured", agree, answers);
    }

    private void surveysFromElsewhere() {
        Map<UUID, Integer> latest = new HashMap<>();
        each(SurveyImportedV1.class, f -> latest.merge(f.importId(), f.revision(), Math::max));
        Map<CellKey, Long> answers = new TreeMap<>();
        Map<CellKey, Long> agree = new TreeMap<>();
        Instruments instruments = Instruments.published();
        Set<List<Object>> seen = new HashSet<>();
        each(SurveyImportedV1.class, f -> {
            // A revision stands as it was first stated: invented countries share an import.
            if (f.revision() < latest.get(f.importId())
                    || !seen.add(List.of(f.importId(), f.item(), f.municipality()))) {
                return;
            }
            Item item = instruments.find(f.instrument(), f.version(), f.item()).orElseThrow();
            for (String region : Naive.regions(f.municipality())) {
                CellKey key = new CellKey(region, List.of(f.item()), f.period());
                for (int step = 0; step < f.counts().size(); step++) {
                    long count = f.counts().get(step);
                    answers.merge(key, count, Long::sum);
                    agree.merge(key, item.agrees(item.lowest() + step) ? count : 0, Long::sum);
                }
            }
        });
        put("survey-imported.imported-answers", answers);
        put("survey-imported.imported-agree", agree);
        figures.put("survey-imported.imported", shares(agree, answers));
        bounds("survey-imported.imported", agree, answers);
    }

    /** The roots of what Wilson's interval is: the shares from which what was answered is 1.96 deviations away. */
    private void bounds(String id, Map<CellKey, Long> agree, Map<CellKey, Long> answers) {
        double z = 1.959963984540054;
        Map<CellKey, BigDecimal> low = new TreeMap<>();
        Map<CellKey, BigDecimal> high = new TreeMap<>();
        answers.forEach((key, all) -> {
            double n = all;
            double share = agree.getOrDefault(key, 0L) / n;
            double a = 1 + z * z / n;
            double b = -(2 * share + z * z / n);
            double c = share * share;
            double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
            low.put(key, BigDecimal.valueOf(100 * (-b - root) / (2 * a)).setScale(1, RoundingMode.HALF_UP));
            high.put(key, BigDecimal.valueOf(100 * (-b + root) / (2 * a)).setScale(1, RoundingMode.HALF_UP));
        });
        figures.put(id + "-low", low);
        figures.put(id + "-high", high);
    }

    /** Those who could be asked in the quarters of April and October, and how many of them answered. */
    private void responses() {
        Map<CellKey, BigDecimal> invited = new TreeMap<>();
        Map<CellKey, BigDecimal> answered = new TreeMap<>();
        for (Item item : Instruments.published().items()) {
            Map<CellKey, BigDecimal> there = figures.get(
                    switch (item.role()) {
                        case FAMILY -> "caseload.families-during";
                        case COORDINATOR -> "caseload.coordinators";
                        case MUNICIPALITY -> "information-procedures.municipalities";
                    });
            there.forEach((key, count) -> addQuarter(invited, key, item, count));
            figures.get("survey.answers").forEach((key, count) -> {
                if (key.categories().contains(item.item())) {
                    addQuarter(answered, key, item, count);
                }
            });
        }
        figures.put("survey.invited", invited);
        Map<CellKey, BigDecimal> rates = new TreeMap<>();
        invited.forEach((key, all) -> rates.put(
                key,
                answered.getOrDefault(key, BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(all, 1, RoundingMode.HALF_UP)));
        figures.put("survey.response-rate", rates);
    }

    private void addQuarter(Map<CellKey, BigDecimal> sums, CellKey key, Item item, BigDecimal count) {
        String quarter = key.period();
        boolean asked = quarter.endsWith("Q2") && !today.isBefore(LocalDate.parse(quarter.substring(0, 4) + "-04-01"))
                || quarter.endsWith("Q4") && !today.isBefore(LocalDate.parse(quarter.substring(0, 4) + "-10-01"));
        if (asked) {
            sums.merge(new CellKey(key.region(), List.of(item.item()), quarter), count, BigDecimal::add);
            sums.merge(
                    new CellKey(key.region(), List.of(item.item()), quarter.substring(0, 4)), count, BigDecimal::add);
        }
    }

    private void statements() {
        Map<UUID, StatementMadeV1> standing = new HashMap<>();
        each(
                StatementMadeV1.class,
                f -> standing.merge(f.figureId(), f, (one, other) -> one.revision() > other.revision() ? one : other));
        Map<StatementTopic, String> ids = Map.of(
                StatementTopic.ALLOCATED, "statements.stated-allocated",
                StatementTopic.SPENT, "statements.stated-spent",
                StatementTopic.POSITIONS, "statements.stated-positions",
                StatementTopic.TRAINED, "statements.stated-trained",
                StatementTopic.PROCEDURES, "statements.stated-procedures");
        ids.values().forEach(id -> figures.put(id, new TreeMap<>()));
        Map<String, Set<String>> staters = new TreeMap<>();
        standing.values().forEach(f -> {
            String year = "" + f.year();
            staters.computeIfAbsent(year, none -> new HashSet<>()).add(f.municipality());
            BigDecimal value = f.topic() == StatementTopic.POSITIONS
                    ? BigDecimal.valueOf(f.value(), 2)
                    : BigDecimal.valueOf(f.value());
            for (String region : Naive.regions(f.municipality())) {
                figures.get(ids.get(f.topic())).merge(new CellKey(region, List.of(), year), value, BigDecimal::add);
            }
        });
        Map<CellKey, Long> municipalities = new TreeMap<>();
        staters.forEach((year, places) -> places.forEach(place -> add(municipalities, place, year)));
        put("statements.stating-municipalities", municipalities);
    }

    /** Only places in which the children of every municipality are known: of this country, municipalities alone. */
    private void perThousandChildren() {
        Map<String, PopulationImportedV1> standing = new HashMap<>();
        each(
                PopulationImportedV1.class,
                f -> standing.merge(
                        f.municipality() + f.year(),
                        f,
                        (one, other) -> other.revision() > one.revision() ? other : one));
        Map.of(
                        "requests.requests", "requests.requests-per-1000",
                        "caseload.families", "caseload.families-per-1000",
                        "complaints.complaints", "complaints.complaints-per-1000")
                .forEach((count, rate) -> {
                    Map<CellKey, BigDecimal> rates = new TreeMap<>();
                    figures.get(count).forEach((key, value) -> {
                        PopulationImportedV1 there =
                                standing.get(key.region() + key.period().substring(0, 4));
                        if (there != null) {
                            rates.put(
                                    key,
                                    value.multiply(BigDecimal.valueOf(1000))
                                            .divide(BigDecimal.valueOf(there.children()), 1, RoundingMode.HALF_UP));
                        } else if (key.region().equals("03")) {
                            // Oslo is a county of one municipality.
                            there = standing.get("0301" + key.period().substring(0, 4));
                            rates.put(
                                    key,
                                    value.multiply(BigDecimal.valueOf(1000))
                                            .divide(BigDecimal.valueOf(there.children()), 1, RoundingMode.HALF_UP));
                        }
                    });
                    figures.put(rate, rates);
                });
    }

    /** Where each request first came in. */
    private Map<UUID, String> firstPlace() {
        Map<UUID, String> place = new HashMap<>();
        each(RequestReceivedV1.class, f -> place.put(f.requestId(), f.municipality()));
        return place;
    }

    /** Day of the first contact of every request that counts, as it was last known. */
    private Map<UUID, LocalDate> received() {
        Map<UUID, LocalDate> received = new HashMap<>();
        each(RequestReceivedV1.class, f -> received.put(f.requestId(), day(f.happenedAt())));
        each(RequestCorrectedV1.class, f -> received.put(f.requestId(), day(f.firstContactAt())));
        received.keySet().removeAll(uncounted());
        return received;
    }

    private Set<UUID> uncounted() {
        Set<UUID> uncounted = new HashSet<>();
        each(RequestClosedV1.class, f -> {
            if (f.reason() == RequestClosing.DUPLICATE || f.reason() == RequestClosing.WRONG_REGISTRATION) {
                uncounted.add(f.requestId());
            }
        });
        return uncounted;
    }

    private Map<UUID, Contract> firstDecided() {
        Map<UUID, Contract> first = new HashMap<>();
        for (Contract contract : history) {
            if (contract instanceof RequestGrantedV1 f) {
                first.putIfAbsent(f.requestId(), f);
            } else if (contract instanceof RequestRefusedV1 f) {
                first.putIfAbsent(f.requestId(), f);
            }
        }
        return first;
    }

    /** A month, quarter or year. */
    record Lasting(String code, LocalDate first, LocalDate after) {}

    List<Lasting> periods() {
        List<Lasting> periods = new ArrayList<>();
        YearMonth last = YearMonth.from(today);
        for (YearMonth month = firstMonth; !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(new Lasting(
                    "%dM%02d".formatted(month.getYear(), month.getMonthValue()),
                    month.atDay(1),
                    month.plusMonths(1).atDay(1)));
        }
        for (int year = firstMonth.getYear(); year <= last.getYear(); year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                YearMonth begins = YearMonth.of(year, 3 * quarter - 2);
                if (!begins.plusMonths(2).isBefore(firstMonth) && !begins.isAfter(last)) {
                    periods.add(new Lasting(
                            year + "Q" + quarter,
                            begins.atDay(1),
                            begins.plusMonths(3).atDay(1)));
                }
            }
            periods.add(new Lasting("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        }
        return periods;
    }

    static void add(Map<CellKey, Long> counts, String municipality, String period) {
        for (String region : Naive.regions(municipality)) {
            counts.merge(new CellKey(region, List.of(), period), 1L, Long::sum);
        }
    }

    void addUntilToday(Naive naive, String municipality, LocalDate day, List<String> codes, int days) {
        if (!day.isAfter(today)) {
            naive.add(municipality, day, codes, days);
        }
    }

    void put(String id, Map<CellKey, Long> counts) {
        Map<CellKey, BigDecimal> decimals = new TreeMap<>();
        counts.forEach((key, count) -> decimals.put(key, BigDecimal.valueOf(count)));
        figures.put(id, decimals);
    }

    void figures(String id, Map<CellKey, BigDecimal> all) {
        figures.put(id, all);
    }

    void share(String id, Naive of, Naive outOf) {
        figures.put(id, shares(of.counts(), outOf.counts()));
    }

    static Map<CellKey, BigDecimal> shares(Map<CellKey, Long> of, Map<CellKey, Long> outOf) {
        Map<CellKey, BigDecimal> shares = new TreeMap<>();
        outOf.forEach((key, count) -> shares.put(
                key,
                BigDecimal.valueOf(100 * of.getOrDefault(key, 0L))
                        .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)));
        return shares;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate day(Instant at) {
        return Oslo.dateOf(at);
    }

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
