package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.platform.time.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts that changed a month that was over: stated late, or putting right what had been stated. */
final class LateFactRows {

    private final JdbcClient jdbc;

    LateFactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(Contract fact, Instant recordedAt) {
        LocalDate recordedOn = Oslo.dateOf(recordedAt);
        switch (fact) {
            case RequestCorrectedV1 corrected -> {
                firstContact(corrected.requestId()).ifPresent(before -> write(fact, before, recordedOn));
                write(fact, Oslo.dateOf(corrected.firstContactAt()), recordedOn);
            }
            case RequestClosedV1 closed
            when closed.reason() == RequestClosing.DUPLICATE || closed.reason() == RequestClosing.WRONG_REGISTRATION ->
                firstContact(closed.requestId()).ifPresent(day -> write(fact, day, recordedOn));
            default -> write(fact, Oslo.dateOf(fact.happenedAt()), recordedOn);
        }
    }

    private Optional<LocalDate> firstContact(UUID requestId) {
        return jdbc.sql("select oslo_day(received_at) from request_view where request_id = :request"
                        + " and received_at is not null")
                .param("request", requestId)
                .query(LocalDate.class)
                .optional();
    }

    private void write(Contract fact, LocalDate day, LocalDate recordedOn) {
        LocalDate month = day.withDayOfMonth(1);
        if (recordedOn.isBefore(month.plusMonths(1))) {
            return;
        }
        Upsert.into(jdbc, "late_fact_view")
                .key("type", ContractTypes.nameOf(fact.getClass()))
                .key("subject_id", fact.subjectId())
                .key("municipality", fact.municipality())
                .key("month", month)
                .latest("recorded_on", recordedOn)
                .write();
    }
}
