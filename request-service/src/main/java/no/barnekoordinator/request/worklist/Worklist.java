package no.barnekoordinator.request.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the worklist. Personal data is opened here, for a caller whose right to see it has been checked. */
@Component
public class Worklist {

    /** Name of the processor that fills the worklist. */
    public static final String PROCESSOR = "worklist";

    private static final String ROWS = """
            select r.*, c.due, c.clock, c.reminded_at,
              (select count(*) from worklist_clock b where b.request_id = r.request_id and b.state = 'BREACHED') as breached,
              (select count(*) from worklist_finding f where f.request_id = r.request_id) as findings,
              (select count(*) from (select distinct on (a.letter_id) a.outcome from worklist_attempt a
                 where a.request_id = r.request_id order by a.letter_id, a.attempt desc) newest
               where newest.outcome = 'GIVEN_UP') as undelivered
            from worklist_request r
            left join lateral (select due, clock, reminded_at from worklist_clock k
              where k.request_id = r.request_id and k.state = 'RUNNING' order by due, clock limit 1) c on true
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final DetailReader details;

    Worklist(JdbcClient jdbc, Sealing sealing, DetailReader details) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.details = details;
    }

    /** Where a request stands. */
    public enum Status {
        /** Somebody else told of a need; the family is to be contacted. */
        NEED_NOTIFIED,
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        CLOSED
    }

    /**
     * A request in the list. Says that a request is closed, and never why.
     *
     * @param applicant who in the family asks; null while only somebody else has told
     * @param firstContactAt of the family; of whoever told, while the family has not been reached
     * @param due when the next running clock runs out, exclusive; null when none runs
     * @param dueClock which clock that is
     * @param reminded whether somebody was reminded of that clock
     * @param breached how many clocks have run out
     * @param findings how many conditions have a finding
     * @param proposed whether a proposed decision waits for a second person
     * @param undelivered how many letters could not be delivered and are not tried again
     * @param contactName name of the one who asked; null after erasure
     * @param version for {@code If-Match}
     */
    public record Row(
            UUID requestId,
            UUID caseId,
            String municipality,
            String reference,
            Status status,
            Channel channel,
            @Nullable ApplicantKind applicant,
            int children,
            boolean expecting,
            Instant firstContactAt,
            @Nullable Instant due,
            @Nullable ClockKind dueClock,
            boolean reminded,
            int breached,
            int findings,
            boolean proposed,
            int undelivered,
            @Nullable Instant decidedAt,
            @Nullable LocalDate complaintDeadline,
            @Nullable String contactName,
            long version) {}

    /**
     * A request that went to another municipality, as the one it left may know it.
     *
     * @param toMunicipality four digits
     */
    public record TransferredOut(String reference, Instant transferredAt, String toMunicipality) {}

    /**
     * What somebody else told.
     *
     * @param contact how the one who told is reached; unknown when that was not kept
     */
    public record Notice(ApplicantKind notifier, Instant notifiedAt, Contact contact) {}

    /** An attempt to reach a family somebody else had told about. */
    public record FamilyContact(ContactOutcome outcome, Manner manner, Instant contactedAt) {}

    /** What somebody who may consent last said. */
    public record Wish(
            ConsentCapacity capacity,
            boolean wishes,
            Manner manner,
            @Nullable String name,
            Instant confirmedAt) {}

    /**
     * Someone who was heard.
     *
     * @param child number of the child, from 1; null for a parent, or when it was not said which
     * @param keptFromParents the child does not want its parents to know
     */
    public record Hearing(
            HeardRole role,
            AgeBand ageBand,
            @Nullable Integer child,
            boolean keptFromParents,
            @Nullable String words,
            Instant heardAt) {}

    /** A child that was not heard, and why. */
    public record Waiver(
            int child, WaiverReason reason, @Nullable String explanation, Instant waivedAt) {}

    /** What is in the best interest of the children. */
    public record BestInterest(@Nullable String considerations, Instant consideredAt) {}

    /** A finding with its reason and what it rests on. */
    public record Finding(
            Condition condition,
            boolean met,
            String ruleId,
            @Nullable String reason,
            List<Evidence> evidence,
            Instant assessedAt) {}

    /** A question to the family or a service, and its answer when it has come. */
    public record Question(
            UUID askId,
            InformationSource source,
            @Nullable ServiceKind service,
            @Nullable ConsentCapacity consentBy,
            LocalDate dueOn,
            @Nullable String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** The newest preliminary reply. */
    public record Reply(
            Instant sentAt, LocalDate expectedOn, @Nullable String reason) {}

    /**
     * A decision that was proposed and is not concluded.
     *
     * @param proposedBy opaque subject
     * @param returnedAt when another person sent it back; null while it waits to be confirmed
     */
    public record Proposal(
            ProposedOutcome outcome,
            String proposedBy,
            Instant proposedAt,
            @Nullable String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan,
            @Nullable Instant returnedAt,
            @Nullable String returnReason) {

        /** Whether another person is to confirm it or send it back. */
        public boolean waiting() {
            return returnedAt == null;
        }
    }

    /**
     * The newest decision. Its last day to complain is in the row.
     *
     * @param deliveredAt when a letter with it was first known to have come; null before that
     */
    public record Decision(
            @Nullable String considerations,
            @Nullable String fallbackOrdinaryCoordinator,
            @Nullable String fallbackIndividualPlan,
            @Nullable Instant deliveredAt,
            @Nullable DeliveryChannel deliveredBy) {}

    /** An attempt to deliver a letter; {@code code} is what the post service answered. */
    public record Attempt(
            int number,
            AttemptOutcome outcome,
            @Nullable DeliveryChannel channel,
            @Nullable String code,
            Instant attemptedAt) {}

    /**
     * A letter and the attempts to deliver it, oldest first.
     *
     * @param recipient 0 for who asked, 1 for the other parent
     */
    public record Letter(
            UUID letterId,
            LetterKind kind,
            int recipient,
            String language,
            Instant producedAt,
            List<Attempt> attempts) {

        /** Whether it has come. */
        public boolean delivered() {
            return attempts.stream().anyMatch(attempt -> attempt.outcome() == AttemptOutcome.DELIVERED);
        }

        /** Whether it could not be delivered and is not tried again: somebody must do something. */
        public boolean undelivered() {
            return !attempts.isEmpty() && attempts.getLast().outcome() == AttemptOutcome.GIVEN_UP;
        }

        /** Whether there is nothing more to do with it. */
        public boolean done() {
            return delivered() || (!attempts.isEmpty() && attempts.getLast().outcome() == AttemptOutcome.STOPPED);
        }
    }

    /** How the request came here from another municipality, or went on. */
    public record Transfer(
            String fromMunicipality, String toMunicipality, ConsentCapacity consentBy, Instant transferredAt) {}

    /** A registration that was put right. */
    public record Correction(
            CorrectionReason reason, @Nullable String explanation, Instant correctedAt) {}

    /**
     * How it ended without a decision.
     *
     * @param withdrawal null when it was closed
     * @param cause null when it was withdrawn
     * @param duplicateOf the request the family had already made; null but for a duplicate
     */
    public record Ending(
            Instant endedAt,
            @Nullable WithdrawalReason withdrawal,
            @Nullable ClosingCause cause,
            @Nullable UUID duplicateOf) {}

    /**
     * A clock.
     *
     * @param due the instant it is broken, exclusive
     * @param remindedAt when somebody was reminded of it; null when nobody was
     */
    public record Clock(
            ClockKind clock,
            String ruleId,
            Instant startedAt,
            Instant due,
            String state,
            @Nullable Instant remindedAt) {}

    /**
     * Everything about one request.
     *
     * @param custody who has the care of the children; null while only somebody else has told
     * @param identified whether it is known for certain who asks
     * @param identityProof how it came to be known; null when it was from the start, or is not
     * @param receivedBy opaque subject of who took it; null when nobody did
     * @param otherParent never to be shown to who asked; null when none is to be told
     * @param letterLanguage {@code nb}, {@code nn}, {@code se} or {@code en}; null while only somebody else has told
     * @param reopenedAt when a complaint opened it again; null when none did
     */
    public record Detail(
            Row row,
            @Nullable Manner manner,
            @Nullable Custody custody,
            boolean identified,
            @Nullable IdentityProof identityProof,
            @Nullable String receivedBy,
            Contact contact,
            @Nullable Contact otherParent,
            List<ChildDetails> childDetails,
            @Nullable String needs,
            @Nullable String interpreterLanguage,
            @Nullable String letterLanguage,
            @Nullable Notice notice,
            List<FamilyContact> familyContacts,
            List<Wish> wishes,
            List<Hearing> hearings,
            List<Waiver> waivers,
            @Nullable BestInterest bestInterest,
            List<Finding> findings,
            List<Question> questions,
            @Nullable Reply preliminaryReply,
            @Nullable Proposal proposal,
            @Nullable Decision decision,
            List<Letter> letters,
            List<Transfer> transfers,
            List<Correction> corrections,
            @Nullable Ending ending,
            @Nullable Instant reopenedAt,
            List<Clock> clocks) {}

    /**
     * Somebody whose request is open, opened to be compared with another who asks: nothing of it is searched for in the
     * database.
     */
    public record Asker(
            UUID requestId, String reference, Instant firstContactAt, Contact contact, List<ChildDetails> children) {}

    /**
     * The requests of a municipality: those with something to do by what is due first, then the others, newest first.
     */
    public List<Row> of(String municipality, Optional<Status> status) {
        return jdbc.sql(ROWS + """
                where r.municipality = :municipality and (:status::text is null or r.status = :status)
                order by r.status not in ('OPEN', 'NEED_NOTIFIED'), c.due nulls last, r.first_contact_at desc, r.request_id
                """)
                .param("municipality", municipality)
                .param("status", status.map(Status::name).orElse(null))
                .query((row, number) -> rowOf(row))
                .list();
    }

    /** The requests that went from a municipality to another and are not back, newest first. */
    public List<TransferredOut> transferredFrom(String municipality) {
        return jdbc.sql("""
                select r.reference, t.transferred_at, t.to_municipality from worklist_transfer t
                join worklist_request r on r.request_id = t.request_id
                where t.from_municipality = :municipality and r.municipality <> :municipality
                  and not exists (select 1 from worklist_transfer later where later.request_id = t.request_id
                    and later.from_municipality = :municipality and later.transferred_at > t.transferred_at)
                order by t.transferred_at desc, r.reference
                """)
                .param("municipality", municipality)
                .query((row, number) -> new TransferredOut(
                        row.getString("reference"),
                        row.getObject("transferred_at", OffsetDateTime.class).toInstant(),
                        row.getString("to_municipality")))
                .list();
    }

    /** One request, by its id. */
    public Optional<Row> find(UUID requestId) {
        return jdbc.sql(ROWS + "where r.request_id = :id")
                .param("id", requestId)
                .query((row, number) -> rowOf(row))
                .optional();
    }

    /** One request, by the reference on its receipt. */
    public Optional<Row> findByReference(String reference) {
        return jdbc.sql(ROWS + "where r.reference = :reference")
                .param("reference", reference)
                .query((row, number) -> rowOf(row))
                .optional();
    }

    /** Everything about one request. */
    public Optional<Detail> detail(UUID requestId) {
        return find(requestId).map(details::of);
    }

    /** The clocks of a request, or of a need that is none yet, by when they run out. */
    public List<Clock> clocks(UUID requestId) {
        return details.clocks(requestId);
    }

    /** Those whose requests are open in a municipality, the first to ask first. */
    public List<Asker> askers(String municipality) {
        return details.askers(municipality);
    }

    private Row rowOf(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String clock = row.getString("clock");
        String applicant = row.getString("applicant");
        return new Row(
                row.getObject("request_id", UUID.class),
                caseId,
                row.getString("municipality"),
                row.getString("reference"),
                Status.valueOf(row.getString("status")),
                Channel.valueOf(row.getString("channel")),
                applicant == null ? null : ApplicantKind.valueOf(applicant),
                row.getInt("children"),
                row.getBoolean("expecting"),
                row.getObject("first_contact_at", OffsetDateTime.class).toInstant(),
                instant(row, "due"),
                clock == null ? null : ClockKind.valueOf(clock),
                row.getObject("reminded_at", OffsetDateTime.class) != null,
                row.getInt("breached"),
                row.getInt("findings"),
                row.getObject("proposed_at", OffsetDateTime.class) != null
                        && row.getObject("returned_at", OffsetDateTime.class) == null,
                row.getInt("undelivered"),
                instant(row, "decided_at"),
                row.getObject("complaint_deadline", LocalDate.class),
                sealing.opened(caseId, Sealing.CONTACT, row.getString("sealed_contact"), Contact.class)
                        .map(Contact::name)
                        .orElse(null),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
