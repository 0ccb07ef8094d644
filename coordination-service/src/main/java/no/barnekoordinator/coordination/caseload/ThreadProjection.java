package no.barnekoordinator.coordination.caseload;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.DelayFollowedUp;
import no.barnekoordinator.coordination.handling.event.DelayResolved;
import no.barnekoordinator.coordination.handling.event.DocumentationAsked;
import no.barnekoordinator.coordination.handling.event.DocumentationReceived;
import no.barnekoordinator.coordination.handling.event.NeedSeen;
import no.barnekoordinator.coordination.handling.event.ServiceApplied;
import no.barnekoordinator.coordination.handling.event.ServiceAsked;
import no.barnekoordinator.coordination.handling.event.ServiceDeclined;
import no.barnekoordinator.coordination.handling.event.ServiceDelayed;
import no.barnekoordinator.coordination.handling.event.ServiceDelivered;
import no.barnekoordinator.coordination.handling.event.ServiceEvaluated;
import no.barnekoordinator.coordination.handling.event.ServiceGranted;
import no.barnekoordinator.coordination.handling.event.ServiceMoved;
import no.barnekoordinator.coordination.handling.event.ServiceScheduled;
import no.barnekoordinator.coordination.handling.event.ServiceWithdrawn;
import no.barnekoordinator.coordination.handling.event.ServicesClosed;
import no.barnekoordinator.coordination.handling.event.ServicesEvent;
import no.barnekoordinator.coordination.handling.event.ServicesOpened;
import no.barnekoordinator.coordination.handling.event.ServicesReopened;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the services of families from the need to what works, their delays, and what happened to them. */
@Component
@ProcessingGroup(Cases.PROCESSOR)
class ThreadProjection {

    /** What the sealed texts are bound to. */
    static final String TEXT = "services.text";

    private static final String WAITING =
            "answer_due_on = :due, answered_on = null, reason_sealed = null, documents_due_on = null";
    private static final String PROMISED = "step = 'SCHEDULED', due_on = :due, documents_due_on = null,"
            + " first_due_on = coalesce(first_due_on, :due), provider_sealed = coalesce(:provider, provider_sealed)";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    ThreadProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @EventHandler
    void on(ServicesEvent event, @SequenceNumber long version, @Timestamp Instant recordedAt) {
        UUID service = fold(event);
        if (service != null) {
            jdbc.sql("""
                    insert into service_journal (case_id, version, service_id, fact, happened_at, recorded_at)
                    values (:case, :version, :service, :fact, :happened, :recorded) on conflict do nothing
                    """)
                    .param("case", event.caseId())
                    .param("version", version)
                    .param("service", service)
                    .param("fact", event.getClass().getSimpleName())
                    .param("happened", utc(event.happenedAt()))
                    .param("recorded", utc(recordedAt))
                    .update();
        }
        jdbc.sql("""
                insert into services_version (case_id, version) values (:case, :version)
                on conflict (case_id) do update set version = excluded.version
                """).param("case", event.caseId()).param("version", version).update();
    }

    @ResetHandler
    void reset() {
        for (String table : new String[] {"service_thread", "service_delay", "service_journal", "services_version"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** The service it was about; null for what is about them all. */
    private @Nullable UUID fold(ServicesEvent event) {
        return switch (event) {
            case ServicesOpened e -> null;
            case ServicesClosed e -> null;
            case ServicesReopened e -> null;
            case NeedSeen e -> {
                begin(e.serviceId(), e, e.kind().name(), "SEEN");
                yield row(e.serviceId(), "need_sealed = :need, seen_on = :seen, need_due_on = :due")
                        .param("need", sealed(e, e.need()))
                        .param("seen", e.seenOn())
                        .param("due", e.dueOn())
                        .write();
            }
            case ServiceAsked e ->
                row(e.serviceId(), WAITING + ", step = 'ASKED', provider_sealed = coalesce(:provider, provider_sealed)")
                        .param("due", e.answerDueOn())
                        .param("provider", sealed(e, e.provider()))
                        .write();
            case ServiceApplied e ->
                row(e.serviceId(), WAITING + ", step = 'APPLIED'")
                        .param("due", e.answerDueOn())
                        .write();
            case DocumentationAsked e ->
                row(e.serviceId(), "documents_sealed = :what, documents_due_on = :due")
                        .param("what", sealed(e, e.what()))
                        .param("due", e.dueOn())
                        .write();
            case DocumentationReceived e ->
                row(e.serviceId(), "documents_due_on = null").write();
            case ServiceGranted e ->
                row(e.serviceId(), "step = 'GRANTED', answered_on = :on, reason_sealed = null, documents_due_on = null")
                        .param("on", e.answeredOn())
                        .write();
            case ServiceDeclined e ->
                row(
                                e.serviceId(),
                                "step = 'DECLINED', answered_on = :on, reason_sealed = :why, documents_due_on = null")
                        .param("on", e.answeredOn())
                        .param("why", sealed(e, e.reason()))
                        .write();
            case ServiceScheduled e -> {
                begin(e.serviceId(), e, e.kind().name(), "SCHEDULED");
                yield row(e.serviceId(), PROMISED)
                        .param("provider", sealed(e, e.provider()))
                        .param("due", e.dueOn())
                        .write();
            }
            case ServiceMoved e ->
                row(e.serviceId(), "due_on = :due").param("due", e.dueOn()).write();
            case ServiceDelivered e ->
                row(e.serviceId(), "step = 'DELIVERED', delivered_on = :on")
                        .param("on", e.deliveredOn())
                        .write();
            case ServiceEvaluated e ->
                row(e.serviceId(), "benefit = :benefit, words_sealed = :words")
                        .param("benefit", e.benefit().name())
                        .param("words", sealed(e, e.words()))
                        .write();
            case ServiceWithdrawn e -> row(e.serviceId(), "step = 'WITHDRAWN'").write();
            case ServiceDelayed e -> delayed(e);
            case DelayResolved e -> resolved(e);
            case DelayFollowedUp e -> followedUp(e);
        };
    }

    /** A change of one row, in the words of the table. */
    private static final class Change {

        private final UUID service;
        private JdbcClient.StatementSpec statement;

        Change(JdbcClient jdbc, UUID service, String columns) {
            this.service = service;
            this.statement = jdbc.sql("update service_thread set " + columns + " where service_id = :service")
                    .param("service", service);
        }

        Change param(String name, @Nullable Object value) {
            statement = statement.param(name, value, value instanceof LocalDate ? Types.DATE : Types.VARCHAR);
            return this;
        }

        UUID write() {
            statement.update();
            return service;
        }
    }

    private Change row(UUID service, String columns) {
        return new Change(jdbc, service, columns);
    }

    private void begin(UUID service, ServicesEvent event, String kind, String step) {
        jdbc.sql("""
                insert into service_thread (service_id, case_id, municipality, kind, step)
                values (:service, :case, :municipality, :kind, :step) on conflict (service_id) do nothing
                """)
                .param("service", service)
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("kind", kind)
                .param("step", step)
                .update();
    }

    private UUID delayed(ServiceDelayed event) {
        jdbc.sql("""
                insert into service_delay (service_id, case_id, municipality, cause, since, due_on)
                values (:service, :case, :municipality, :cause, :since, :due) on conflict do nothing
                """)
                .param("service", event.serviceId())
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("cause", event.cause().name())
                .param("since", utc(event.happenedAt()))
                .param("due", event.dueOn())
                .update();
        return event.serviceId();
    }

    private UUID resolved(DelayResolved event) {
        jdbc.sql("""
                update service_delay set ending = :ending, days_late = :days
                where service_id = :service and cause = :cause and ending is null
                """)
                .param("ending", event.ending().name())
                .param("days", event.daysLate())
                .param("service", event.serviceId())
                .param("cause", event.cause().name())
                .update();
        return event.serviceId();
    }

    private UUID followedUp(DelayFollowedUp event) {
        jdbc.sql("""
                update service_delay set follow_up = :action, followed_up_at = :at, words_sealed = :words
                where service_id = :service and cause = :cause and ending is null
                """)
                .param("action", event.action().name())
                .param("at", utc(event.happenedAt()))
                .param("words", sealed(event, event.words()), Types.VARCHAR)
                .param("service", event.serviceId())
                .param("cause", event.cause().name())
                .update();
        return event.serviceId();
    }

    private @Nullable String sealed(ServicesEvent event, @Nullable String text) {
        return text == null
                ? null
                : sealer.sealForView(event.caseId(), TEXT, text).orElse(null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
