package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.complaint.ComplaintFiledV1;
import no.barnekoordinator.contracts.complaint.ComplaintForwardedV1;
import no.barnekoordinator.contracts.complaint.ComplaintReassessedV1;
import no.barnekoordinator.contracts.complaint.OutcomeReceivedV1;
import no.barnekoordinator.contracts.complaint.ReassessmentResult;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.DelayResolvedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceScheduledV1;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.caseload.Caseload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table by the database, and by a naive fold over the history of a whole country: they must agree exactly. */
class CountingTwiceTest extends ReportingServiceTest {

    private static boolean published;

    @Autowired
    private Counting counting;

    @Autowired
    private Tables tables;

    @Autowired
    private Caseload caseload;

    private List<Contract> history;

    @BeforeEach
    void aCountry() {
        if (!published) {
            publish(Country.of(2026, 400));
            published = true;
        }
        history = jdbc.sql("select type, data from history order by topic, subject_id, sequence")
                .query((row, number) -> (Contract) json.readValue(
                        row.getString("data"),
                        ContractTypes.find(row.getString("type")).orElseThrow()))
                .list();
    }

    @Test
    void requests_by_channel_as_corrected_where_they_first_came_in_and_not_those_that_should_not_be_there() {
        Map<UUID, String> place = new HashMap<>();
        Map<UUID, String> channel = new HashMap<>();
        each(RequestReceivedV1.class, fact -> {
            place.put(fact.requestId(), fact.municipality());
            channel.put(fact.requestId(), fact.channel().name());
        });
        each(
                RequestCorrectedV1.class,
                fact -> channel.put(fact.requestId(), fact.channel().name()));
        Map<UUID, LocalDate> received = received();
        Naive naive = new Naive(1);
        received.forEach((request, day) -> naive.add(place.get(request), day, List.of(channel.get(request)), 0));
        assertThat(counted("requests", "requests")).isEqualTo(naive.counts()).isNotEmpty();
        assertThat(place).hasSizeGreaterThan(received.size());
    }

    @Test
    void decisions_by_outcome() {
        Naive naive = new Naive(1);
        Set<UUID> uncounted = uncounted();
        each(RequestGrantedV1.class, fact -> {
            if (!uncounted.contains(fact.requestId())) {
                naive.add(fact.municipality(), Oslo.dateOf(fact.happenedAt()), List.of("GRANTED"), 0);
            }
        });
        each(RequestRefusedV1.class, fact -> {
            if (!uncounted.contains(fact.requestId())) {
                naive.add(fact.municipality(), Oslo.dateOf(fact.happenedAt()), List.of("REFUSED"), 0);
            }
        });
        assertThat(counted("decisions", "decisions")).isEqualTo(naive.counts()).isNotEmpty();
    }

    @Test
    void days_from_request_to_first_decision_where_it_was_decided() {
        Map<UUID, LocalDate> received = received();
        Map<UUID, Decided> first = new HashMap<>();
        eachDecision((request, decided) -> first.putIfAbsent(request, decided));
        Naive naive = new Naive(0);
        first.forEach((request, decided) -> {
            if (received.containsKey(request)) {
                naive.add(decided.place(), decided.day(), List.of(), days(received.get(request), decided.day()));
            }
        });
        assertThat(counted("time-to-decision", "decided"))
                .isEqualTo(naive.counts())
                .isNotEmpty();
        assertThat(counted("time-to-decision", "median-days"))
                .isEqualTo(naive.percentiles(50))
                .isNotEmpty();
        assertThat(counted("time-to-decision", "p90-days"))
                .isEqualTo(naive.percentiles(90))
                .isNotEmpty();
    }

    @Test
    void days_from_each_decision_to_its_first_receiver() {
        Map<UUID, Decided> latest = new HashMap<>();
        Set<UUID> uncounted = uncounted();
        Naive naive = new Naive(0);
        for (Contract contract : history) {
            switch (contract) {
                case RequestGrantedV1 fact -> latest.put(fact.requestId(), Decided.of(fact));
                case RequestRefusedV1 fact -> latest.put(fact.requestId(), Decided.of(fact));
                case DecisionDeliveredV1 fact -> {
                    Decided decided = latest.remove(fact.requestId());
                    if (decided != null && !uncounted.contains(fact.requestId())) {
                        LocalDate day = Oslo.dateOf(fact.happenedAt());
                        naive.add(decided.place(), day, List.of(), days(decided.day(), day));
                    }
                }
                default -> {
                    // Another story.
                }
            }
        }
        Naive counted = new Naive(0);
        jdbc.sql("select municipality, day, days from fact_delivery").query(row -> {
            counted.add(
                    row.getString("municipality"),
                    row.getObject("day", LocalDate.class),
                    List.of(),
                    row.getInt("days"));
        });
        assertThat(counted.counts()).isEqualTo(naive.counts()).isNotEmpty();
        assertThat(counted.percentiles(50)).isEqualTo(naive.percentiles(50));
    }

    @Test
    void broken_deadlines_where_they_broke() {
        Set<UUID> uncounted = uncounted();
        Map<String, Long> broken = new TreeMap<>();
        each(ClockBreachedV1.class, fact -> {
            if (!uncounted.contains(fact.subject())) {
                broken.merge(fact.municipality(), 1L, Long::sum);
            }
        });
        Map<String, Long> counted = new TreeMap<>();
        caseload.ofAll().forEach(sums -> counted.put(sums.municipality(), sums.breaches()));
        counted.values().removeIf(count -> count == 0);
        assertThat(counted).isEqualTo(broken).isNotEmpty();
    }

    /** A decision, as the facts have it. */
    private record Decided(String place, LocalDate day) {

        static Decided of(Contract fact) {
            return new Decided(fact.municipality(), Oslo.dateOf(fact.happenedAt()));
        }
    }

    /** Day of the first contact of every request that counts, as it was last known. */
    private Map<UUID, LocalDate> received() {
        Map<UUID, LocalDate> received = new HashMap<>();
        each(RequestReceivedV1.class, fact -> received.put(fact.requestId(), Oslo.dateOf(fact.happenedAt())));
        each(RequestCorrectedV1.class, fact -> received.put(fact.requestId(), Oslo.dateOf(fact.firstContactAt())));
        received.keySet().removeAll(uncounted());
        return received;
    }

    private Set<UUID> uncounted() {
        Set<UUID> uncounted = new HashSet<>();
        each(RequestClosedV1.class, fact -> {
            if (fact.reason() == RequestClosing.DUPLICATE || fact.reason() == RequestClosing.WRONG_REGISTRATION) {
                uncounted.add(fact.requestId());
            }
        });
        return uncounted;
    }

    /** In the order they were made, for each request. */
    private void eachDecision(BiConsumer<UUID, Decided> use) {
        for (Contract contract : history) {
            if (contract instanceof RequestGrantedV1 fact) {
                use.accept(fact.requestId(), Decided.of(fact));
            } else if (contract instanceof RequestRefusedV1 fact) {
                use.accept(fact.requestId(), Decided.of(fact));
            }
        }
    }

    @Test
    void days_from_the_granting_decision_to_the_first_appointment() {
        Map<UUID, LocalDate> granted = new HashMap<>();
        each(RequestGrantedV1.class, fact -> granted.put(fact.caseId(), Oslo.dateOf(fact.happenedAt())));
        Naive naive = new Naive(0);
        each(CoordinatorAppointedV1.class, fact -> {
            if (granted.containsKey(fact.caseId())) {
                LocalDate day = Oslo.dateOf(fact.happenedAt());
                naive.add(fact.municipality(), day, List.of(), days(granted.get(fact.caseId()), day));
            }
        });
        assertThat(counted("appointments", "appointments"))
                .isEqualTo(naive.counts())
                .isNotEmpty();
        assertThat(counted("appointments", "median-days"))
                .isEqualTo(naive.percentiles(50))
                .isNotEmpty();
    }

    @Test
    void delays_by_service() {
        Map<UUID, Integer> daysLate = new HashMap<>();
        each(DelayResolvedV1.class, fact -> daysLate.put(fact.serviceId(), fact.daysLate()));
        List<UUID> delayed = new ArrayList<>();
        each(ServiceDelayedV1.class, fact -> delayed.add(fact.serviceId()));
        Naive due = new Naive(1);
        Naive late = new Naive(1);
        Naive resolved = new Naive(1);
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        each(ServiceScheduledV1.class, fact -> {
            if (!fact.dueOn().isAfter(today)) {
                List<String> kind = List.of(fact.kind().name());
                due.add(fact.municipality(), fact.dueOn(), kind, 0);
                if (delayed.contains(fact.serviceId())) {
                    late.add(fact.municipality(), fact.dueOn(), kind, 0);
                }
                if (daysLate.containsKey(fact.serviceId())) {
                    resolved.add(fact.municipality(), fact.dueOn(), kind, daysLate.get(fact.serviceId()));
                }
            }
        });
        assertThat(counted("delays", "due")).isEqualTo(due.counts()).isNotEmpty();
        assertThat(withoutZeros(counted("delays", "delayed")))
                .isEqualTo(late.counts())
                .isNotEmpty();
        assertThat(counted("delays", "median-days-late"))
                .isEqualTo(resolved.percentiles(50))
                .isNotEmpty();
    }

    @Test
    void complaints_by_ground_and_result() {
        Map<UUID, String> result = new HashMap<>();
        each(ComplaintFiledV1.class, fact -> result.put(fact.complaintId(), "PENDING"));
        each(ComplaintReassessedV1.class, fact -> {
            if (fact.result() != ReassessmentResult.STANDS) {
                result.put(fact.complaintId(), fact.result().name());
            }
        });
        each(ComplaintForwardedV1.class, fact -> result.put(fact.complaintId(), "FORWARDED"));
        each(
                OutcomeReceivedV1.class,
                fact -> result.put(
                        fact.complaintId(),
                        fact.outcome().name().equals("DISMISSED")
                                ? "DISMISSED_BY_COUNTY_GOVERNOR"
                                : fact.outcome().name()));
        Naive naive = new Naive(2);
        each(
                ComplaintFiledV1.class,
                fact -> naive.add(
                        fact.municipality(),
                        Oslo.dateOf(fact.happenedAt()),
                        List.of(fact.ground().name(), result.get(fact.complaintId())),
                        0));
        assertThat(counted("complaints", "complaints"))
                .isEqualTo(naive.counts())
                .isNotEmpty();
    }

    @Test
    void open_families_at_the_end_of_each_month() {
        Map<UUID, LocalDate> closed = new HashMap<>();
        each(CaseClosedV1.class, fact -> closed.put(fact.caseId(), Oslo.dateOf(fact.happenedAt())));
        Map<CellKey, Long> naive = new TreeMap<>();
        YearMonth last = YearMonth.from(Oslo.dateOf(CLOCK.instant()));
        each(CaseOpenedV1.class, fact -> {
            for (YearMonth month = YearMonth.of(2025, 9); !month.isAfter(last); month = month.plusMonths(1)) {
                LocalDate after = month.plusMonths(1).atDay(1);
                boolean opened = Oslo.dateOf(fact.happenedAt()).isBefore(after);
                boolean stillOpen = !closed.containsKey(fact.caseId())
                        || !closed.get(fact.caseId()).isBefore(after);
                if (opened && stillOpen) {
                    for (String region : Naive.regions(fact.municipality())) {
                        String code = "%dM%02d".formatted(month.getYear(), month.getMonthValue());
                        naive.merge(new CellKey(region, List.of(), code), 1L, Long::sum);
                    }
                }
            }
        });
        Map<CellKey, Long> months = new TreeMap<>(withoutZeros(counted("caseload", "families")));
        months.keySet().removeIf(key -> !key.period().contains("M"));
        assertThat(months).isEqualTo(naive).isNotEmpty();
    }

    private <T extends Contract> void each(Class<T> type, Consumer<T> use) {
        history.stream().filter(type::isInstance).map(type::cast).forEach(use);
    }

    private Map<CellKey, Long> counted(String table, String measure) {
        Map<CellKey, Long> counted = new TreeMap<>();
        counting.count(tables.find(table).orElseThrow()).cells().forEach((key, cell) -> {
            if (cell.values().containsKey(measure)) {
                counted.put(key, cell.values().get(measure).longValueExact());
            }
        });
        return counted;
    }

    private static Map<CellKey, Long> withoutZeros(Map<CellKey, Long> counts) {
        Map<CellKey, Long> some = new TreeMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return some;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
