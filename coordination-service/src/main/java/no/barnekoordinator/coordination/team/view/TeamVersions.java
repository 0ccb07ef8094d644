package no.barnekoordinator.coordination.team.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.team.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the versions of teams. */
@Component
class TeamVersions implements Versions {

    private final JdbcClient jdbc;

    TeamVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Long> of(Collection<UUID> caseIds) {
        Map<UUID, Long> versions = new HashMap<>();
        if (!caseIds.isEmpty()) {
            jdbc.sql("select case_id, version from team_row where case_id in (:cases)")
                    .param("cases", caseIds)
                    .query(row -> {
                        versions.put(row.getObject("case_id", UUID.class), row.getLong("version"));
                    });
        }
        return versions;
    }
}
