package no.barnekoordinator.coordination.team.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnekoordinator.contracts.coordination.FamilyRelation;
import no.barnekoordinator.contracts.coordination.InformationCategory;
import no.barnekoordinator.coordination.handling.event.BirthDateNoted;
import no.barnekoordinator.coordination.handling.event.ConsentGiven;
import no.barnekoordinator.coordination.handling.event.ConsentNarrowed;
import no.barnekoordinator.coordination.handling.event.ConsentWithdrawn;
import no.barnekoordinator.coordination.handling.event.FamilyMemberCorrected;
import no.barnekoordinator.coordination.handling.event.FamilyMemberEntered;
import no.barnekoordinator.coordination.handling.event.FamilyMemberLeft;
import no.barnekoordinator.coordination.handling.event.InstructionAcknowledged;
import no.barnekoordinator.coordination.handling.event.InstructionEscalated;
import no.barnekoordinator.coordination.handling.event.InstructionFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionGiven;
import no.barnekoordinator.coordination.handling.event.InstructionLapsed;
import no.barnekoordinator.coordination.handling.event.InstructionNotFollowed;
import no.barnekoordinator.coordination.handling.event.InstructionRefused;
import no.barnekoordinator.coordination.handling.event.InstructionReminded;
import no.barnekoordinator.coordination.handling.event.MoveAgreed;
import no.barnekoordinator.coordination.handling.event.MoveAgreementWithdrawn;
import no.barnekoordinator.coordination.handling.event.MoveCalledOff;
import no.barnekoordinator.coordination.handling.event.MoveConsented;
import no.barnekoordinator.coordination.handling.event.MovePlanned;
import no.barnekoordinator.coordination.handling.event.PostalDetailsNoted;
import no.barnekoordinator.coordination.handling.event.TeamClosed;
import no.barnekoordinator.coordination.handling.event.TeamEvent;
import no.barnekoordinator.coordination.handling.event.TeamMemberJoined;
import no.barnekoordinator.coordination.handling.event.TeamMemberLeft;
import no.barnekoordinator.coordination.handling.event.TeamOpened;
import no.barnekoordinator.coordination.handling.event.TeamReopened;
import no.barnekoordinator.coordination.team.Members;
import no.barnekoordinator.platform.secrecy.Sealer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of teams and consents. */
@Component
@ProcessingGroup(Members.PROCESSOR)
class TeamProjection {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    TeamProjection(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @EventHandler
    void on(TeamEvent event, @SequenceNumber long version) {
        switch (event) {
            case TeamOpened e -> open(e);
            case TeamClosed e -> closed(e.caseId(), true);
            case TeamReopened e -> closed(e.caseId(), false);
            case FamilyMemberEntered e ->
                family(e.caseId(), e.memberId(), e.relation(), e.name(), e.subject(), e.bornOn(), e.inCare());
            case FamilyMemberCorrected e ->
                family(e.caseId(), e.memberId(), e.relation(), e.name(), e.subject(), e.bornOn(), e.inCare());
            case FamilyMemberLeft e -> left("family_member_row", e.memberId());
            case PostalDetailsNoted e -> reach(e);
            case MovePlanned e -> {}
            case MoveCalledOff e -> {}
            case MoveAgreed e -> {}
            case MoveAgreementWithdrawn e -> {}
            case MoveConsented e -> {
                // Kept with the moves that are planned.
            }
            case BirthDateNoted e ->
                jdbc.sql("update family_member_row set born_sealed = :born where member_id = :member")
                        .param("born", sealed(e.caseId(), Sealed.BORN, iso(e.bornOn())))
                        .param("member", e.memberId())
                        .update();
            case TeamMemberJoined e -> join(e);
            case TeamMemberLeft e -> left("team_member_row", e.memberId());
            case ConsentGiven e -> give(e);
            case ConsentNarrowed e ->
                jdbc.sql("update consent_row set categories = :categories, valid_until = :until where consent_id = :id")
                        .param("categories", words(e.categories()))
                        .param("until", e.validUntil())
                        .param("id", e.consentId())
                        .update();
            case InstructionGiven e -> instruct(e);
            case InstructionAcknowledged e -> mark(e.instructionId(), "acknowledged_at", e.happenedAt());
            case InstructionReminded e -> mark(e.instructionId(), "reminded_at", e.happenedAt());
            case InstructionEscalated e -> mark(e.instructionId(), "escalated_at", e.happenedAt());
            case InstructionFollowed e -> answered(e.instructionId(), "FOLLOWED", e.happenedAt());
            case InstructionLapsed e -> answered(e.instructionId(), "LAPSED", e.happenedAt());
            case InstructionNotFollowed e -> notFollowed(e);
            case InstructionRefused e -> refuse(e);
            case ConsentWithdrawn e ->
                jdbc.sql("update consent_row set withdrawn_at = :at where consent_id = :id")
                        .param("at", utc(e.happenedAt()))
                        .param("id", e.consentId())
                        .update();
        }
        jdbc.sql("update team_row set version = :version where case_id = :case")
                .param("version", version)
                .param("case", event.caseId())
                .update();
    }

    @ResetHandler
    void reset() {
        List.of(
                        "refused_instruction_row",
                        "instruction_row",
                        "consent_row",
                        "team_member_row",
                        "family_member_row",
                        "team_row")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private void open(TeamOpened event) {
        jdbc.sql("""
                insert into team_row (case_id, municipality, open, version) values (:case, :municipality, true, 0)
                on conflict (case_id) do nothing
                """)
                .param("case", event.caseId())
                .param("municipality", event.municipality())
                .update();
    }

    private void closed(UUID caseId, boolean closed) {
        jdbc.sql("update team_row set open = :open where case_id = :case")
                .param("open", !closed)
                .param("case", caseId)
                .update();
    }

    private void family(
            UUID caseId,
            UUID memberId,
            FamilyRelation relation,
            @Nullable String name,
            @Nullable String subject,
            @Nullable LocalDate bornOn,
            boolean inCare) {
        jdbc.sql("""
                insert into family_member_row
                  (member_id, case_id, relation, name_sealed, subject_sealed, subject_bucket, born_sealed, in_care)
                values (:member, :case, :relation, :name, :subject, :bucket::int, :born, :care)
                on conflict (member_id) do update set relation = excluded.relation,
                  name_sealed = excluded.name_sealed, subject_sealed = excluded.subject_sealed,
                  subject_bucket = excluded.subject_bucket, born_sealed = excluded.born_sealed,
                  in_care = excluded.in_care
                """)
                .param("member", memberId)
                .param("case", caseId)
                .param("relation", relation.name())
                .param("name", sealed(caseId, Sealed.NAME, name))
                .param("subject", sealed(caseId, Sealed.SUBJECT, subject))
                .param("bucket", Buckets.of(subject))
                .param("born", sealed(caseId, Sealed.BORN, iso(bornOn)))
                .param("care", inCare)
                .update();
    }

    private void reach(PostalDetailsNoted e) {
        jdbc.sql("""
                update family_member_row set number_sealed = :number, address_sealed = :address,
                  language_sealed = :language, protected_address = :protected where member_id = :member
                """)
                .param("number", sealed(e.caseId(), Sealed.NUMBER, e.nationalIdentityNumber()))
                .param("address", sealed(e.caseId(), Sealed.ADDRESS, e.address()))
                .param("language", sealed(e.caseId(), Sealed.LANGUAGE, e.language()))
                .param("protected", e.protectedAddress())
                .param("member", e.memberId())
                .update();
    }

    private void join(TeamMemberJoined e) {
        jdbc.sql("""
                insert into team_member_row (member_id, case_id, role, kind, organisation_sealed, name_sealed,
                  subject_sealed, subject_bucket, joined_on, until_on, place)
                values (:member, :case, :role, :kind, :organisation, :name, :subject, :bucket::int, :joined, :until,
                  (select count(*) from team_member_row where case_id = :case))
                on conflict (member_id) do nothing
                """)
                .param("member", e.memberId())
                .param("case", e.caseId())
                .param("role", e.role().name())
                .param("kind", e.kind().name())
                .param("organisation", sealed(e.caseId(), Sealed.ORGANISATION, e.organisation()))
                .param("name", sealed(e.caseId(), Sealed.NAME, e.name()))
                .param("subject", sealed(e.caseId(), Sealed.SUBJECT, e.subject()))
                .param("bucket", Buckets.of(e.subject()))
                .param("joined", e.joinedOn())
                .param("until", e.until())
                .update();
    }

    private void left(String table, UUID memberId) {
        jdbc.sql("update " + table + " set gone = true where member_id = :member")
                .param("member", memberId)
                .update();
    }

    private void give(ConsentGiven e) {
        jdbc.sql("""
                insert into consent_row (consent_id, case_id, child_id, giver_id, capacity, recipient, service,
                  purpose_sealed, categories, form, valid_from, valid_until, given_at)
                values (:id, :case, :child, :giver, :capacity, :recipient, :service, :purpose, :categories, :form,
                  :from, :until, :at) on conflict (consent_id) do nothing
                """)
                .param("id", e.consentId())
                .param("case", e.caseId())
                .param("child", e.childId())
                .param("giver", e.giverId())
                .param("capacity", e.capacity().name())
                .param("recipient", e.recipient())
                .param("service", e.service().name())
                .param("purpose", sealed(e.caseId(), Sealed.PURPOSE, e.purpose()))
                .param("categories", words(e.categories()))
                .param("form", e.form().name())
                .param("from", e.validFrom())
                .param("until", e.validUntil())
                .param("at", utc(e.happenedAt()))
                .update();
    }

    private void instruct(InstructionGiven e) {
        jdbc.sql("""
                insert into instruction_row (instruction_id, case_id, kind, member_id, service, category, child_id,
                  shared_with, consent_id, text_sealed, due_on, given_at, stage)
                values (:id, :case, :kind, :member, :service, :category, :child, :shared, :consent, :text, :due, :at,
                  'OPEN') on conflict (instruction_id) do nothing
                """)
                .param("id", e.instructionId())
                .param("case", e.caseId())
                .param("kind", e.kind().name())
                .param("member", e.memberId())
                .param("service", e.service().name())
                .param("category", e.category() == null ? null : e.category().name())
                .param("child", e.childId())
                .param("shared", e.sharedWith())
                .param("consent", e.consentId())
                .param("text", sealed(e.caseId(), Sealed.INSTRUCTION, e.text()))
                .param("due", e.dueOn())
                .param("at", utc(e.happenedAt()))
                .update();
    }

    private void notFollowed(InstructionNotFollowed e) {
        answered(e.instructionId(), "NOT_FOLLOWED", e.happenedAt());
        jdbc.sql("update instruction_row set hindrance = :hindrance, why_sealed = :why where instruction_id = :id")
                .param("hindrance", e.hindrance().name())
                .param("why", sealed(e.caseId(), Sealed.HINDRANCE, e.why()))
                .param("id", e.instructionId())
                .update();
    }

    private void answered(UUID instructionId, String stage, Instant at) {
        jdbc.sql("update instruction_row set stage = :stage, answered_at = :at where instruction_id = :id")
                .param("stage", stage)
                .param("at", utc(at))
                .param("id", instructionId)
                .update();
    }

    private void mark(UUID instructionId, String column, Instant at) {
        jdbc.sql("update instruction_row set " + column + " = :at where instruction_id = :id")
                .param("at", utc(at))
                .param("id", instructionId)
                .update();
    }

    private void refuse(InstructionRefused e) {
        jdbc.sql("""
                insert into refused_instruction_row (instruction_id, case_id, kind, rule, refused_at)
                values (:id, :case, :kind, :rule, :at) on conflict (instruction_id) do nothing
                """)
                .param("id", e.instructionId())
                .param("case", e.caseId())
                .param("kind", e.kind().name())
                .param("rule", e.rule().name())
                .param("at", utc(e.happenedAt()))
                .update();
    }

    private @Nullable String sealed(UUID caseId, String context, @Nullable String text) {
        return text == null ? null : sealer.sealForView(caseId, context, text).orElse(null);
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String words(List<InformationCategory> categories) {
        return categories.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
