package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.platform.time.Oslo;

/** Facts that changed a month that was over: stated late, or putting right what had been stated. */
final class LateFactRows {

    private final Rows rows;

    LateFactRows(Rows rows) {
        this.rows = rows;
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
        return rows.find("request_view", Map.of("request_id", requestId)).stream()
                .flatMap(request -> request.get("received_at") instanceof Instant at ? Stream.of(at) : Stream.empty())
                .map(Oslo::dateOf)
                .findFirst();
    }

    private void write(Contract fact, LocalDate day, LocalDate recordedOn) {
        LocalDate month = day.withDayOfMonth(1);
        if (recordedOn.isBefore(month.plusMonths(1))) {
            return;
        }
        Upsert.into(rows, "late_fact_view")
                .key("type", ContractTypes.nameOf(fact.getClass()))
                .key("subject_id", fact.subjectId())
                .key("municipality", fact.municipality())
                .key("month", month)
                .latest("recorded_on", recordedOn)
                .write();
    }
}
