package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.Stated;
import no.barnekoordinator.reporting.history.History;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A country comes in a few facts at a time: what is counted again where something changed is what a whole count gives.
 */
class CountingAgainTest extends ReportingServiceTest {

    private static final int TOGETHER = 7;

    @Autowired
    private Counting counting;

    @Autowired
    private Tables tables;

    @Autowired
    private History history;

    @Test
    void counting_where_something_changed_comes_to_what_counting_everywhere_does() {
        List<Source> sources = tables.all().stream()
                .filter(table -> !table.id().equals(Compliance.TABLE))
                .map(StatisticsTable::source)
                .distinct()
                .toList();
        Map<String, Cube> cubes = new HashMap<>();
        sources.forEach(source -> cubes.put(source.id(), counting.count(source)));
        Set<String> changed = new TreeSet<>();

        List<Stated> facts = Country.of(4_711, 14);
        for (int first = 0; first < facts.size(); first += TOGETHER) {
            List<Stated> some = facts.subList(first, Math.min(first + TOGETHER, facts.size()));
            long before = newest();
            publish(some);
            String types = some.stream()
                    .map(fact -> fact.contract().getClass().getSimpleName())
                    .collect(Collectors.joining(" "));
            for (Source source : sources) {
                Cube old = cubes.get(source.id());
                Set<String> municipalities = history.municipalitiesOf(
                        source.events().stream().map(ContractTypes::nameOf).toList(), before);
                Cube again = counting.countAgain(source, old, municipalities);
                assertThat(again.isLike(counting.count(source)))
                        .as("%s, after %s", source.id(), types)
                        .isTrue();
                if (!again.isLike(old)) {
                    changed.add(source.id());
                }
                cubes.put(source.id(), again);
            }
        }
        assertThat(changed)
                .containsExactlyInAnyOrderElementsOf(
                        sources.stream().map(Source::id).toList());
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(position), 0) from history")
                .query(Long.class)
                .single();
    }
}
