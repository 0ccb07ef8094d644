package no.barnekoordinator.request.worklist;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.request.handling.event.BestInterestConsidered;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ChildLinked;
import no.barnekoordinator.request.handling.event.DecisionDelivered;
import no.barnekoordinator.request.handling.event.DecisionProposed;
import no.barnekoordinator.request.handling.event.DecisionReturned;
import no.barnekoordinator.request.handling.event.FamilyContacted;
import no.barnekoordinator.request.handling.event.NeedNotified;
import no.barnekoordinator.request.handling.event.PreliminaryReplySent;
import no.barnekoordinator.request.handling.event.RequestClosed;
import no.barnekoordinator.request.handling.event.RequestCorrected;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.request.handling.event.RequestGranted;
import no.barnekoordinator.request.handling.event.RequestMatched;
import no.barnekoordinator.request.handling.event.RequestReceived;
import no.barnekoordinator.request.handling.event.RequestRefused;
import no.barnekoordinator.request.handling.event.RequestReopened;
import no.barnekoordinator.request.handling.event.RequestTransferred;
import no.barnekoordinator.request.handling.event.RequestWithdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The request itself: who asks, where it stands, what was decided, and where it went. */
@Component
class RequestRows {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    RequestRows(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void notified(NeedNotified event, long version) {
        List<ChildDetails> children = requireNonNullElse(event.childDetails(), List.of());
        jdbc.sql("""
                insert into worklist_request (request_id, case_id, municipality, reference, status, channel, manner, children,
                  expecting, interpreter, first_contact_at, received_by, notifier, notified_at, sealed_contact, sealed_notifier,
                  sealed_needs, version)
                values (:request, :case, :municipality, :reference, 'NEED_NOTIFIED', :channel, :manner, :children, :expecting,
                  false, :at, :receivedBy, :notifier, :at, :contact, :notifierContact, :needs, :version)
                on conflict (request_id) do nothing
                """)
                .param("request", event.requestId())
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("reference", event.reference())
                .param("channel", event.channel().name())
                .param("manner", name(event.manner()))
                .param("children", children.size())
                .param("expecting", children.stream().anyMatch(child -> child.expectedDate() != null))
                .param("at", time(event.happenedAt()))
                .param("receivedBy", event.receivedBy())
                .param("notifier", event.notifier().name())
                .param("contact", sealing.json(event.caseId(), Sealing.CONTACT, event.contact()))
                .param("notifierContact", sealing.json(event.caseId(), Sealing.NOTIFIER, event.notifierContact()))
                .param("needs", sealing.text(event.caseId(), Sealing.NEEDS, event.needs()))
                .param("version", version)
                .update();
        children(event, children);
    }

    /** The first fact, or what a notified need became. */
    void received(RequestReceived event, long version) {
        jdbc.sql("""
                insert into worklist_request (request_id, case_id, municipality, reference, status, channel, manner, applicant,
                  custody, children, expecting, interpreter, identified, letter_language, first_contact_at, received_by,
                  sealed_contact, sealed_other_parent, sealed_needs, sealed_interpreter, version)
                values (:request, :case, :municipality, :reference, 'OPEN', :channel, :manner, :applicant, :custody, :children,
                  :expecting, :interpreter, :identified, :letterLanguage, :at, :receivedBy, :contact, :otherParent, :needs,
                  :language, :version)
                on conflict (request_id) do update set status = excluded.status, channel = excluded.channel,
                  manner = excluded.manner, applicant = excluded.applicant, custody = excluded.custody,
                  children = excluded.children, expecting = excluded.expecting, interpreter = excluded.interpreter,
                  identified = excluded.identified, letter_language = excluded.letter_language,
                  first_contact_at = excluded.first_contact_at, received_by = excluded.received_by,
                  sealed_contact = excluded.sealed_contact, sealed_other_parent = excluded.sealed_other_parent,
                  sealed_needs = excluded.sealed_needs, sealed_interpreter = excluded.sealed_interpreter
                """)
                .param("request", event.requestId())
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .param("reference", event.reference())
                .param("channel", event.channel().name())
                .param("manner", name(event.manner()))
                .param("applicant", event.applicant().name())
                .param("custody", event.custody().name())
                .param("children", event.children())
                .param("expecting", event.expecting())
                .param("interpreter", event.interpreter())
                .param("identified", event.identified())
                .param("letterLanguage", event.letterLanguage())
                .param("at", time(event.happenedAt()))
                .param("receivedBy", event.receivedBy())
                .param("contact", sealing.json(event.caseId(), Sealing.CONTACT, event.contact()))
                .param("otherParent", sealing.json(event.caseId(), Sealing.OTHER_PARENT, event.otherParent()))
                .param("needs", sealing.text(event.caseId(), Sealing.NEEDS, event.needs()))
                .param("language", sealing.text(event.caseId(), Sealing.INTERPRETER, event.interpreterLanguage()))
                .param("version", version)
                .update();
        children(event, requireNonNullElse(event.childDetails(), List.of()));
    }

    /** As it should have been: a number that was bound before is the one of whoever was wrongly written down. */
    void corrected(RequestCorrected event, String eventId) {
        jdbc.sql("""
                update worklist_request set channel = :channel, manner = :manner, applicant = :applicant, custody = :custody,
                  children = :children, expecting = :expecting, interpreter = :interpreter, letter_language = :letterLanguage,
                  first_contact_at = :at, sealed_contact = :contact, sealed_other_parent = :otherParent,
                  sealed_identity_number = null, sealed_needs = :needs, sealed_interpreter = :language
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("channel", event.channel().name())
                .param("manner", name(event.manner()))
                .param("applicant", event.applicant().name())
                .param("custody", event.custody().name())
                .param("children", event.children())
                .param("expecting", event.expecting())
                .param("interpreter", event.interpreter())
                .param("letterLanguage", event.letterLanguage())
                .param("at", time(event.firstContactAt()))
                .param("contact", sealing.json(event.caseId(), Sealing.CONTACT, event.contact()))
                .param("otherParent", sealing.json(event.caseId(), Sealing.OTHER_PARENT, event.otherParent()))
                .param("needs", sealing.text(event.caseId(), Sealing.NEEDS, event.needs()))
                .param("language", sealing.text(event.caseId(), Sealing.INTERPRETER, event.interpreterLanguage()))
                .update();
        children(event, requireNonNullElse(event.childDetails(), List.of()));
        jdbc.sql("""
                insert into worklist_correction (request_id, event_id, reason, sealed_explanation, corrected_at)
                values (:request, :event, :reason, :explanation, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("event", eventId)
                .param("reason", event.reason().name())
                .param("explanation", sealing.text(event.caseId(), Sealing.CORRECTION, event.explanation()))
                .param("at", time(event.happenedAt()))
                .update();
    }

    private void children(RequestEvent event, List<ChildDetails> children) {
        jdbc.sql("delete from worklist_child where request_id = :request")
                .param("request", event.requestId())
                .update();
        for (int number = 1; number <= children.size(); number++) {
            child(event, number, children.get(number - 1));
        }
    }

    private void child(RequestEvent event, int number, @Nullable ChildDetails child) {
        jdbc.sql("""
                insert into worklist_child (request_id, number, expected, sealed_details)
                values (:request, :number, :expected, :details)
                on conflict (request_id, number) do update set expected = excluded.expected,
                  sealed_details = excluded.sealed_details
                """)
                .param("request", event.requestId())
                .param("number", number)
                .param("expected", child != null && child.expectedDate() != null)
                .param("details", sealing.json(event.caseId(), Sealing.CHILD, child))
                .update();
    }

    void linked(ChildLinked event) {
        child(event, event.child(), event.details());
        jdbc.sql("""
                update worklist_request r set expecting =
                  exists (select 1 from worklist_child c where c.request_id = r.request_id and c.expected)
                where request_id = :request
                """).param("request", event.requestId()).update();
    }

    void matched(RequestMatched event) {
        jdbc.sql("""
                update worklist_request set identified = true, identity_proof = :proof, identified_at = :at,
                  sealed_identity_number = coalesce(:number, sealed_identity_number) where request_id = :request
                """)
                .param("request", event.requestId())
                .param("proof", event.proof().name())
                .param("at", time(event.happenedAt()))
                .param("number", sealing.text(event.caseId(), Sealing.IDENTITY_NUMBER, event.nationalIdentityNumber()))
                .update();
    }

    void contacted(FamilyContacted event, String eventId) {
        jdbc.sql("""
                insert into worklist_family_contact (request_id, event_id, outcome, manner, contacted_at)
                values (:request, :event, :outcome, :manner, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("event", eventId)
                .param("outcome", event.outcome().name())
                .param("manner", event.manner().name())
                .param("at", time(event.happenedAt()))
                .update();
    }

    void considered(BestInterestConsidered event) {
        jdbc.sql("""
                update worklist_request set best_interest_at = :at, sealed_best_interest = :considerations
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("considerations", sealing.text(event.caseId(), Sealing.BEST_INTEREST, event.considerations()))
                .update();
    }

    void replied(PreliminaryReplySent event) {
        jdbc.sql("""
                update worklist_request set reply_sent_at = :at, reply_expected_on = :expected, sealed_reply_reason = :reason
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("expected", event.expectedOn())
                .param("reason", sealing.text(event.caseId(), Sealing.REPLY_REASON, event.reason()))
                .update();
    }

    void proposed(DecisionProposed event) {
        UUID of = event.caseId();
        jdbc.sql("""
                update worklist_request set proposed_outcome = :outcome, proposed_by = :by, proposed_at = :at,
                  sealed_proposed_considerations = :considerations, sealed_proposed_coordinator = :coordinator,
                  sealed_proposed_plan = :plan, returned_at = null, sealed_return_reason = null
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("outcome", event.outcome().name())
                .param("by", event.proposedBy())
                .param("at", time(event.happenedAt()))
                .param("considerations", sealing.text(of, Sealing.CONSIDERATIONS, event.considerations()))
                .param(
                        "coordinator",
                        sealing.text(of, Sealing.FALLBACK_COORDINATOR, event.fallbackOrdinaryCoordinator()))
                .param("plan", sealing.text(of, Sealing.FALLBACK_PLAN, event.fallbackIndividualPlan()))
                .update();
    }

    /** What was proposed is kept, so that it can be put right and proposed again. */
    void returned(DecisionReturned event) {
        jdbc.sql("""
                update worklist_request set returned_at = :at, sealed_return_reason = :reason where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("reason", sealing.text(event.caseId(), Sealing.RETURN_REASON, event.reason()))
                .update();
    }

    void granted(RequestGranted event) {
        decided(event, "GRANTED", event.complaintDeadline(), event.considerations(), null, null);
    }

    void refused(RequestRefused event) {
        decided(
                event,
                "REFUSED",
                event.complaintDeadline(),
                event.considerations(),
                event.fallbackOrdinaryCoordinator(),
                event.fallbackIndividualPlan());
    }

    private void decided(
            RequestEvent event,
            String status,
            LocalDate complaintDeadline,
            @Nullable String considerations,
            @Nullable String coordinator,
            @Nullable String plan) {
        UUID of = event.caseId();
        jdbc.sql("""
                update worklist_request set status = :status, decided_at = :at, complaint_deadline = :deadline,
                  sealed_considerations = :considerations, sealed_fallback_coordinator = :coordinator,
                  sealed_fallback_plan = :plan, delivered_at = null, delivered_by = null
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("status", status)
                .param("at", time(event.happenedAt()))
                .param("deadline", complaintDeadline)
                .param("considerations", sealing.text(of, Sealing.CONSIDERATIONS, considerations))
                .param("coordinator", sealing.text(of, Sealing.FALLBACK_COORDINATOR, coordinator))
                .param("plan", sealing.text(of, Sealing.FALLBACK_PLAN, plan))
                .update();
        nothingProposed(event);
    }

    /** The time to complain is counted from here, and no longer from the decision. */
    void delivered(DecisionDelivered event) {
        jdbc.sql("""
                update worklist_request set delivered_at = :at, delivered_by = :channel, complaint_deadline = :deadline
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("channel", event.channel().name())
                .param("deadline", event.complaintDeadline())
                .update();
    }

    void withdrawn(RequestWithdrawn event) {
        jdbc.sql("""
                update worklist_request set status = 'WITHDRAWN', ended_at = :at, withdrawal_reason = :reason
                where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("reason", event.reason().name())
                .update();
        nothingProposed(event);
    }

    void closed(RequestClosed event) {
        jdbc.sql("""
                update worklist_request set status = 'CLOSED', ended_at = :at, closing_cause = :cause,
                  duplicate_of = :duplicateOf where request_id = :request
                """)
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .param("cause", event.cause().name())
                .param("duplicateOf", event.duplicateOf())
                .update();
        nothingProposed(event);
    }

    private void nothingProposed(RequestEvent event) {
        jdbc.sql("""
                update worklist_request set proposed_outcome = null, proposed_by = null, proposed_at = null,
                  sealed_proposed_considerations = null, sealed_proposed_coordinator = null, sealed_proposed_plan = null,
                  returned_at = null, sealed_return_reason = null
                where request_id = :request
                """).param("request", event.requestId()).update();
    }

    void reopened(RequestReopened event) {
        jdbc.sql("update worklist_request set status = 'OPEN', reopened_at = :at where request_id = :request")
                .param("request", event.requestId())
                .param("at", time(event.happenedAt()))
                .update();
    }

    void transferred(RequestTransferred event, String eventId) {
        jdbc.sql("""
                insert into worklist_transfer
                  (request_id, event_id, from_municipality, to_municipality, consent_by, transferred_at)
                values (:request, :event, :from, :to, :consentBy, :at) on conflict do nothing
                """)
                .param("request", event.requestId())
                .param("event", eventId)
                .param("from", event.fromMunicipality())
                .param("to", event.municipality())
                .param("consentBy", event.consentBy().name())
                .param("at", time(event.happenedAt()))
                .update();
    }

    /** Whatever happened, the version is the newest fact's, and so is the municipality. */
    void touch(RequestEvent event, long version) {
        jdbc.sql("""
                update worklist_request set version = :version, municipality = :municipality where request_id = :request
                """)
                .param("request", event.requestId())
                .param("version", version)
                .param("municipality", event.municipality())
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
