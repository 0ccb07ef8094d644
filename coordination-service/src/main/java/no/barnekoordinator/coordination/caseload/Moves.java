package no.barnekoordinator.coordination.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.ConsentCapacity;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.CaseContinued;
import no.barnekoordinator.coordination.handling.event.CaseMoved;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps and reads which families moved, and how. Says nothing about who may see what it finds. */
@Component
@ProcessingGroup(Cases.PROCESSOR)
public class Moves {

    /** What the sealed municipality is bound to. */
    private static final String DESTINATION = "case.moved-to";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Moves(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /**
     * A case that ended because its family moved, and goes on where it came to.
     *
     * @param to four digits; null when it is not to be shown, and after erasure
     * @param handedOverBy who coordinated; null when nobody did
     */
    public record Left(
            Instant movedAt,
            @Nullable String to,
            List<InformationCategory> categories,
            UUID consentedBy,
            ConsentCapacity capacity,
            @Nullable UUID handedOverBy) {}

    /**
     * A case that goes on for a family that moved here.
     *
     * @param from four digits
     * @param handedOverBy who coordinated there; null when nobody did
     */
    public record Come(
            Instant movedAt,
            String from,
            List<InformationCategory> categories,
            @Nullable UUID handedOverBy) {}

    /** How the family of a case left; empty when it has not. */
    public Optional<Left> leftBy(UUID caseId) {
        return jdbc.sql("select * from case_move where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new Left(
                        instant(row),
                        row.getBoolean("hidden") ? null : destination(caseId, row.getString("to_sealed")),
                        categories(row),
                        row.getObject("consented_by", UUID.class),
                        ConsentCapacity.valueOf(row.getString("capacity")),
                        row.getObject("handed_over_by", UUID.class)))
                .optional();
    }

    /** From where the family of a case came; empty when the case began with a request here. */
    public Optional<Come> cameBy(UUID caseId) {
        return jdbc.sql("select * from case_continuation where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new Come(
                        instant(row),
                        row.getString("from_municipality"),
                        categories(row),
                        row.getObject("handed_over_by", UUID.class)))
                .optional();
    }

    @EventHandler
    void on(CaseMoved e) {
        String to = e.toMunicipality();
        jdbc.sql("""
                insert into case_move (case_id, moved_at, to_sealed, hidden, categories, consented_by, capacity,
                  handed_over_by)
                values (:case, :at, :to, :hidden, :categories, :by, :capacity, :handed) on conflict do nothing
                """)
                .param("case", e.caseId())
                .param("at", e.happenedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "to",
                        to == null
                                ? null
                                : sealer.sealForView(e.caseId(), DESTINATION, to)
                                        .orElse(null))
                .param("hidden", e.hidden())
                .param("categories", words(e.categories()))
                .param("by", e.consentedBy())
                .param("capacity", e.capacity().name())
                .param("handed", e.handedOverBy())
                .update();
    }

    @EventHandler
    void on(CaseContinued e) {
        jdbc.sql("""
                insert into case_continuation (case_id, continues, from_municipality, categories, handed_over_by,
                  moved_at)
                values (:case, :continues, :from, :categories, :handed, :at) on conflict do nothing
                """)
                .param("case", e.caseId())
                .param("continues", e.continues())
                .param("from", e.fromMunicipality())
                .param("categories", words(e.categories()))
                .param("handed", e.handedOverBy())
                .param("at", e.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from case_continuation").update();
        jdbc.sql("delete from case_move").update();
    }

    private @Nullable String destination(UUID caseId, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, DESTINATION, sealed).orElse(null);
    }

    private static String words(List<InformationCategory> categories) {
        return categories.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<InformationCategory> categories(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("categories").split(","))
                .filter(name -> !name.isEmpty())
                .map(InformationCategory::valueOf)
                .toList();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("moved_at", OffsetDateTime.class).toInstant();
    }
}
