package no.barnekoordinator.coordination.team.view;

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
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.coordination.team.MovePlan;
import no.barnekoordinator.coordination.team.MovePlans;
import no.barnekoordinator.coordination.team.MoveYes;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps and reads moves that are planned, and who has said yes. */
@Component
@ProcessingGroup(Members.PROCESSOR)
class MovePlanRows implements MovePlans {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    MovePlanRows(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public Optional<MovePlan> of(UUID caseId) {
        return jdbc.sql("select * from planned_move where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new MovePlan(
                        row.getObject("move_id", UUID.class),
                        opened(caseId, row.getString("to_sealed")),
                        row.getBoolean("hidden"),
                        categories(row),
                        instant(row, "planned_at")))
                .optional();
    }

    @Override
    public List<MoveYes> yesIn(UUID caseId) {
        return jdbc.sql("select * from move_yes where case_id = :case order by said_at, member_id")
                .param("case", caseId)
                .query((row, number) -> new MoveYes(
                        row.getObject("member_id", UUID.class),
                        row.getBoolean("by_themselves"),
                        instant(row, "said_at")))
                .list();
    }

    @EventHandler
    void on(MovePlanned e) {
        forget(e.caseId());
        jdbc.sql("""
                insert into planned_move (case_id, move_id, to_sealed, hidden, categories, planned_at)
                values (:case, :move, :to, :hidden, :categories, :at)
                """)
                .param("case", e.caseId())
                .param("move", e.moveId())
                .param("to", sealed(e.caseId(), e.toMunicipality()))
                .param("hidden", e.hidden())
                .param("categories", e.categories().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("at", utc(e.happenedAt()))
                .update();
    }

    @EventHandler
    void on(MoveCalledOff e) {
        forget(e.caseId());
    }

    @EventHandler
    void on(MoveAgreed e) {
        jdbc.sql("""
                insert into move_yes (case_id, member_id, by_themselves, said_at)
                values (:case, :member, :themselves, :at)
                on conflict (case_id, member_id) do update set by_themselves = excluded.by_themselves,
                  said_at = excluded.said_at
                """)
                .param("case", e.caseId())
                .param("member", e.memberId())
                .param("themselves", e.byThemselves())
                .param("at", utc(e.happenedAt()))
                .update();
    }

    @EventHandler
    void on(MoveAgreementWithdrawn e) {
        jdbc.sql("delete from move_yes where case_id = :case and member_id = :member")
                .param("case", e.caseId())
                .param("member", e.memberId())
                .update();
    }

    /** It takes place. Who had not said yes themselves, somebody wrote down now. */
    @EventHandler
    void on(MoveConsented e) {
        jdbc.sql("delete from planned_move where case_id = :case")
                .param("case", e.caseId())
                .update();
        jdbc.sql("""
                insert into move_yes (case_id, member_id, by_themselves, said_at)
                values (:case, :member, false, :at) on conflict (case_id, member_id) do nothing
                """)
                .param("case", e.caseId())
                .param("member", e.memberId())
                .param("at", utc(e.happenedAt()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from move_yes").update();
        jdbc.sql("delete from planned_move").update();
    }

    private void forget(UUID caseId) {
        jdbc.sql("delete from move_yes where case_id = :case")
                .param("case", caseId)
                .update();
        jdbc.sql("delete from planned_move where case_id = :case")
                .param("case", caseId)
                .update();
    }

    private @Nullable String sealed(UUID caseId, @Nullable String to) {
        return to == null
                ? null
                : sealer.sealForView(caseId, Sealed.DESTINATION, to).orElse(null);
    }

    private @Nullable String opened(UUID caseId, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, Sealed.DESTINATION, sealed).orElse(null);
    }

    private static List<InformationCategory> categories(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("categories").split(","))
                .filter(name -> !name.isEmpty())
                .map(InformationCategory::valueOf)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
