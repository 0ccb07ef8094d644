package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.caseload.Caseload;
import no.barnekoordinator.reporting.statistics.Measure.Published;
import no.barnekoordinator.reporting.statistics.Measure.WorkedOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every indicator by the service, and by a naive fold over the history of a whole country: they must agree exactly. */
class CountingTwiceTest extends ReportingServiceTest {

    private static boolean published;

    @Autowired
    private Counting counting;

    @Autowired
    private Tables tables;

    @Autowired
    private Statistics statistics;

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

    @TestFactory
    Stream<DynamicTest> every_indicator_agrees_with_a_naive_fold_over_the_facts() {
        Map<String, Map<CellKey, BigDecimal>> naive = NaiveFigures.of(
                history,
                Oslo.dateOf(CLOCK.instant()),
                counting.count(tables.all().getFirst().source()).firstMonth());
        // The duties are made of cells of the other tables: see AreTheDutiesKeptTest.
        return tables.all().stream()
                .filter(table -> !table.id().equals(Compliance.TABLE))
                .flatMap(table -> table.measures().stream()
                        .filter(measure -> !(measure instanceof Published) && !(measure instanceof WorkedOut))
                        .map(measure -> DynamicTest.dynamicTest(table.id() + "." + measure.id(), () -> {
                            Map<CellKey, BigDecimal> expected =
                                    withoutZeros(naive.getOrDefault(table.id() + "." + measure.id(), Map.of()));
                            assertThat(counted(table, measure))
                                    .containsExactlyInAnyOrderEntriesOf(expected)
                                    .isNotEmpty();
                        })));
    }

    /** What is worked out from shown figures is right where it is shown, and some of it is. */
    @TestFactory
    Stream<DynamicTest> every_figure_that_is_worked_out_agrees_where_it_is_shown() {
        Map<String, Map<CellKey, BigDecimal>> naive = NaiveFigures.of(
                history,
                Oslo.dateOf(CLOCK.instant()),
                counting.count(tables.all().getFirst().source()).firstMonth());
        return tables.all().stream().flatMap(table -> table.measures().stream()
                .filter(WorkedOut.class::isInstance)
                .map(measure -> DynamicTest.dynamicTest(table.id() + "." + measure.id(), () -> {
                    Map<CellKey, BigDecimal> expected = naive.getOrDefault(table.id() + "." + measure.id(), Map.of());
                    // Those who run a municipality are shown all of its own figures, whatever is hidden elsewhere.
                    Dataset published = statistics.describe(
                            table.id(), new Selection(List.of(Regions.NATION, "0301"), List.of(), "year", "0301"));
                    Map<CellKey, BigDecimal> shown = new TreeMap<>();
                    expected.keySet().forEach(key -> published
                            .cell(key.region(), key.categories(), key.period(), measure)
                            .shown()
                            .ifPresent(figure -> shown.put(key, figure)));
                    Map<CellKey, BigDecimal> right = new TreeMap<>(expected);
                    right.keySet().retainAll(shown.keySet());
                    assertThat(stripped(shown)).isEqualTo(stripped(right)).isNotEmpty();
                })));
    }

    private static Map<CellKey, BigDecimal> stripped(Map<CellKey, BigDecimal> figures) {
        Map<CellKey, BigDecimal> stripped = new TreeMap<>();
        figures.forEach((key, figure) -> stripped.put(key, figure.stripTrailingZeros()));
        return stripped;
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
            if (!uncounted.contains(fact.subject()) && fact.clock() != ClockKind.COUNTY_GOVERNOR) {
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

    private Set<UUID> uncounted() {
        Set<UUID> uncounted = new HashSet<>();
        each(RequestClosedV1.class, fact -> {
            if (fact.reason() == RequestClosing.DUPLICATE || fact.reason() == RequestClosing.WRONG_REGISTRATION) {
                uncounted.add(fact.requestId());
            }
        });
        return uncounted;
    }

    private <T extends Contract> void each(Class<T> type, Consumer<T> use) {
        history.stream().filter(type::isInstance).map(type::cast).forEach(use);
    }

    private Map<CellKey, BigDecimal> counted(StatisticsTable table, Measure measure) {
        Map<CellKey, BigDecimal> counted = new TreeMap<>();
        counting.count(table.source())
                .forEachSlice((stretch, slice) -> slice.forEach((key, cell) -> {
                    BigDecimal figure = cell.figure(measure);
                    if (figure != null) {
                        counted.put(key, figure);
                    }
                }));
        return withoutZeros(counted);
    }

    private static Map<CellKey, BigDecimal> withoutZeros(Map<CellKey, BigDecimal> figures) {
        Map<CellKey, BigDecimal> some = new TreeMap<>();
        figures.forEach((key, figure) -> {
            if (figure.signum() != 0) {
                some.put(key, figure.stripTrailingZeros());
            }
        });
        return some;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
