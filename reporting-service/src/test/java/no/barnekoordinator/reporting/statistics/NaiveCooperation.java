package no.barnekoordinator.reporting.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.coordination.AdultOutcome;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.AppointmentAcceptedV1;
import no.barnekoordinator.contracts.coordination.AppointmentDeclinedV1;
import no.barnekoordinator.contracts.coordination.AppointmentProposedV1;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.CooperationDelayEndedV1;
import no.barnekoordinator.contracts.coordination.DeclineReason;
import no.barnekoordinator.contracts.coordination.DelayCause;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceDeliveredV1;
import no.barnekoordinator.contracts.coordination.ServiceMovedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.coordination.ServiceWithdrawnV1;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.contracts.coordination.VacancyEndedV1;
import no.barnekoordinator.contracts.coordination.VacancyStartedV1;
import no.barnekoordinator.reporting.statistics.NaiveFigures.Families;
import no.barnekoordinator.reporting.statistics.NaiveFigures.Lasting;
import no.barnekoordinator.reporting.statistics.NaiveFigures.Span;
import org.jspecify.annotations.Nullable;

/** What is done around families, from the bare facts and by plain loops: a part of {@link NaiveFigures}. */
final class NaiveCooperation {

    private static final int WEEK = 7;

    private final NaiveFigures naive;
    private final List<Contract> history;
    private final LocalDate today;

    NaiveCooperation(NaiveFigures naive, List<Contract> history, LocalDate today) {
        this.naive = naive;
        this.history = history;
        this.today = today;
    }

    void count() {
        acceptance();
        vacancies();
        consents();
        consentsAndPlansOfFamilies();
        meetings();
        instructions();
        transitions();
        services();
    }

    /** Somebody who was asked, and what came of it. */
    private static final class Asked {
        private final AppointmentProposedV1 proposal;
        private @Nullable Contract answer;

        Asked(AppointmentProposedV1 proposal) {
            this.proposal = proposal;
        }
    }

    private void acceptance() {
        List<Asked> all = new ArrayList<>();
        for (Contract contract : history) {
            switch (contract) {
                case AppointmentProposedV1 f -> all.add(new Asked(f));
                case AppointmentAcceptedV1 f -> answer(all, f.caseId(), f.coordinatorId(), f);
                case AppointmentDeclinedV1 f -> answer(all, f.caseId(), f.coordinatorId(), f);
                default -> {
                    // Another story.
                }
            }
        }
        Naive asked = new Naive(0);
        Naive accepted = new Naive(0);
        Naive declined = new Naive(0);
        for (Asked each : all) {
            String place = each.proposal.municipality();
            LocalDate day = NaiveFigures.day(each.proposal.happenedAt());
            naive.addUntilToday(asked, place, day, List.of(), 0);
            if (each.answer instanceof AppointmentAcceptedV1 yes) {
                int days = NaiveFigures.days(day, NaiveFigures.day(yes.happenedAt()));
                naive.addUntilToday(accepted, place, day, List.of(), days);
            }
            if (each.answer instanceof AppointmentDeclinedV1 no && no.reason() != DeclineReason.UNIT_WITHDREW) {
                naive.addUntilToday(declined, place, day, List.of(), 0);
            }
        }
        naive.put("acceptance.asked", asked.counts());
        naive.put("acceptance.accepted", accepted.counts());
        naive.share("acceptance.share-accepted", accepted, asked);
        naive.put("acceptance.declined", declined.counts());
        naive.put("acceptance.median-days-to-accept", accepted.percentiles(50));
        naive.put("acceptance.p90-days-to-accept", accepted.percentiles(90));
    }

    private static void answer(List<Asked> all, UUID caseId, UUID coordinator, Contract answer) {
        for (Asked each : all) {
            if (each.answer == null
                    && each.proposal.caseId().equals(caseId)
                    && each.proposal.coordinatorId().equals(coordinator)) {
                each.answer = answer;
            }
        }
    }

    /** Nobody coordinated from a day until another. */
    private static final class Vacant {
        private final String place;
        private final LocalDate from;
        private @Nullable LocalDate to;

        Vacant(String place, LocalDate from) {
            this.place = place;
            this.from = from;
        }
    }

    private void vacancies() {
        Map<UUID, List<Vacant>> byCase = new HashMap<>();
        for (Contract contract : history) {
            if (contract instanceof VacancyStartedV1 f) {
                byCase.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                        .add(new Vacant(f.municipality(), NaiveFigures.day(f.happenedAt())));
            } else if (contract instanceof VacancyEndedV1 f) {
                byCase.getOrDefault(f.caseId(), List.of()).stream()
                        .filter(each -> each.to == null)
                        .forEach(each -> each.to = NaiveFigures.day(f.happenedAt()));
            }
        }
        Map<CellKey, List<Integer>> days = new TreeMap<>();
        Map<CellKey, Long> atEnd = new TreeMap<>();
        for (Lasting period : naive.periods()) {
            byCase.values().forEach(all -> {
                int together = 0;
                boolean still = false;
                for (Vacant each : all) {
                    LocalDate from = each.from.isBefore(period.first()) ? period.first() : each.from;
                    LocalDate to = NaiveFigures.earlier(each.to == null ? today : each.to, period.after());
                    together += Math.max(0, NaiveFigures.days(from, to));
                    still |= each.from.isBefore(period.after())
                            && (each.to == null || !each.to.isBefore(period.after()));
                }
                if (together > 0) {
                    String place = all.getFirst().place;
                    add(days, place, period.code(), together);
                    if (still) {
                        NaiveFigures.add(atEnd, place, period.code());
                    }
                }
            });
        }
        Map<CellKey, Long> families = sizes(days);
        naive.put("vacancies.families-vacant", families);
        naive.put("vacancies.vacant-at-end", atEnd);
        naive.put("vacancies.median-vacant-days", percentiles(days, 50));
        naive.put("vacancies.p90-vacant-days", percentiles(days, 90));
        naive.figures("vacancies.vacant-days-per-family", NaiveFigures.quotients(sums(days), families));
    }

    private void consents() {
        Naive given = new Naive(1);
        Naive narrowed = new Naive(1);
        Naive withdrawn = new Naive(1);
        Map<UUID, String> service = new HashMap<>();
        naive.each(
                ConsentGivenV1.class,
                f -> service.put(f.consentId(), f.service().name()));
        naive.each(ConsentGivenV1.class, f -> step(given, service.get(f.consentId()), f));
        naive.each(ConsentNarrowedV1.class, f -> step(narrowed, service.get(f.consentId()), f));
        naive.each(ConsentWithdrawnV1.class, f -> step(withdrawn, service.get(f.consentId()), f));
        naive.put("consents.consents-given", given.counts());
        naive.put("consents.consents-narrowed", narrowed.counts());
        naive.put("consents.consents-withdrawn", withdrawn.counts());
    }

    private void step(Naive steps, @Nullable String service, Contract fact) {
        if (service != null) {
            naive.addUntilToday(steps, fact.municipality(), NaiveFigures.day(fact.happenedAt()), List.of(service), 0);
        }
    }

    /** A plan as it read from a day on. */
    private record Written(LocalDate from, LocalDate reviseBy) {}

    private void consentsAndPlansOfFamilies() {
        Families families = naive.families();
        Map<UUID, List<Written>> plans = new HashMap<>();
        Map<UUID, List<Contract>> consents = new HashMap<>();
        for (Contract contract : history) {
            switch (contract) {
                case PlanStartedV1 f ->
                    plans.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                            .add(new Written(NaiveFigures.day(f.happenedAt()), f.revisedBy()));
                case PlanRevisedV1 f ->
                    plans.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                            .add(new Written(NaiveFigures.day(f.happenedAt()), f.revisedBy()));
                case ConsentGivenV1 f ->
                    consents.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                            .add(f);
                case ConsentNarrowedV1 f ->
                    consents.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                            .add(f);
                case ConsentWithdrawnV1 f ->
                    consents.computeIfAbsent(f.caseId(), none -> new ArrayList<>())
                            .add(f);
                default -> {
                    // Another story.
                }
            }
        }
        Map<CellKey, Long> open = new TreeMap<>();
        Map<CellKey, List<Integer>> ages = new TreeMap<>();
        Map<CellKey, Long> overdue = new TreeMap<>();
        Map<CellKey, Long> covered = new TreeMap<>();
        List<List<Span>> all = families.all();
        for (Lasting period : naive.periods()) {
            LocalDate lastDay = NaiveFigures.earlier(period.after().minusDays(1), today);
            for (List<Span> family : all) {
                Span span = Families.last(family, period);
                if (span == null || !Families.isOpen(span, period.after())) {
                    continue;
                }
                NaiveFigures.add(open, span.place(), period.code());
                List<Written> written = plans.getOrDefault(span.caseId(), List.of()).stream()
                        .filter(plan -> plan.from().isBefore(period.after()))
                        .toList();
                if (!written.isEmpty()) {
                    Written standing = written.getLast();
                    add(ages, span.place(), period.code(), NaiveFigures.days(standing.from(), lastDay));
                    if (standing.reviseBy().isBefore(lastDay)) {
                        NaiveFigures.add(overdue, span.place(), period.code());
                    }
                }
                if (isCovered(consents.getOrDefault(span.caseId(), List.of()), period.after(), lastDay)) {
                    NaiveFigures.add(covered, span.place(), period.code());
                }
            }
        }
        Map<CellKey, Long> planned = sizes(ages);
        naive.put("plans.families", open);
        naive.put("plans.with-plan", planned);
        naive.figures("plans.share-with-plan", NaiveFigures.shares(planned, open));
        naive.put("plans.median-plan-age", percentiles(ages, 50));
        naive.put("plans.p90-plan-age", percentiles(ages, 90));
        naive.put("plans.revision-overdue", overdue);
        naive.figures("plans.share-revision-overdue", NaiveFigures.shares(overdue, planned));
        naive.put("consent-coverage.families", open);
        naive.put("consent-coverage.with-consent", covered);
        naive.figures("consent-coverage.share-with-consent", NaiveFigures.shares(covered, open));
    }

    /** Whether anything is consented to on the last day, as it was known before the day after. */
    private static boolean isCovered(List<Contract> consents, LocalDate after, LocalDate lastDay) {
        Map<UUID, LocalDate> until = new HashMap<>();
        for (Contract contract : consents) {
            if (!NaiveFigures.day(contract.happenedAt()).isBefore(after)) {
                continue;
            }
            switch (contract) {
                case ConsentGivenV1 f ->
                    until.put(f.consentId(), f.validUntil() == null ? LocalDate.MAX : f.validUntil());
                case ConsentNarrowedV1 f ->
                    until.put(f.consentId(), f.validUntil() == null ? LocalDate.MAX : f.validUntil());
                case ConsentWithdrawnV1 f -> until.remove(f.consentId());
                default -> throw new AssertionError(contract);
            }
        }
        return until.values().stream().anyMatch(last -> !last.isBefore(lastDay));
    }

    private void meetings() {
        Naive held = new Naive(0);
        Naive chaired = new Naive(0);
        Naive everybody = new Naive(0);
        Naive invited = new Naive(0);
        Naive attended = new Naive(0);
        naive.each(MeetingHeldV1.class, f -> {
            LocalDate day = NaiveFigures.day(f.happenedAt());
            naive.addUntilToday(held, f.municipality(), day, List.of(), 0);
            if (f.chairedByCoordinator()) {
                naive.addUntilToday(chaired, f.municipality(), day, List.of(), 0);
            }
            if (f.attended() >= f.invited()) {
                naive.addUntilToday(everybody, f.municipality(), day, List.of(), 0);
            }
            for (int person = 0; person < f.invited(); person++) {
                naive.addUntilToday(invited, f.municipality(), day, List.of(), 0);
            }
            for (int person = 0; person < f.attended(); person++) {
                naive.addUntilToday(attended, f.municipality(), day, List.of(), 0);
            }
        });
        naive.put("meetings.held", held.counts());
        naive.put("meetings.chaired", chaired.counts());
        naive.share("meetings.share-chaired", chaired, held);
        naive.figures("meetings.invited-per-meeting", NaiveFigures.quotients(invited.counts(), held.counts()));
        naive.figures("meetings.attended-per-meeting", NaiveFigures.quotients(attended.counts(), held.counts()));
        naive.put("meetings.all-came", everybody.counts());
        naive.share("meetings.share-all-came", everybody, held);
    }

    private void instructions() {
        Set<UUID> followed = new HashSet<>();
        naive.each(InstructionFollowedV1.class, f -> followed.add(f.instructionId()));
        Set<UUID> not = new HashSet<>();
        naive.each(InstructionNotFollowedV1.class, f -> not.add(f.instructionId()));
        Naive given = new Naive(1);
        Naive done = new Naive(1);
        Naive undone = new Naive(1);
        Naive refused = new Naive(1);
        naive.each(InstructionGivenV1.class, f -> {
            LocalDate day = NaiveFigures.day(f.happenedAt());
            List<String> kind = List.of(f.kind().name());
            naive.addUntilToday(given, f.municipality(), day, kind, 0);
            if (followed.contains(f.instructionId())) {
                naive.addUntilToday(done, f.municipality(), day, kind, 0);
            }
            if (not.contains(f.instructionId())) {
                naive.addUntilToday(undone, f.municipality(), day, kind, 0);
            }
        });
        naive.each(
                InstructionRefusedV1.class,
                f -> naive.addUntilToday(
                        refused,
                        f.municipality(),
                        NaiveFigures.day(f.happenedAt()),
                        List.of(f.kind().name()),
                        0));
        naive.put("instructions.given", given.counts());
        naive.put("instructions.followed", done.counts());
        naive.share("instructions.share-followed", done, given);
        naive.put("instructions.not-followed", undone.counts());
        naive.put("instructions.refused", refused.counts());
    }

    private void transitions() {
        Map<UUID, Boolean> inTime = new HashMap<>();
        Map<UUID, AdultTransitionEndedV1> settled = new HashMap<>();
        for (Contract contract : history) {
            switch (contract) {
                case TransitionPlannedV1 f -> inTime.put(f.transitionId(), f.inTime());
                case AdultTransitionEndedV1 f -> settled.put(f.transitionId(), f);
                case AdulthoodUndoneV1 f -> {
                    settled.remove(f.transitionId());
                    if (f.near()) {
                        inTime.replace(f.transitionId(), true);
                    } else {
                        inTime.remove(f.transitionId());
                    }
                }
                default -> {
                    // Another story.
                }
            }
        }
        Naive all = new Naive(0);
        Naive planned = new Naive(0);
        Naive wanted = new Naive(0);
        Naive noGap = new Naive(0);
        settled.values().forEach(f -> {
            LocalDate day = NaiveFigures.day(f.happenedAt());
            naive.addUntilToday(all, f.municipality(), day, List.of(), 0);
            if (inTime.getOrDefault(f.transitionId(), false)) {
                naive.addUntilToday(planned, f.municipality(), day, List.of(), 0);
            }
            if (f.outcome() != AdultOutcome.DECLINED) {
                naive.addUntilToday(wanted, f.municipality(), day, List.of(), f.gapDays());
                if (f.outcome() == AdultOutcome.COORDINATED && f.gapDays() == 0) {
                    naive.addUntilToday(noGap, f.municipality(), day, List.of(), 0);
                }
            }
        });
        naive.put("transitions.turned-18", all.counts());
        naive.put("transitions.planned-in-time", planned.counts());
        naive.share("transitions.share-planned-in-time", planned, all);
        naive.put("transitions.wanted", wanted.counts());
        naive.put("transitions.no-gap", noGap.counts());
        naive.share("transitions.share-no-gap", noGap, wanted);
        naive.put("transitions.median-gap-days", wanted.percentiles(50));
        naive.put("transitions.p90-gap-days", wanted.percentiles(90));
    }

    private void services() {
        Map<UUID, LocalDate> late = new HashMap<>();
        naive.each(ServiceDelayedV1.class, f -> late.putIfAbsent(f.serviceId(), NaiveFigures.day(f.happenedAt())));
        Map<UUID, LocalDate> over = new HashMap<>();
        for (Contract contract : history) {
            switch (contract) {
                case ServiceDelayedV1 f -> over.remove(f.serviceId());
                case DelayResolvedV1 f -> over.put(f.serviceId(), NaiveFigures.day(f.happenedAt()));
                case CooperationDelayEndedV1 f
                when f.cause() == DelayCause.DUE_DATE_PASSED -> over.put(f.subject(), NaiveFigures.day(f.happenedAt()));
                default -> {
                    // Another story.
                }
            }
        }
        Map<UUID, LocalDate> delivered = new HashMap<>();
        naive.each(ServiceDeliveredV1.class, f -> delivered.put(f.serviceId(), f.deliveredOn()));
        Map<UUID, LocalDate> givenUp = new HashMap<>();
        naive.each(ServiceWithdrawnV1.class, f -> givenUp.put(f.serviceId(), NaiveFigures.day(f.happenedAt())));
        Map<UUID, List<ServiceMovedV1>> moves = new HashMap<>();
        naive.each(ServiceMovedV1.class, f -> moves.computeIfAbsent(f.serviceId(), none -> new ArrayList<>())
                .add(f));
        List<Span> spans = naive.families().all().stream().flatMap(List::stream).toList();
        Map<UUID, List<Span>> byCase = new HashMap<>();
        spans.forEach(span ->
                byCase.computeIfAbsent(span.caseId(), none -> new ArrayList<>()).add(span));
        Map<CellKey, Long> underWay = new TreeMap<>();
        Map<CellKey, Long> lateNow = new TreeMap<>();
        Map<CellKey, Long> soon = new TreeMap<>();
        for (Lasting period : naive.periods()) {
            LocalDate lastDay = NaiveFigures.earlier(period.after().minusDays(1), today);
            naive.each(ServiceScheduledV1.class, f -> {
                UUID id = f.serviceId();
                boolean waitedFor = NaiveFigures.day(f.happenedAt()).isBefore(period.after())
                        && (!givenUp.containsKey(id) || !givenUp.get(id).isBefore(period.after()))
                        && (!delivered.containsKey(id) || delivered.get(id).isAfter(lastDay))
                        && byCase.getOrDefault(f.caseId(), List.of()).stream()
                                .anyMatch(span -> Families.isOpen(span, period.after()));
                if (!waitedFor) {
                    return;
                }
                NaiveFigures.add(underWay, f.municipality(), period.code());
                if (late.containsKey(id) && late.get(id).isBefore(period.after())) {
                    if (!over.containsKey(id) || !over.get(id).isBefore(period.after())) {
                        NaiveFigures.add(lateNow, f.municipality(), period.code());
                    }
                    return;
                }
                LocalDate due = f.dueOn();
                for (ServiceMovedV1 move : moves.getOrDefault(id, List.of())) {
                    if (NaiveFigures.day(move.happenedAt()).isBefore(period.after())) {
                        due = move.dueOn();
                    }
                }
                if (!due.isBefore(lastDay) && !due.isAfter(lastDay.plusDays(WEEK))) {
                    NaiveFigures.add(soon, f.municipality(), period.code());
                }
            });
        }
        naive.put("services.under-way", underWay);
        naive.put("services.late-now", lateNow);
        naive.figures("services.share-late-now", NaiveFigures.shares(lateNow, underWay));
        naive.put("services.due-soon", soon);
    }

    static void add(Map<CellKey, List<Integer>> days, String municipality, String period, int number) {
        for (String region : Naive.regions(municipality)) {
            days.computeIfAbsent(new CellKey(region, List.of(), period), none -> new ArrayList<>())
                    .add(number);
        }
    }

    static Map<CellKey, Long> sizes(Map<CellKey, List<Integer>> days) {
        Map<CellKey, Long> sizes = new TreeMap<>();
        days.forEach((key, all) -> sizes.put(key, (long) all.size()));
        return sizes;
    }

    private static Map<CellKey, Long> sums(Map<CellKey, List<Integer>> days) {
        Map<CellKey, Long> sums = new TreeMap<>();
        days.forEach((key, all) ->
                sums.put(key, all.stream().mapToLong(Integer::longValue).sum()));
        return sums;
    }

    static Map<CellKey, Long> percentiles(Map<CellKey, List<Integer>> days, int percent) {
        Map<CellKey, Long> found = new TreeMap<>();
        days.forEach((key, all) -> {
            List<Integer> sorted = all.stream().sorted().toList();
            BigDecimal rank = BigDecimal.valueOf((long) percent * sorted.size())
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING);
            found.put(key, (long) sorted.get(Math.max(rank.intValueExact(), 1) - 1));
        });
        return found;
    }
}
