package no.barnekoordinator.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
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
        List<Source> sources = tables.counted();
        Map<String, Cube> cubes = new HashMap<>();
        sources.forEach(source -> cubes.put(source.id(), counting.count(source)));
        Set<String> changed = new TreeSet<>();

        List<Stated> facts = Country.of(4_711, 8);
        for (int first = 0; first < facts.size(); first += TOGETHER) {
            List<Stated> some = facts.subList(first, Math.min(first + TOGETHER, facts.size()));
            long before = newest();
            publish(some);
            String types = some.stream()
                    .map(fact -> fact.contract().getClass().getSimpleName())
                    .collect(Collectors.joining(" "));
            changed.addAll(countedAgain(cubes, before, types));
        }
        // A survey held elsewhere is the same in every invented country, and may be here already.
        assertThat(changed)
                .containsAll(sources.stream()
                        .map(Source::id)
                        .filter(id -> !id.equals("survey-imported"))
                        .toList());
    }

    @Test
    void a_family_is_counted_no_more_where_it_has_moved_from() {
        Map<String, Cube> cubes = new HashMap<>();
        UUID there = UUID.randomUUID();
        UUID here = UUID.randomUUID();
        publish(Topics.COORDINATION, new CaseOpenedV1(there, UUID.randomUUID(), "3420", at("2026-02-02")));
        tables.counted().forEach(source -> cubes.put(source.id(), counting.count(source)));
        long before = newest();

        publish(Topics.COORDINATION, new CaseMovedV1(there, List.of(), "3420", at("2026-04-07")));
        assertThat(countedAgain(cubes, before, "the family is moving")).contains("caseload");

        before = newest();
        publish(
                Topics.COORDINATION,
                new CaseClosedV1(there, ClosingReason.MOVED, "3420", at("2026-04-07")),
                new CaseContinuedV1(here, there, "3420", List.of(), "3403", at("2026-04-07")));
        assertThat(countedAgain(cubes, before, "the family has moved")).contains("caseload");
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    /** Counts each source again after what has come in, as it is counted everywhere; those that have changed. */
    private Set<String> countedAgain(Map<String, Cube> cubes, long before, String what) {
        Set<String> changed = new TreeSet<>();
        for (Source source : tables.counted()) {
            Cube old = cubes.get(source.id());
            List<String> types =
                    source.events().stream().map(ContractTypes::nameOf).toList();
            Set<String> municipalities = history.municipalitiesOf(history.positionsOf(types, before));
            Cube again = counting.countAgain(source, old, municipalities);
            assertThat(again.isLike(counting.count(source)))
                    .as("%s, after %s", source.id(), what)
                    .isTrue();
            if (!again.isLike(old)) {
                changed.add(source.id());
            }
            cubes.put(source.id(), again);
        }
        return changed;
    }

    private long newest() {
        return history.lastPosition();
    }
}
