package no.barnekoordinator.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.InformationProcedureAdoptedV1;
import no.barnekoordinator.contracts.request.InformationProcedureLapsedV1;
import no.barnekoordinator.contracts.request.InformationProcedurePublishedV1;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.ReportingServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FoldingAProcedureTest extends ReportingServiceTest {

    private static final Instant THEN = Instant.parse("2026-05-04T08:00:00Z");

    @Autowired
    private Views views;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private UnitsOfWork unitsOfWork;

    private static List<Contract> facts(UUID id) {
        return List.of(
                new InformationProcedureAdoptedV1(
                        id, LocalDate.parse("2026-01-05"), null, LocalDate.parse("2026-05-29"), "1111", THEN),
                new InformationProcedurePublishedV1(id, LocalDate.parse("2026-05-04"), "1111", THEN),
                new InformationProcedurePublishedV1(id, LocalDate.parse("2026-02-02"), "1111", THEN),
                new InformationProcedureLapsedV1(id, LocalDate.parse("2026-05-29"), "1111", THEN));
    }

    private String row(UUID id) {
        return jdbc.sql("select t::text from procedure_view t where procedure_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void the_row_is_the_same_in_whatever_order_its_facts_come() {
        UUID id = UUID.randomUUID();
        List<Contract> facts = new ArrayList<>(facts(id));
        String expected = "(" + id + ",1111,2026-01-05,,2026-05-29,2026-05-04,2026-05-29)";
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(facts, new Random(seed));
            unitsOfWork.run(() -> {
                jdbc.sql("delete from procedure_view where procedure_id = :id")
                        .param("id", id)
                        .update();
                facts.forEach(fact -> views.fold(fact, fact.happenedAt()));
            });
            assertThat(row(id)).isEqualTo(expected);
        }
        jdbc.sql("delete from procedure_view where procedure_id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void the_views_folded_again_have_the_same_row() {
        UUID id = UUID.randomUUID();
        publish(Topics.REQUEST, facts(id).toArray(Contract[]::new));
        String before = row(id);

        rebuild.run();

        assertThat(row(id)).isEqualTo(before).contains("2026-05-04");
    }
}
