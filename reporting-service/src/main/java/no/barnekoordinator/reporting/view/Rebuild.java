package no.barnekoordinator.reporting.view;

import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws the views away and folds the history again, in one transaction: the old rows are served until the new ones are
 * there, and intake waits meanwhile.
 */
@Component
public class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final UnitsOfWork unitsOfWork;
    private final History history;
    private final Views views;
    private final JdbcClient jdbc;

    public Rebuild(UnitsOfWork unitsOfWork, History history, Views views, JdbcClient jdbc) {
        this.unitsOfWork = unitsOfWork;
        this.history = history;
        this.views = views;
        this.jdbc = jdbc;
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
    void whenStarted() {
        runIfOutOfDate();
    }

    private long foldAgain() {
        Views.TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        long facts = history.replay(views::fold);
        jdbc.sql("insert into view_version (version) values (:version)"
                        + " on conflict (only_row) do update set version = excluded.version")
                .param("version", Views.VERSION)
                .update();
        return facts;
    }

    private int foldedBy() {
        return jdbc.sql("select coalesce(max(version), 0) from view_version")
                .query(Integer.class)
                .single();
    }
}
