package no.barnekoordinator.reporting.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.AdultTransitionEndedV1;
import no.barnekoordinator.contracts.coordination.AdulthoodUndoneV1;
import no.barnekoordinator.contracts.coordination.ConsentGivenV1;
import no.barnekoordinator.contracts.coordination.ConsentNarrowedV1;
import no.barnekoordinator.contracts.coordination.ConsentWithdrawnV1;
import no.barnekoordinator.contracts.coordination.InstructionFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionGivenV1;
import no.barnekoordinator.contracts.coordination.InstructionNotFollowedV1;
import no.barnekoordinator.contracts.coordination.InstructionRefusedV1;
import no.barnekoordinator.contracts.coordination.MeetingHeldV1;
import no.barnekoordinator.contracts.coordination.PlanRevisedV1;
import no.barnekoordinator.contracts.coordination.PlanStartedV1;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.contracts.coordination.TransitionPlannedV1;
import no.barnekoordinator.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Consents, plans, meetings, instructions and transitions around a family. */
final class CooperationRows {

    private static final String CONSENTS = "consent_view";
    private static final String PLANS = "plan_view";
    private static final String TRANSITIONS = "transition_view";

    private final Rows rows;

    CooperationRows(Rows rows) {
        this.rows = rows;
    }

    void on(ConsentGivenV1 fact) {
        Upsert.into(rows, CONSENTS)
                .key("consent_id", fact.consentId())
                .with("case_id", fact.caseId())
                .with("service", fact.service())
                .with("given_at", fact.happenedAt())
                .with("municipality", fact.municipality())
                .set("valid_until", fact.validUntil())
                .write();
        step(fact.consentId(), "GIVEN", fact.happenedAt(), fact.municipality());
    }

    void on(ConsentNarrowedV1 fact) {
        Map<String, @Nullable Object> consent = Map.of("consent_id", fact.consentId());
        rows.find(CONSENTS, consent)
                .forEach(before -> rows.change(
                        CONSENTS,
                        consent,
                        "valid_until",
                        until(fact.validUntil(), Oslo.dateOf(fact.happenedAt()), before.get("valid_until"))));
        step(fact.consentId(), "NARROWED", fact.happenedAt(), fact.municipality());
    }

    /** What is narrowed to a day that has gone by covered something until it was. */
    private static @Nullable Object until(@Nullable LocalDate narrowed, LocalDate day, @Nullable Object before) {
        if (narrowed == null || !narrowed.isBefore(day)) {
            return narrowed;
        }
        return before instanceof LocalDate last && last.isBefore(day) ? last : day;
    }

    void on(ConsentWithdrawnV1 fact) {
        rows.change(CONSENTS, Map.of("consent_id", fact.consentId()), "withdrawn_at", fact.happenedAt());
        step(fact.consentId(), "WITHDRAWN", fact.happenedAt(), fact.municipality());
    }

    /** For the service the consent was given for; of one nobody has told of, nothing is counted. */
    private void step(UUID consentId, String step, Instant at, String municipality) {
        rows.find(CONSENTS, Map.of("consent_id", consentId)).forEach(consent -> Upsert.into(rows, "consent_step_view")
                .key("consent_id", consentId)
                .key("step", step)
                .key("stated_at", at)
                .with("service", consent.get("service"))
                .with("municipality", municipality)
                .write());
    }

    void on(PlanStartedV1 fact) {
        plan(fact.caseId(), 1, fact.happenedAt(), fact.revisedBy(), fact.municipality());
    }

    void on(PlanRevisedV1 fact) {
        plan(fact.caseId(), fact.version(), fact.happenedAt(), fact.revisedBy(), fact.municipality());
    }

    private void plan(UUID caseId, int version, Instant at, LocalDate reviseBy, String municipality) {
        rows.end(PLANS, "case_id", caseId, "until", at);
        Upsert.into(rows, PLANS)
                .key("case_id", caseId)
                .key("version", version)
                .with("made_at", at)
                .with("revise_by", reviseBy)
                .with("municipality", municipality)
                .set("until", null)
                .write();
    }

    void on(MeetingHeldV1 fact) {
        Upsert.into(rows, "meeting_view")
                .key("meeting_id", fact.meetingId())
                .with("case_id", fact.caseId())
                .with("held_at", fact.happenedAt())
                .with("chaired", fact.chairedByCoordinator())
                .with("invited", fact.invited())
                .with("attended", fact.attended())
                .with("municipality", fact.municipality())
                .write();
    }

    void on(InstructionGivenV1 fact) {
        instruction(fact.instructionId(), fact.caseId(), fact.municipality())
                .set("kind", fact.kind())
                .set("given_at", fact.happenedAt())
                .write();
    }

    void on(InstructionFollowedV1 fact) {
        instruction(fact.instructionId(), fact.caseId(), fact.municipality())
                .set("followed_at", fact.happenedAt())
                .write();
    }

    void on(InstructionNotFollowedV1 fact) {
        instruction(fact.instructionId(), fact.caseId(), fact.municipality())
                .set("not_followed_at", fact.happenedAt())
                .write();
    }

    void on(InstructionRefusedV1 fact) {
        instruction(fact.instructionId(), fact.caseId(), fact.municipality())
                .set("kind", fact.kind())
                .set("refused_at", fact.happenedAt())
                .write();
    }

    private Upsert instruction(UUID instructionId, UUID caseId, String municipality) {
        return Upsert.into(rows, "instruction_view")
                .key("instruction_id", instructionId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }

    void on(TransitionPlannedV1 fact) {
        transition(fact.transitionId(), fact.caseId(), fact.municipality())
                .set("kind", fact.kind())
                .set("in_time", fact.inTime())
                .write();
    }

    void on(AdultTransitionEndedV1 fact) {
        transition(fact.transitionId(), fact.caseId(), fact.municipality())
                .set("kind", TransitionKind.TURNING_18)
                .set("outcome", fact.outcome())
                .set("gap_days", fact.gapDays())
                .set("ended_at", fact.happenedAt())
                .write();
    }

    /** It was not settled, and nothing of it was late; a plan stands when the birthday is near all the same. */
    void on(AdulthoodUndoneV1 fact) {
        Map<String, @Nullable Object> transition = Map.of("transition_id", fact.transitionId());
        for (String column : List.of("outcome", "gap_days", "ended_at")) {
            rows.change(TRANSITIONS, transition, column, null);
        }
        Map<String, @Nullable Object> late = Map.of("transition_id", fact.transitionId(), "in_time", false);
        rows.change(TRANSITIONS, fact.near() ? late : transition, "in_time", fact.near() ? true : null);
    }

    private Upsert transition(UUID transitionId, UUID caseId, String municipality) {
        return Upsert.into(rows, TRANSITIONS)
                .key("transition_id", transitionId)
                .with("case_id", caseId)
                .with("municipality", municipality);
    }
}
