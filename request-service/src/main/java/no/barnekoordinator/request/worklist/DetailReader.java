package no.barnekoordinator.request.worklist;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.WithdrawalReason;
import no.barnekoordinator.request.handling.event.AttemptOutcome;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ClosingCause;
import no.barnekoordinator.request.handling.event.ConsentCapacity;
import no.barnekoordinator.request.handling.event.Contact;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.CorrectionReason;
import no.barnekoordinator.request.handling.event.Custody;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.LetterKind;
import no.barnekoordinator.request.handling.event.Manner;
import no.barnekoordinator.request.handling.event.ProposedOutcome;
import no.barnekoordinator.request.handling.event.WaiverReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is about one request, and opens what is sealed. */
@Component
class DetailReader {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    DetailReader(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    Worklist.Detail of(Worklist.Row row) {
        return jdbc.sql("select * from worklist_request where request_id = :id")
                .param("id", row.requestId())
                .query((full, number) -> detail(row, full))
                .single();
    }

    private Worklist.Detail detail(Worklist.Row row, ResultSet full) throws SQLException {
        return new Worklist.Detail(
                row,
                code(Manner.class, full.getString("manner")),
                code(Custody.class, full.getString("custody")),
                full.getBoolean("identified"),
                code(IdentityProof.class, full.getString("identity_proof")),
                full.getString("received_by"),
                contact(row.caseId(), full),
                sealing.opened(row.caseId(), Sealing.OTHER_PARENT, full.getString("sealed_other_parent"), Contact.class)
                        .orElse(null),
                children(row.requestId(), row.caseId()),
                opened(row, Sealing.NEEDS, full, "sealed_needs"),
                opened(row, Sealing.INTERPRETER, full, "sealed_interpreter"),
                full.getString("letter_language"),
                notice(row, full),
                familyContacts(row),
                wishes(row),
                hearings(row),
                waivers(row),
                bestInterest(row, full),
                findings(row),
                questions(row),
                reply(row, full),
                proposal(row, full),
                row.decidedAt() == null ? null : decision(row, full),
                letters(row),
                transfers(row),
                corrections(row),
                ending(full),
                Worklist.instant(full, "reopened_at"),
                clocks(row.requestId()));
    }

    List<Worklist.Asker> askers(String municipality) {
        return jdbc.sql("""
                select * from worklist_request where municipality = :municipality and status = 'OPEN'
                order by first_contact_at, request_id
                """)
                .param("municipality", municipality)
                .query((row, number) ->
                        asker(row.getObject("request_id", UUID.class), row.getObject("case_id", UUID.class), row))
                .list();
    }

    private Worklist.Asker asker(UUID requestId, UUID caseId, ResultSet row) throws SQLException {
        return new Worklist.Asker(
                requestId,
                row.getString("reference"),
                at(row, "first_contact_at"),
                contact(caseId, row),
                children(requestId, caseId));
    }

    /** The number that was bound later is the person's. */
    private Contact contact(UUID caseId, ResultSet full) throws SQLException {
        Contact contact = sealing.opened(caseId, Sealing.CONTACT, full.getString("sealed_contact"), Contact.class)
                .orElse(Contact.UNKNOWN);
        String number = sealing.opened(caseId, Sealing.IDENTITY_NUMBER, full.getString("sealed_identity_number"));
        return number == null ? contact : contact.identifiedBy(number);
    }

    private List<ChildDetails> children(UUID requestId, UUID caseId) {
        return rows(
                        requestId,
                        "worklist_child",
                        "number",
                        (row, number) -> sealing.opened(
                                caseId, Sealing.CHILD, row.getString("sealed_details"), ChildDetails.class))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Worklist.@Nullable Notice notice(Worklist.Row row, ResultSet full) throws SQLException {
        Instant at = Worklist.instant(full, "notified_at");
        return at == null
                ? null
                : new Worklist.Notice(
                        ApplicantKind.valueOf(full.getString("notifier")),
                        at,
                        sealing.opened(row.caseId(), Sealing.NOTIFIER, full.getString("sealed_notifier"), Contact.class)
                                .orElse(Contact.UNKNOWN));
    }

    private List<Worklist.FamilyContact> familyContacts(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_family_contact",
                "contacted_at, event_id",
                (row, number) -> new Worklist.FamilyContact(
                        ContactOutcome.valueOf(row.getString("outcome")),
                        Manner.valueOf(row.getString("manner")),
                        at(row, "contacted_at")));
    }

    private List<Worklist.Wish> wishes(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_wish",
                "confirmed_at, capacity",
                (row, number) -> new Worklist.Wish(
                        ConsentCapacity.valueOf(row.getString("capacity")),
                        row.getBoolean("wishes"),
                        Manner.valueOf(row.getString("manner")),
                        opened(request, Sealing.NAME, row, "sealed_name"),
                        at(row, "confirmed_at")));
    }

    private List<Worklist.Hearing> hearings(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_hearing",
                "heard_at, event_id",
                (row, number) -> new Worklist.Hearing(
                        HeardRole.valueOf(row.getString("role")),
                        AgeBand.valueOf(row.getString("age_band")),
                        row.getObject("child", Integer.class),
                        row.getBoolean("kept_from_parents"),
                        opened(request, Sealing.WORDS, row, "sealed_words"),
                        at(row, "heard_at")));
    }

    private List<Worklist.Waiver> waivers(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_waiver",
                "child",
                (row, number) -> new Worklist.Waiver(
                        row.getInt("child"),
                        WaiverReason.valueOf(row.getString("reason")),
                        opened(request, Sealing.EXPLANATION, row, "sealed_explanation"),
                        at(row, "waived_at")));
    }

    private Worklist.@Nullable BestInterest bestInterest(Worklist.Row row, ResultSet full) throws SQLException {
        Instant at = Worklist.instant(full, "best_interest_at");
        return at == null
                ? null
                : new Worklist.BestInterest(opened(row, Sealing.BEST_INTEREST, full, "sealed_best_interest"), at);
    }

    private List<Worklist.Finding> findings(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_finding",
                "condition",
                (row, number) -> new Worklist.Finding(
                        Condition.valueOf(row.getString("condition")),
                        row.getBoolean("met"),
                        row.getString("rule_id"),
                        opened(request, Sealing.REASON, row, "sealed_reason"),
                        sealing.openedList(
                                request.caseId(), Sealing.EVIDENCE, row.getString("sealed_evidence"), Evidence[].class),
                        at(row, "assessed_at")));
    }

    private List<Worklist.Question> questions(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_question",
                "asked_at, ask_id",
                (row, number) -> new Worklist.Question(
                        row.getObject("ask_id", UUID.class),
                        InformationSource.valueOf(row.getString("source")),
                        code(ServiceKind.class, row.getString("service")),
                        code(ConsentCapacity.class, row.getString("consent_by")),
                        row.getObject("due_on", LocalDate.class),
                        opened(request, Sealing.QUESTION, row, "sealed_question"),
                        at(row, "asked_at"),
                        opened(request, Sealing.ANSWER, row, "sealed_answer"),
                        Worklist.instant(row, "answered_at")));
    }

    private Worklist.@Nullable Reply reply(Worklist.Row row, ResultSet full) throws SQLException {
        Instant at = Worklist.instant(full, "reply_sent_at");
        return at == null
                ? null
                : new Worklist.Reply(
                        at,
                        full.getObject("reply_expected_on", LocalDate.class),
                        opened(row, Sealing.REPLY_REASON, full, "sealed_reply_reason"));
    }

    private Worklist.@Nullable Proposal proposal(Worklist.Row row, ResultSet full) throws SQLException {
        Instant at = Worklist.instant(full, "proposed_at");
        return at == null
                ? null
                : new Worklist.Proposal(
                        ProposedOutcome.valueOf(full.getString("proposed_outcome")),
                        full.getString("proposed_by"),
                        at,
                        opened(row, Sealing.CONSIDERATIONS, full, "sealed_proposed_considerations"),
                        opened(row, Sealing.FALLBACK_COORDINATOR, full, "sealed_proposed_coordinator"),
                        opened(row, Sealing.FALLBACK_PLAN, full, "sealed_proposed_plan"),
                        Worklist.instant(full, "returned_at"),
                        opened(row, Sealing.RETURN_REASON, full, "sealed_return_reason"));
    }

    private Worklist.Decision decision(Worklist.Row row, ResultSet full) throws SQLException {
        return new Worklist.Decision(
                opened(row, Sealing.CONSIDERATIONS, full, "sealed_considerations"),
                opened(row, Sealing.FALLBACK_COORDINATOR, full, "sealed_fallback_coordinator"),
                opened(row, Sealing.FALLBACK_PLAN, full, "sealed_fallback_plan"),
                Worklist.instant(full, "delivered_at"),
                code(DeliveryChannel.class, full.getString("delivered_by")));
    }

    private record OfLetter(UUID letterId, Worklist.Attempt attempt) {}

    private List<Worklist.Letter> letters(Worklist.Row request) {
        List<OfLetter> attempts = rows(
                request.requestId(),
                "worklist_attempt",
                "letter_id, attempt",
                (row, number) -> new OfLetter(
                        row.getObject("letter_id", UUID.class),
                        new Worklist.Attempt(
                                row.getInt("attempt"),
                                AttemptOutcome.valueOf(row.getString("outcome")),
                                code(DeliveryChannel.class, row.getString("channel")),
                                row.getString("code"),
                                at(row, "attempted_at"))));
        return rows(request.requestId(), "worklist_letter", "produced_at, recipient, letter_id", (row, number) -> {
            UUID letterId = row.getObject("letter_id", UUID.class);
            return new Worklist.Letter(
                    letterId,
                    LetterKind.valueOf(row.getString("kind")),
                    row.getInt("recipient"),
                    row.getString("language"),
                    at(row, "produced_at"),
                    attempts.stream()
                            .filter(of -> of.letterId().equals(letterId))
                            .map(OfLetter::attempt)
                            .toList());
        });
    }

    private List<Worklist.Transfer> transfers(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_transfer",
                "transferred_at, event_id",
                (row, number) -> new Worklist.Transfer(
                        row.getString("from_municipality"),
                        row.getString("to_municipality"),
                        ConsentCapacity.valueOf(row.getString("consent_by")),
                        at(row, "transferred_at")));
    }

    private List<Worklist.Correction> corrections(Worklist.Row request) {
        return rows(
                request.requestId(),
                "worklist_correction",
                "corrected_at, event_id",
                (row, number) -> new Worklist.Correction(
                        CorrectionReason.valueOf(row.getString("reason")),
                        opened(request, Sealing.CORRECTION, row, "sealed_explanation"),
                        at(row, "corrected_at")));
    }

    private static Worklist.@Nullable Ending ending(ResultSet full) throws SQLException {
        Instant at = Worklist.instant(full, "ended_at");
        return at == null
                ? null
                : new Worklist.Ending(
                        at,
                        code(WithdrawalReason.class, full.getString("withdrawal_reason")),
                        code(ClosingCause.class, full.getString("closing_cause")),
                        full.getObject("duplicate_of", UUID.class));
    }

    List<Worklist.Clock> clocks(UUID requestId) {
        return rows(
                requestId,
                "worklist_clock",
                "due, clock",
                (row, number) -> new Worklist.Clock(
                        ClockKind.valueOf(row.getString("clock")),
                        row.getString("rule_id"),
                        at(row, "started_at"),
                        at(row, "due"),
                        row.getString("state"),
                        Worklist.instant(row, "reminded_at")));
    }

    private <T> List<T> rows(UUID requestId, String table, String order, RowMapper<T> mapper) {
        return jdbc.sql("select * from " + table + " where request_id = :id order by " + order)
                .param("id", requestId)
                .query(mapper)
                .list();
    }

    private @Nullable String opened(Worklist.Row request, String context, ResultSet row, String column)
            throws SQLException {
        return sealing.opened(request.caseId(), context, row.getString(column));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return requireNonNull(Worklist.instant(row, column), column);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
