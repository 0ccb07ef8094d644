package no.barnekoordinator.coordination.correspondence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.AppointmentEnded;
import no.barnekoordinator.coordination.handling.event.CaseClosed;
import no.barnekoordinator.coordination.handling.event.CaseReopened;
import no.barnekoordinator.coordination.handling.event.CoordinatorAppointed;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.LetterDelivered;
import no.barnekoordinator.coordination.handling.event.LetterEvent;
import no.barnekoordinator.coordination.handling.event.LetterMade;
import no.barnekoordinator.coordination.handling.event.LetterNotDelivered;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of letters. */
@Component
@ProcessingGroup(Correspondence.PROCESSOR)
class CorrespondenceProjection {

    private final JdbcClient jdbc;

    CorrespondenceProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(LetterEvent event) {
        switch (event) {
            case LetterMade e -> made(e);
            case LetterDelivered e -> delivered(e);
            case LetterNotDelivered e -> refused(e);
        }
    }

    @EventHandler
    void on(CoordinatorAppointed event) {
        jdbc.sql("""
                insert into letter_case_row (case_id, open, coordinator_id, appointed_at)
                values (:case, true, :coordinator, :at)
                on conflict (case_id) do update set coordinator_id = excluded.coordinator_id,
                  appointed_at = excluded.appointed_at
                """)
                .param("case", event.caseId())
                .param("coordinator", event.coordinatorId())
                .param("at", utc(event.happenedAt()))
                .update();
    }

    @EventHandler
    void on(AppointmentEnded event) {
        jdbc.sql("update letter_case_row set coordinator_id = null where case_id = :case")
                .param("case", event.caseId())
                .update();
    }

    @EventHandler
    void on(CaseClosed event) {
        open(event.caseId(), false);
    }

    @EventHandler
    void on(CaseReopened event) {
        open(event.caseId(), true);
    }

    @EventHandler
    void on(FamilyMemberLeft event) {
        jdbc.sql("insert into letter_reader_gone (member_id) values (:member) on conflict (member_id) do nothing")
                .param("member", event.memberId())
                .update();
    }

    @ResetHandler
    void reset() {
        List.of("letter_reader_gone", "letter_case_row", "letter_row")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private void open(UUID caseId, boolean open) {
        jdbc.sql("update letter_case_row set open = :open where case_id = :case")
                .param("open", open)
                .param("case", caseId)
                .update();
    }

    private void made(LetterMade event) {
        jdbc.sql("""
                update letter_row set status = 'REPLACED'
                where member_id = :member and status in ('GIVEN_UP', 'STOPPED') and letter_id <> :letter
                """)
                .param("member", event.memberId())
                .param("letter", event.letterId())
                .update();
        jdbc.sql("""
                insert into letter_row (letter_id, case_id, member_id, coordinator_id, appointed_at, made_at, bytes,
                  status) values (:letter, :case, :member, :coordinator, :appointed, :at, :bytes, 'ON_ITS_WAY')
                on conflict (letter_id) do nothing
                """)
                .param("letter", event.letterId())
                .param("case", event.caseId())
                .param("member", event.memberId())
                .param("coordinator", event.coordinatorId())
                .param("appointed", utc(event.appointedAt()))
                .param("at", utc(event.happenedAt()))
                .param("bytes", event.bytes())
                .update();
    }

    private void delivered(LetterDelivered event) {
        status(event.letterId(), LetterRow.Status.DELIVERED, null, event.happenedAt());
        jdbc.sql("update letter_row set channel = :channel where letter_id = :letter")
                .param("channel", event.channel().name())
                .param("letter", event.letterId())
                .update();
    }

    private void refused(LetterNotDelivered event) {
        LetterRow.Status status =
                switch (event.outcome()) {
                    case REFUSED -> LetterRow.Status.ON_ITS_WAY;
                    case GIVEN_UP -> LetterRow.Status.GIVEN_UP;
                    case STOPPED -> LetterRow.Status.STOPPED;
                };
        status(event.letterId(), status, event.code(), event.happenedAt());
        if (event.outcome() != NotDelivered.STOPPED) {
            jdbc.sql("update letter_row set attempts = :attempt where letter_id = :letter")
                    .param("attempt", event.attempt())
                    .param("letter", event.letterId())
                    .update();
        }
    }

    private void status(UUID letterId, LetterRow.Status status, @Nullable String code, Instant at) {
        jdbc.sql("update letter_row set status = :status, code = :code, told_at = :at where letter_id = :letter")
                .param("status", status.name())
                .param("code", code)
                .param("at", utc(at))
                .param("letter", letterId)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
