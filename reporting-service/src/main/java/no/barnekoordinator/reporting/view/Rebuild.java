package no.barnekoordinator.reporting.view;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.history.History;
import no.barnekoordinator.reporting.history.Stored;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws the views away and folds the history again, in one transaction: the old rows are served until the new ones are
 * there, and intake waits meanwhile. Subjects are folded in memory, several at a time, and their rows copied in: what
 * is folded for one subject touches no other's rows.
 */
@Component
public class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    /** Facts folded together; small enough that some of them at once are little memory. */
    private static final int BATCH = 4_000;

    /** Batches that may wait to be copied, so that neither side runs ahead of the other. */
    private static final int UNDER_WAY = 4;

    private final UnitsOfWork unitsOfWork;
    private final History history;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    public Rebuild(UnitsOfWork unitsOfWork, History history, JdbcClient jdbc, JdbcTemplate template) {
        this.unitsOfWork = unitsOfWork;
        this.history = history;
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * Rebuilds every view.
     *
     * @return number of facts folded
     */
    public long run() {
        long facts = unitsOfWork.call(() -> {
            history.lockForReplay();
            return foldAgain();
        });
        log.info("Folded {} facts into the views again", facts);
        return facts;
    }

    /**
     * Rebuilds every view when the rows there are were folded by an older version of this service. Does nothing
     * otherwise; of several instances that start together, one does it.
     *
     * @return whether it was needed
     */
    public boolean runIfOutOfDate() {
        boolean needed = unitsOfWork.call(() -> {
            if (foldedBy() >= Views.VERSION) {
                return false;
            }
            history.lockForReplay();
            if (foldedBy() >= Views.VERSION) {
                return false; // another instance was quicker
            }
            foldAgain();
            return true;
        });
        if (needed) {
            log.info("Folded the history into version {} of the views", Views.VERSION);
        }
        return needed;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void whenStarted() {
        runIfOutOfDate();
    }

    private long foldAgain() {
        Views.TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        Map<String, List<String>> columns = columns();
        long facts;
        try (ExecutorService folding = Executors.newFixedThreadPool(2)) {
            Deque<Future<CopyText>> underWay = new ArrayDeque<>();
            facts = history.replay(BATCH, subjects -> {
                underWay.add(folding.submit(() -> folded(subjects, columns)));
                if (underWay.size() > UNDER_WAY) {
                    copy(underWay.remove(), columns);
                }
            });
            underWay.forEach(batch -> copy(batch, columns));
        }
        jdbc.sql("""
                insert into view_version (version, times) values (:version, 1)
                on conflict (only_row) do update set version = excluded.version, times = view_version.times + 1
                """).param("version", Views.VERSION).update();
        return facts;
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        Views.TABLES.forEach(table -> columns.put(
                table, jdbc.sql("""
                        select attname from pg_attribute
                        where attrelid = to_regclass(:table) and attnum > 0 and not attisdropped order by attnum
                        """).param("table", table).query(String.class).list()));
        return columns;
    }

    private CopyText folded(List<List<Stored>> subjects, Map<String, List<String>> columns) {
        RowsInMemory rows = new RowsInMemory();
        Views views = new Views(rows);
        CopyText text = new CopyText(columns);
        for (List<Stored> subject : subjects) {
            subject.forEach(fact -> views.fold(history.contract(fact), fact.recordedAt()));
            Views.TABLES.forEach(table -> text.add(table, rows.of(table)));
            rows.clear();
        }
        return text;
    }

    private void copy(Future<CopyText> batch, Map<String, List<String>> columns) {
        result(batch)
                .forEach((table, lines) -> template.execute((ConnectionCallback<Long>) connection -> {
                    try {
                        return connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn(
                                        "copy %s (%s) from stdin"
                                                .formatted(
                                                        table,
                                                        String.join(", ", columns.getOrDefault(table, List.of()))),
                                        new StringReader(lines));
                    } catch (IOException e) {
                        throw new UncheckedIOException("Rows in memory could not be read", e);
                    }
                }));
    }

    private static CopyText result(Future<CopyText> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while folding the history", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The history could not be folded", e.getCause());
        }
    }

    private int foldedBy() {
        return jdbc.sql("select coalesce(max(version), 0) from view_version")
                .query(Integer.class)
                .single();
    }
}
