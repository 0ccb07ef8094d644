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
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the worklist. Personal data is opened here, for a caller whose right to see it has been checked. */
@Component
public class Worklist {

    /** Name of the processor that fills the worklist. */
    public static final String PROCESSOR = "worklist";

    static final String CONTACT = "worklist.contact";
    static final String CHILDREN = "worklist.children";
    static final String NEEDS = "worklist.needs";
    static final String INTERPRETER = "worklist.interpreter";
    static final String REASON = "worklist.reason";
    static final String WORDS = "worklist.words";
    static final String CONSIDERATIONS = "worklist.considerations";

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JsonMapper json;

    Worklist(JdbcClient jdbc, Sealer sealer, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
    }

    /** Where a request stands. */
    public enum Status {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /**
     * A request in the list.
     *
     * @param due when the next running clock runs out, exclusive; null when none runs
     * @param dueClock which clock that is
     * @param breached how many clocks have run out
     * @param findings how many conditions have a finding
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
            ApplicantKind applicant,
            int children,
            boolean expecting,
            Instant firstContactAt,
            @Nullable Instant due,
            @Nullable ClockKind dueClock,
            int breached,
            int findings,
            @Nullable Instant decidedAt,
            @Nullable LocalDate complaintDeadline,
            @Nullable String contactName,
            long version) {}

    /** A finding with its reason. */
    public record Finding(
            Condition condition,
            boolean met,
            String ruleId,
            @Nullable String reason,
            Instant assessedAt) {}

    /** Someone who was heard. */
    public record Hearing(
            HeardRole role, AgeBand ageBand, @Nullable String words, Instant heardAt) {}

    /** A clock; {@code due} is the instant it is broken, exclusive. */
    public record Clock(ClockKind clock, String ruleId, Instant startedAt, Instant due, String state) {}

    /** Everything about one request. */
    public record Detail(
            Row row,
            Contact contact,
            List<ChildDetails> childDetails,
            @Nullable String needs,
            @Nullable String interpreterLanguage,
            @Nullable Instant preliminaryReplyAt,
            @Nullable String considerations,
            List<Finding> findings,
            List<Hearing> hearings,
            List<Clock> clocks) {}

    /**
     * Somebody whose request is open, opened to be compared with another who asks: nothing of it is searched for in the
     * database.
     */
    public record Asker(
            UUID requestId, String reference, Instant firstContactAt, Contact contact, List<ChildDetails> children) {}

    /** How a municipality tells families of their right. */
    public record Procedure(
            LocalDate adoptedOn,
            @Nullable LocalDate lastPublishedOn,
            String howFamiliesAreTold,
            LocalDate nextReviewOn) {}

    private static final String ROWS = """
            select r.*, c.due, c.clock,
              (select count(*) from worklist_clock b where b.request_id = r.request_id and b.state = 'BREACHED') as breached,
              (select count(*) from worklist_finding f where f.request_id = r.request_id) as findings
            from worklist_request r
            left join lateral (select due, clock from worklist_clock k
              where k.request_id = r.request_id and k.state = 'RUNNING' order by due, clock limit 1) c on true
            """;

    /** The requests of a municipality: open ones by what is due first, then the others, newest first. */
    public List<Row> of(String municipality, Optional<Status> status) {
        return jdbc.sql(ROWS + """
                where r.municipality = :municipality and (:status::text is null or r.status = :status)
                order by r.status <> 'OPEN', c.due nulls last, r.first_contact_at desc, r.request_id
                """)
                .param("municipality", municipality)
                .param("status", status.map(Status::name).orElse(null))
                .query((row, number) -> rowOf(row))
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
        return find(requestId).map(row -> jdbc.sql("select * from worklist_request where request_id = :id")
                .param("id", requestId)
                .query((full, number) -> new Detail(
                        row,
                        contact(full),
                        children(full),
                        opened(row.caseId(), NEEDS, full.getString("sealed_needs"))
                                .orElse(null),
                        opened(row.caseId(), INTERPRETER, full.getString("sealed_interpreter"))
                                .orElse(null),
                        instant(full, "preliminary_reply_at"),
                        opened(row.caseId(), CONSIDERATIONS, full.getString("sealed_considerations"))
                                .orElse(null),
                        findings(row),
                        hearings(row),
                        clocks(requestId)))
                .single());
    }

    /** Those whose requests are open in a municipality, the first to ask first. */
    public List<Asker> askers(String municipality) {
        return jdbc.sql("""
                select request_id, case_id, reference, first_contact_at, sealed_contact, sealed_children
                from worklist_request where municipality = :municipality and status = 'OPEN'
                order by first_contact_at, request_id
                """)
                .param("municipality", municipality)
                .query((row, number) -> new Asker(
                        row.getObject("request_id", UUID.class),
                        row.getString("reference"),
                        row.getObject("first_contact_at", OffsetDateTime.class).toInstant(),
                        contact(row),
                        children(row)))
                .list();
    }

    /** The information procedure of a municipality; empty when it has registered none. */
    public Optional<Procedure> procedure(String municipality) {
        return jdbc.sql("select * from information_procedure where municipality = :municipality")
                .param("municipality", municipality)
                .query((row, number) -> new Procedure(
                        row.getObject("adopted_on", LocalDate.class),
                        row.getObject("last_published_on", LocalDate.class),
                        row.getString("how_families_are_told"),
                        row.getObject("next_review_on", LocalDate.class)))
                .optional();
    }

    private Row rowOf(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        String clock = row.getString("clock");
        return new Row(
                row.getObject("request_id", UUID.class),
                caseId,
                row.getString("municipality"),
                row.getString("reference"),
                Status.valueOf(row.getString("status")),
                Channel.valueOf(row.getString("channel")),
                ApplicantKind.valueOf(row.getString("applicant")),
                row.getInt("children"),
                row.getBoolean("expecting"),
                row.getObject("first_contact_at", OffsetDateTime.class).toInstant(),
                instant(row, "due"),
                clock == null ? null : ClockKind.valueOf(clock),
                row.getInt("breached"),
                row.getInt("findings"),
                instant(row, "decided_at"),
                row.getObject("complaint_deadline", LocalDate.class),
                contact(row).name(),
                row.getLong("version"));
    }

    private List<Finding> findings(Row request) {
        return jdbc.sql("select * from worklist_finding where request_id = :id order by condition")
                .param("id", request.requestId())
                .query((row, number) -> new Finding(
                        Condition.valueOf(row.getString("condition")),
                        row.getBoolean("met"),
                        row.getString("rule_id"),
                        opened(request.caseId(), REASON, row.getString("sealed_reason"))
                                .orElse(null),
                        row.getObject("assessed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Hearing> hearings(Row request) {
        return jdbc.sql("select * from worklist_hearing where request_id = :id order by heard_at, event_id")
                .param("id", request.requestId())
                .query((row, number) -> new Hearing(
                        HeardRole.valueOf(row.getString("role")),
                        AgeBand.valueOf(row.getString("age_band")),
                        opened(request.caseId(), WORDS, row.getString("sealed_words"))
                                .orElse(null),
                        row.getObject("heard_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The clocks of a request, or of a need that is none yet, by when they run out. */
    public List<Clock> clocks(UUID requestId) {
        return jdbc.sql("select * from worklist_clock where request_id = :id order by due, clock")
                .param("id", requestId)
                .query((row, number) -> new Clock(
                        ClockKind.valueOf(row.getString("clock")),
                        row.getString("rule_id"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due", OffsetDateTime.class).toInstant(),
                        row.getString("state")))
                .list();
    }

    private Contact contact(ResultSet row) throws SQLException {
        return opened(row.getObject("case_id", UUID.class), CONTACT, row.getString("sealed_contact"))
                .map(text -> json.readValue(text, Contact.class))
                .orElse(Contact.UNKNOWN);
    }

    private List<ChildDetails> children(ResultSet row) throws SQLException {
        return opened(row.getObject("case_id", UUID.class), CHILDREN, row.getString("sealed_children"))
                .map(text -> List.of(json.readValue(text, ChildDetails[].class)))
                .orElse(List.of());
    }

    private Optional<String> opened(UUID caseId, String context, @Nullable String sealed) {
        return sealed == null ? Optional.empty() : sealer.openFromView(caseId, context, sealed);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
