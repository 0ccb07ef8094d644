package no.barnekoordinator.reporting.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseClosedV1;
import no.barnekoordinator.contracts.coordination.CaseContinuedV1;
import no.barnekoordinator.contracts.coordination.CaseMovedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.ClosingReason;
import no.barnekoordinator.reporting.ReportingServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One family with two cases is one family. Nobody else's test states anything of these municipalities. */
class AFamilyThatMovesTest extends ReportingServiceTest {

    private static final String ARENDAL = "4203";
    private static final String KRISTIANSAND = "4204";
    private static final String STEINKJER = "5006";
    private static final String NORWAY = Regions.NATION;

    @Autowired
    private Counting counting;

    @Autowired
    private Tables tables;

    private long figure(String measure, String region, String period) {
        Source source = tables.find("caseload").orElseThrow().source();
        Counted counted = counting.count(source).counted(new CellKey(region, List.of(), period));
        return counted == null
                ? 0
                : requireNonNull(counted.figure(source.measure(measure).orElseThrow()))
                        .longValueExact();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private UUID moved(UUID caseId, String from, String to, String day) {
        UUID goesOn = UUID.randomUUID();
        publish(
                Topics.COORDINATION,
                new CaseMovedV1(caseId, List.of(), from, at(day)),
                new CaseClosedV1(caseId, ClosingReason.MOVED, from, at(day)),
                new CaseContinuedV1(goesOn, caseId, from, List.of(), to, at(day)));
        return goesOn;
    }

    @Test
    void is_one_family_in_the_nation_and_in_a_county_and_of_each_municipality_in_its_time() {
        long before = figure("families-during", NORWAY, "2026");
        UUID first = UUID.randomUUID();
        publish(Topics.COORDINATION, new CaseOpenedV1(first, UUID.randomUUID(), ARENDAL, at("2026-01-12")));
        UUID second = moved(first, ARENDAL, KRISTIANSAND, "2026-03-10");
        moved(second, KRISTIANSAND, STEINKJER, "2026-05-05");

        assertThat(figure("families-during", NORWAY, "2026")).isEqualTo(before + 1);
        Map<String, String> where = Map.of(
                "2026M01", ARENDAL,
                "2026M02", ARENDAL,
                "2026M03", KRISTIANSAND,
                "2026M04", KRISTIANSAND,
                "2026M05", STEINKJER,
                "2026Q1", KRISTIANSAND,
                "2026", STEINKJER);
        where.forEach((period, place) -> {
            for (String each : List.of(ARENDAL, KRISTIANSAND, STEINKJER)) {
                assertThat(figure("families-during", each, period))
                        .as(each + " " + period)
                        .isEqualTo(each.equals(place) ? 1 : 0);
                assertThat(figure("families", each, period)).isEqualTo(each.equals(place) ? 1 : 0);
            }
        });
        assertThat(figure("families-during", "42", "2026Q1")).isEqualTo(1);
        assertThat(figure("families-during", "42", "2026")).isZero();
        assertThat(figure("moved-away", ARENDAL, "2026M03")).isEqualTo(1);
        assertThat(figure("moved-away", ARENDAL, "2026M04")).isZero();
        assertThat(figure("moved-away", "42", "2026")).isEqualTo(2);
        assertThat(figure("moved-away", STEINKJER, "2026")).isZero();
    }
}
