package no.barnekoordinator.coordination.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.coordination.desk.LetterDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of letters. Says nothing about who may see them. */
@Component
public class Correspondence implements LetterDesk {

    /** The processor that keeps this view. */
    public static final String PROCESSOR = "correspondence";

    private static final String LETTERS = """
            select l.*, coalesce(c.open and c.coordinator_id = l.coordinator_id and c.appointed_at = l.appointed_at
                and g.member_id is null, false) as current
            from letter_row l left join letter_case_row c on c.case_id = l.case_id
              left join letter_reader_gone g on g.member_id = l.member_id
            """;

    private final JdbcClient jdbc;

    Correspondence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The letters to a family, newest first. */
    public List<LetterRow> of(UUID caseId) {
        return jdbc.sql(LETTERS + " where l.case_id = :case order by l.made_at desc, l.letter_id desc")
                .param("case", caseId)
                .query(Correspondence::row)
                .list();
    }

    @Override
    public Map<UUID, Integer> waitingIn(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(LETTERS + " where l.case_id in (:cases) and l.status = 'GIVEN_UP'")
                        .param("cases", caseIds)
                        .query(Correspondence::row)
                        .list()
                        .stream()
                        .filter(LetterRow::isWaiting)
                        .collect(Collectors.groupingBy(LetterRow::caseId, Collectors.summingInt(letter -> 1)));
    }

    private static LetterRow row(ResultSet row, int number) throws SQLException {
        @Nullable String channel = row.getString("channel");
        @Nullable OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
        return new LetterRow(
                row.getObject("letter_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("coordinator_id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                LetterRow.Status.valueOf(row.getString("status")),
                channel == null ? null : DeliveryChannel.valueOf(channel),
                row.getString("code"),
                row.getInt("attempts"),
                told == null ? null : told.toInstant(),
                row.getBoolean("current"));
    }
}
