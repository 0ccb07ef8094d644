package no.barnekoordinator.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.CaseContract;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.Country;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.Stated;
import no.barnekoordinator.reporting.casehistory.CaseState;
import no.barnekoordinator.testing.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildingTest extends ReportingServiceTest {

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private Views views;

    @Autowired
    private UnitsOfWork unitsOfWork;

    @Test
    void views_thrown_away_and_folded_again_are_the_same_byte_for_byte() {
        rebuild.run(); // other tests have folded what was never stated
        publish(Country.of(7, 120));
        String before = rows();

        long folded = rebuild.run();

        assertThat(folded).isEqualTo(facts());
        assertThat(rows()).isEqualTo(before).contains("GRANTED");
    }

    @Test
    void the_old_rows_are_served_until_the_new_ones_are_there() throws Exception {
        rebuild.run();
        publish(Country.of(1_907, 20));
        String whole = rows();
        owner().sql("delete from case_view").update();
        String old = rows();
        try (ExecutorService folding = Executors.newSingleThreadExecutor();
                Connection holding = ownerConnection()) {
            holding.setAutoCommit(false);
            try (Statement statement = holding.createStatement()) {
                statement.execute("select 1 from view_version for update"); // the last thing a rebuild writes
            }
            Future<Long> rebuilt = folding.submit(rebuild::run);
            await().atMost(PATIENCE).until(this::isHeldBack);
            assertThat(rows()).isEqualTo(old).isNotEqualTo(whole);

            holding.rollback();
            assertThat(rebuilt.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(facts());
        }
        assertThat(rows()).isEqualTo(whole);
    }

    private boolean isHeldBack() {
        return jdbc.sql("""
                select exists (select 1 from pg_stat_activity
                               where datname = current_database() and wait_event_type = 'Lock')
                """).query(Boolean.class).single();
    }

    @Test
    void the_order_in_which_the_topics_are_read_does_not_matter() {
        List<Stated> facts = Country.of(8, 80);
        String forwards = folded(List.of(facts));
        List<List<Stated>> byTopic = new ArrayList<>(
                facts.stream().collect(Collectors.groupingBy(Stated::topic)).values());
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(byTopic, new Random(seed));
            assertThat(folded(byTopic)).isEqualTo(forwards).contains("GRANTED");
        }
    }

    @Test
    void every_contract_there_is_has_a_place_in_the_views_and_a_meaning_for_a_case() {
        for (Class<? extends Contract> type : ContractTypes.all().values()) {
            Contract sample = Samples.of(type);
            inATransactionThatIsUndone(() -> views.fold(sample, sample.happenedAt()));
            if (sample instanceof CaseContract aboutACase) {
                assertThat(CaseState.of(List.of(aboutACase)).facts()).isEqualTo(1);
            }
        }
    }

    /** The rows these facts alone give, taken out of the database again. */
    private String folded(List<List<Stated>> topics) {
        String[] rows = new String[1];
        inATransactionThatIsUndone(() -> {
            Views.TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
            topics.forEach(facts -> facts.forEach(fact -> views.fold(fact.contract(), fact.recordedAt())));
            rows[0] = rows();
        });
        return rows[0];
    }

    private void inATransactionThatIsUndone(Runnable effect) {
        try {
            unitsOfWork.run(() -> {
                effect.run();
                throw new UndoException();
            });
        } catch (UndoException undone) {
            // as intended
        }
    }

    private static final class UndoException extends RuntimeException {}

    private String rows() {
        StringBuilder all = new StringBuilder();
        for (String table : Views.TABLES) {
            all.append(table).append('\n');
            jdbc.sql("select t::text as row from %s t order by t::text".formatted(table))
                    .query(String.class)
                    .list()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }
}
