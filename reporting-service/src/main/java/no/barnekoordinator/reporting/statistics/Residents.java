package no.barnekoordinator.reporting.statistics;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.contracts.municipality.Municipalities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how many children live where. */
@Component
class Residents {

    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    Residents(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /** As they are known now; nothing is read before it is asked for. */
    Children children() {
        return new Children(this::read, municipalities);
    }

    private Map<String, Integer> read() {
        Map<String, Integer> children = new HashMap<>();
        jdbc.sql("select municipality, year, children from population").query((ResultSet row) -> {
            children.put(Children.key(row.getString("municipality"), row.getInt("year")), row.getInt("children"));
        });
        return children;
    }
}
