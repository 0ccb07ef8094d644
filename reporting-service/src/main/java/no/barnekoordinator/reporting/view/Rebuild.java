package no.barnekoordinator.reporting.view;

import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
            Views.TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
            return history.replay(views::fold);
        });
        log.info("Folded {} facts into the views again", facts);
        return facts;
    }
}
