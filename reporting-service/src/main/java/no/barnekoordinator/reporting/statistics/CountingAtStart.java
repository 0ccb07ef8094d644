package no.barnekoordinator.reporting.statistics;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts everything as soon as the service is ready, so that no reader has to wait for a whole country. */
@Component
class CountingAtStart {

    private final Tables tables;
    private final Snapshots snapshots;

    CountingAtStart(Tables tables, Snapshots snapshots) {
        this.tables = tables;
        this.snapshots = snapshots;
    }

    /** Last of what is done at start: the views may have to be folded again before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void whenStarted() {
        tables.counted().forEach(snapshots::catchUp);
    }
}
