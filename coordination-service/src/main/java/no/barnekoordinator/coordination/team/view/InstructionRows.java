package no.barnekoordinator.coordination.team.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.contracts.coordination.InstructionHindrance;
import no.barnekoordinator.contracts.coordination.InstructionKind;
import no.barnekoordinator.contracts.coordination.InstructionRule;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.coordination.team.Instruction;
import no.barnekoordinator.coordination.team.Instructions;
import no.barnekoordinator.coordination.team.RefusedInstruction;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the view of instructions. */
@Component
class InstructionRows implements Instructions {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    InstructionRows(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public List<Instruction> instructionsOf(UUID caseId) {
        return jdbc.sql("""
                select * from instruction_row where case_id = :case
                order by stage <> 'OPEN', case when stage = 'OPEN' then due_on end, given_at desc, instruction_id
                """).param("case", caseId).query(this::instruction).list();
    }

    @Override
    public List<RefusedInstruction> refusedIn(UUID caseId) {
        return jdbc.sql("""
                select * from refused_instruction_row where case_id = :case order by refused_at desc, instruction_id
                """)
                .param("case", caseId)
                .query((row, number) -> new RefusedInstruction(
                        row.getObject("case_id", UUID.class),
                        InstructionKind.valueOf(row.getString("kind")),
                        InstructionRule.valueOf(row.getString("rule")),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Instruction> escalatedIn(String municipality) {
        return jdbc.sql("""
                select i.* from instruction_row i join team_row t on t.case_id = i.case_id
                where t.municipality = :municipality and i.escalated_at is not null
                  and i.stage in ('OPEN', 'NOT_FOLLOWED')
                order by i.escalated_at, i.instruction_id
                """)
                .param("municipality", municipality)
                .query(this::instruction)
                .list();
    }

    private Instruction instruction(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String category = row.getString("category");
        String hindrance = row.getString("hindrance");
        return new Instruction(
                row.getObject("instruction_id", UUID.class),
                caseId,
                InstructionKind.valueOf(row.getString("kind")),
                row.getObject("member_id", UUID.class),
                ServiceKind.valueOf(row.getString("service")),
                category == null ? null : InformationCategory.valueOf(category),
                row.getObject("child_id", UUID.class),
                row.getObject("shared_with", UUID.class),
                row.getObject("consent_id", UUID.class),
                opened(caseId, Sealed.INSTRUCTION, row.getString("text_sealed")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Instruction.Stage.valueOf(row.getString("stage")),
                instant(row, "acknowledged_at"),
                instant(row, "reminded_at"),
                instant(row, "escalated_at"),
                instant(row, "answered_at"),
                hindrance == null ? null : InstructionHindrance.valueOf(hindrance),
                opened(caseId, Sealed.HINDRANCE, row.getString("why_sealed")));
    }

    private @Nullable String opened(UUID caseId, String context, @Nullable String sealed) {
        return sealed == null
                ? null
                : sealer.openFromView(caseId, context, sealed).orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
