package no.barnekoordinator.reporting.supervision.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.barnekoordinator.platform.live.OpenPages;
import no.barnekoordinator.reporting.supervision.Watch;
import org.springframework.stereotype.Component;

/** The dashboards that lie open just now, each by the municipality whose figures it shows, or {@link #ALL}. */
@Component
class Dashboards extends OpenPages<String> {

    /** In place of a municipality: everything that is published. */
    static final String ALL = "";

    private final Watch watch;

    Dashboards(Watch watch) {
        this.watch = watch;
    }

    /** How things stand for a municipality, or in all. */
    String stateOf(String municipality) {
        return now(Set.of(municipality)).getOrDefault(municipality, "none");
    }

    @Override
    protected Map<String, String> now(Set<String> pages) {
        Set<String> municipalities = new HashSet<>(pages);
        boolean all = municipalities.remove(ALL);
        Map<String, String> now = new HashMap<>(watch.statesOf(municipalities));
        if (all) {
            now.put(ALL, watch.stateOfAll());
        }
        return now;
    }
}
