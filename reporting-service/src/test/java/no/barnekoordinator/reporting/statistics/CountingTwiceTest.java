package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
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
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
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
    void requests_by_channel() {
        Naive naive = new Naive(1);
        each(
                RequestReceivedV1.class,
                fact -> naive.add(
                        fact.municipality(),
                        Oslo.dateOf(fact.happenedAt()),
                        List.of(fact.channel().name()),
                        0));
        assertThat(counted("requests", "requests")).isEqualTo(naive.counts()).isNotEmpty();
    }

    @Test
    void decisions_by_outcome() {
        Naive naive = new Naive(1);
        each(
                RequestGrantedV1.class,
                fact -> naive.add(fact.municipality(), Oslo.dateOf(fact.happenedAt()), List.of("GRANTED"), 0));
        each(
                RequestRefusedV1.class,
                fact -> naive.add(fact.municipality(), Oslo.dateOf(fact.happenedAt()), List.of("REFUSED"), 0));
        assertThat(counted("decisions", "decisions")).isEqualTo(naive.counts()).isNotEmpty();
    }

    @Test
    void days_from_request_to_first_decision() {
        Map<UUID, LocalDate> received = new HashMap<>();
        each(RequestReceivedV1.class, fact -> received.put(fact.requestId(), Oslo.dateOf(fact.happenedAt())));
        Map<UUID, LocalDate> first = new HashMap<>();
        Map<UUID, String> place = new HashMap<>();
        BiConsumer<UUID, LocalDate> decided =
                (request, day) -> first.merge(request, day, (a, b) -> a.isBefore(b) ? a : b);
        each(RequestGrantedV1.class, fact -> {
            decided.accept(fact.requestId(), Oslo.dateOf(fact.happenedAt()));
            place.put(fact.requestId(), fact.municipality());
        });
        each(RequestRefusedV1.class, fact -> {
            decided.accept(fact.requestId(), Oslo.dateOf(fact.happenedAt()));
            place.put(fact.requestId(), fact.municipality());
        });
        Naive naive = new Naive(0);
        first.forEach(
                (request, day) -> naive.add(place.get(request), day, List.of(), days(received.get(request), day)));
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
