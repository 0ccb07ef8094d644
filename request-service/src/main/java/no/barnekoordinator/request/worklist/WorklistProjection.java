package no.barnekoordinator.request.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.request.handling.event.ClockBreached;
import no.barnekoordinator.request.handling.event.ClockCancelled;
import no.barnekoordinator.request.handling.event.ClockMet;
import no.barnekoordinator.request.handling.event.ClockStarted;
import no.barnekoordinator.request.handling.event.ConditionAssessed;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.InformationProcedureAdopted;
import no.barnekoordinator.request.handling.event.PartyHeard;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills the worklist. */
@Component
@ProcessingGroup(Worklist.PROCESSOR)
class WorklistProjection {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JsonMapper json;

    WorklistProjection(JdbcClient jdbc, Sealer sealer, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate worklist_request, worklist_finding, worklist_hearing, worklist_clock, information_procedure")
                .update();
    }

    @EventHandler
    void on(RequestReceived event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into worklist_request (request_id, case_id, municipality, reference, status, channel, applicant, children,
                  expecting, interpreter, first_contact_at, received_by, sealed_contact, sealed_children, sealed_needs,
                  sealed_interpreter, version)
                values (:request, :case, :municipality, :reference, 'OPEN', :channel, :applicant, :children, :expecting,
                  :interpreter, :at, :receivedBy, :contact, :childDetails, :needs, :language, :version)
                on conflict (request_id) do nothing
                """)
                .param("request", event.requestId())
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("reference", event.reference())
                .param("channel", event.channel().name())
                .param("applicant", event.applicant().name())
                .param("children", event.children())
                .param("expecting", event.expecting())
                .param("interpreter", event.interpreter())
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .param("receivedBy", event.receivedBy())
                .param("contact", sealed(event.caseId(), Worklist.CONTACT, asJson(event.contact())))
                .param("childDetails", sealed(event.caseId(), Worklist.CHILDREN, asJson(event.childDetails())))
                .param("needs", sealed(event.caseId(), Worklist.NEEDS, event.needs()))
                .param("language", sealed(event.caseId(), Worklist.INTERPRETER, event.interpreterLanguage()))
                .param("version", version)
                .update();
    }

    /** The number that was bound is kept with how the person is reached, sealed like the rest of it. */
    @EventHandler
    void on(RequestMatched event, @SequenceNumber long version) {
        String number = event.nationalIdentityNumber();
        if (number != null) {
            contact(event).map(known -> known.identifiedBy(number)).ifPresent(known -> jdbc.sql(
                            "update worklist_request set sealed_contact = :contact where request_id = :request")
                    .param("contact", sealed(event.caseId(), Worklist.CONTACT, asJson(known)))
                    .param("request", event.requestId())
                    .update());
        }
        touch(event, version);
    }

    @EventHandler
    void on(ConditionAssessed event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into worklist_finding (request_id, condition, met, rule_id, sealed_reason, assessed_at)
                values (:request, :condition, :met, :rule, :reason, :at)
                on conflict (request_id, condition) do update set
                  met = excluded.met, rule_id = excluded.rule_id, sealed_reason = excluded.sealed_reason,
                  assessed_at = excluded.assessed_at
                """)
                .param("request", event.requestId())
                .param("condition", event.condition().name())
                .param("met", event.met())
                .param("rule", event.ruleId())
                .param("reason", sealed(event.caseId(), Worklist.REASON, event.reason()))
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
        touch(event, version);
    }

    @EventHandler
    void on(PartyHeard event, EventMessage<?> message, @SequenceNumber long version) {
        jdbc.sql("""
                insert into worklist_hearing (request_id, event_id, role, age_band, sealed_words, heard_at)
                values (:request, :event, :role, :ageBand, :words, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("event", message.getIdentifier())
                .param("role", event.role().name())
                .param("ageBand", event.ageBand().name())
                .param("words", sealed(event.caseId(), Worklist.WORDS, event.words()))
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .update();
        touch(event, version);
    }

    @EventHandler
    void on(PreliminaryReplySent event, @SequenceNumber long version) {
        jdbc.sql("update worklist_request set preliminary_reply_at = :at where request_id = :request")
                .param("at", event.happenedAt().atOffset(ZoneOffset.UTC))
                .param("request", event.requestId())
                .update();
        touch(event, version);
    }

    /** Facts that fill no column still raise the version. */
    @EventHandler
    void on(RequestEvent event, @SequenceNumber long version) {
        touch(event, version);
    }

    @EventHandler
    void on(RequestGranted event, @SequenceNumber long version) {
        decided(event, "GRANTED", event.complaintDeadline(), event.considerations());
        touch(event, version);
    }

    @EventHandler
    void on(RequestRefused event, @SequenceNumber long version) {
        decided(event, "REFUSED", event.complaintDeadline(), event.considerations());
        touch(event, version);
    }

    @EventHandler
    void on(RequestWithdrawn event, @SequenceNumber long version) {
        status(event, "WITHDRAWN");
        touch(event, version);
    }

    @EventHandler
    void on(RequestReopened event, @SequenceNumber long version) {
        status(event, "OPEN");
        touch(event, version);
    }

    @EventHandler
    void on(ClockStarted event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into worklist_clock (request_id, clock, rule_id, started_at, due, state)
                values (:request, :clock, :rule, :started, :due, 'RUNNING')
                on conflict (request_id, clock) do update set rule_id = excluded.rule_id, started_at = excluded.started_at,
                  due = excluded.due, state = excluded.state
                """)
                .param("request", event.requestId())
                .param("clock", event.clock().name())
                .param("rule", event.ruleId())
                .param("started", event.happenedAt().atOffset(ZoneOffset.UTC))
                .param("due", event.due().atOffset(ZoneOffset.UTC))
                .update();
        touch(event, version);
    }

    @EventHandler
    void on(ClockMet event, @SequenceNumber long version) {
        clock(event, event.clock(), "MET", version);
    }

    @EventHandler
    void on(ClockBreached event, @SequenceNumber long version) {
        clock(event, event.clock(), "BREACHED", version);
    }

    @EventHandler
    void on(ClockCancelled event, @SequenceNumber long version) {
        clock(event, event.clock(), "CANCELLED", version);
    }

    @EventHandler
    void on(InformationProcedureAdopted event) {
        jdbc.sql("""
                insert into information_procedure
                  (municipality, procedure_id, adopted_on, last_published_on, how_families_are_told, next_review_on)
                values (:municipality, :id, :adopted, :published, :how, :review)
                on conflict (municipality) do update set adopted_on = excluded.adopted_on,
                  last_published_on = excluded.last_published_on, how_families_are_told = excluded.how_families_are_told,
                  next_review_on = excluded.next_review_on
                """)
                .param("municipality", event.municipality())
                .param("id", event.procedureId())
                .param("adopted", event.adoptedOn())
                .param("published", event.lastPublishedOn())
                .param("how", event.howFamiliesAreTold())
                .param("review", event.nextReviewOn())
                .update();
    }

    private void decided(
            RequestEvent event, String status, LocalDate complaintDeadline, @Nullable String considerations) {
        Instant at = event.happenedAt();
        jdbc.sql("""
                update worklist_request set status = :status, decided_at = :at, complaint_deadline = :deadline,
                  sealed_considerations = :considerations where request_id = :request
                """)
                .param("status", status)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("deadline", complaintDeadline)
                .param("considerations", sealed(event.caseId(), Worklist.CONSIDERATIONS, considerations))
                .param("request", event.requestId())
                .update();
    }

    private void status(RequestEvent event, String status) {
        jdbc.sql("update worklist_request set status = :status where request_id = :request")
                .param("status", status)
                .param("request", event.requestId())
                .update();
    }

    private void clock(RequestEvent event, ClockKind clock, String state, long version) {
        jdbc.sql("update worklist_clock set state = :state where request_id = :request and clock = :clock")
                .param("state", state)
                .param("request", event.requestId())
                .param("clock", clock.name())
                .update();
        touch(event, version);
    }

    private void touch(RequestEvent event, long version) {
        jdbc.sql("update worklist_request set version = :version where request_id = :request")
                .param("version", version)
                .param("request", event.requestId())
                .update();
    }

    /** How the one who asked is reached, as last known; empty after erasure. */
    private Optional<Contact> contact(RequestEvent event) {
        return jdbc.sql(
                        "select sealed_contact from worklist_request where request_id = :request and sealed_contact is not null")
                .param("request", event.requestId())
                .query(String.class)
                .optional()
                .flatMap(text -> sealer.openFromView(event.caseId(), Worklist.CONTACT, text))
                .map(text -> json.readValue(text, Contact.class));
    }

    private @Nullable String asJson(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private @Nullable String sealed(UUID caseId, String context, @Nullable String text) {
        return text == null ? null : sealer.sealForView(caseId, context, text).orElse(null);
    }
}
