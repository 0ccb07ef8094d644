package no.barnekoordinator.request.worklist;

import java.time.ZoneOffset;
import no.barnekoordinator.request.handling.event.DeliveryAttempted;
import no.barnekoordinator.request.handling.event.LetterProduced;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a request, and how their delivery goes. */
@Component
class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void produced(LetterProduced event) {
        jdbc.sql("""
                insert into worklist_letter (request_id, letter_id, kind, recipient, language, produced_at)
                values (:request, :letter, :kind, :recipient, :language, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("letter", event.letterId())
                .param("kind", event.kind().name())
                .param("recipient", event.recipient())
                .param("language", event.language())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void attempted(DeliveryAttempted event) {
        jdbc.sql("""
                insert into worklist_attempt (request_id, letter_id, attempt, outcome, channel, code, attempted_at)
                values (:request, :letter, :attempt, :outcome, :channel, :code, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("letter", event.letterId())
                .param("attempt", event.attempt())
                .param("outcome", event.outcome().name())
                .param(
                        "channel",
                        event.channel() == null ? null : event.channel().name())
                .param("code", event.code())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
