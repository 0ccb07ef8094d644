package no.barnekoordinator.coordination.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.TransitionKind;
import no.barnekoordinator.coordination.handling.event.AdultConsentRecorded;
import no.barnekoordinator.coordination.handling.event.AdultGapStarted;
import no.barnekoordinator.coordination.handling.event.AdultTransitionEnded;
import no.barnekoordinator.coordination.handling.event.AdulthoodApproached;
import no.barnekoordinator.coordination.handling.event.AdulthoodUndone;
import no.barnekoordinator.coordination.handling.event.BirthDateCorrected;
import no.barnekoordinator.coordination.handling.event.ChildNoted;
import no.barnekoordinator.coordination.handling.event.ChildReleased;
import no.barnekoordinator.coordination.handling.event.ClockBreached;
import no.barnekoordinator.coordination.handling.event.ClockCancelled;
import no.barnekoordinator.coordination.handling.event.ClockEvent;
import no.barnekoordinator.coordination.handling.event.ClockMet;
import no.barnekoordinator.coordination.handling.event.ClockStarted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorAccepted;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorDeclined;
import no.barnekoordinator.coordination.handling.event.OrdinaryCoordinatorOffered;
import no.barnekoordinator.coordination.handling.event.ParentsAccessEnded;
import no.barnekoordinator.coordination.handling.event.TransitionCancelled;
import no.barnekoordinator.coordination.handling.event.TransitionCompleted;
import no.barnekoordinator.coordination.handling.event.TransitionEvent;
import no.barnekoordinator.coordination.handling.event.TransitionMoved;
import no.barnekoordinator.coordination.handling.event.TransitionPlanned;
import no.barnekoordinator.coordination.handling.event.TransitionReminded;
import no.barnekoordinator.coordination.handling.event.TransitionStepDone;
import no.barnekoordinator.coordination.handling.event.TransitionStepWritten;
import no.barnekoordinator.coordination.handling.event.TransitionsClosed;
import no.barnekoordinator.coordination.handling.event.TransitionsOpened;
import no.barnekoordinator.coordination.handling.event.TransitionsReopened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the view of transitions. */
@Component
@ProcessingGroup(Transitions.PROCESSOR)
class TransitionProjection {

    private static final String STREAM = "transitions";

    private static final int ADULT = 18;

    private final JdbcClient jdbc;
    private final TransitionSeal seal;

    TransitionProjection(JdbcClient jdbc, TransitionSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @EventHandler
    void on(TransitionEvent event, @SequenceNumber long version) {
        switch (event) {
            case TransitionsOpened e ->
                jdbc.sql("""
                        insert into transition_case (case_id, municipality, open, version)
                        values (:case, :municipality, true, :version) on conflict (case_id) do nothing
                        """)
                        .param("case", e.caseId())
                        .param("municipality", e.municipality())
                        .param("version", version)
                        .update();
            case TransitionsClosed e -> open(e.caseId(), false);
            case TransitionsReopened e -> open(e.caseId(), true);
            case ChildNoted e ->
                jdbc.sql("""
                        insert into transition_child (child_id, case_id, number, born_sealed)
                        values (:child, :case, :number, :born) on conflict (child_id) do nothing
                        """)
                        .param("child", e.childId())
                        .param("case", e.caseId())
                        .param("number", e.number())
                        .param("born", seal.day(e.caseId(), TransitionSeal.BORN, e.bornOn()))
                        .update();
            case BirthDateCorrected e -> corrected(e);
            case ChildReleased e -> release(e.childId());
            case ParentsAccessEnded e ->
                jdbc.sql("update transition_child set grown_up = true where child_id = :child")
                        .param("child", e.childId())
                        .update();
            case AdulthoodApproached e -> row(e.transitionId(), e.caseId(), e.childId(), TransitionKind.TURNING_18);
            case TransitionReminded e -> set(e.transitionId(), "reminded_at", e.happenedAt());
            case TransitionPlanned e -> {
                row(e.transitionId(), e.caseId(), e.childId(), e.kind());
                set(e.transitionId(), "planned_at", e.happenedAt());
                day(e.caseId(), e.transitionId(), e.dayOf(), e.receiving());
            }
            case TransitionMoved e -> day(e.caseId(), e.transitionId(), e.dayOf(), e.receiving());
            case TransitionStepWritten e -> step(e);
            case TransitionStepDone e ->
                jdbc.sql("update transition_step set done_on = :on where step_id = :step")
                        .param("on", e.doneOn())
                        .param("step", e.stepId())
                        .update();
            case TransitionCompleted e -> ended(e.transitionId(), "COMPLETED", e.happenedAt());
            case TransitionCancelled e -> ended(e.transitionId(), "CANCELLED", e.happenedAt());
            case OrdinaryCoordinatorOffered e -> offer(e.transitionId(), "OFFERED", null, null);
            case OrdinaryCoordinatorAccepted e ->
                offer(
                        e.transitionId(),
                        "ACCEPTED",
                        seal.text(e.caseId(), TransitionSeal.COORDINATOR, e.coordinator()),
                        e.startsOn());
            case OrdinaryCoordinatorDeclined e -> offer(e.transitionId(), "DECLINED", null, null);
            case AdultConsentRecorded e ->
                jdbc.sql("update transition_row set consents = :consents where transition_id = :id")
                        .param("consents", e.consents())
                        .param("id", e.transitionId())
                        .update();
            case AdultGapStarted e -> set(e.transitionId(), "gap_since", e.happenedAt());
            case AdultTransitionEnded e -> {
                jdbc.sql("update transition_row set outcome = :outcome, gap_days = :days where transition_id = :id")
                        .param("outcome", e.outcome().name())
                        .param("days", e.gapDays())
                        .param("id", e.transitionId())
                        .update();
                ended(e.transitionId(), "COMPLETED", e.happenedAt());
            }
            case AdulthoodUndone e -> undone(e);
        }
        version(event.caseId(), version);
    }

    /** The day of a planned transition to adult life follows from it. */
    private void corrected(BirthDateCorrected e) {
        jdbc.sql("update transition_child set born_sealed = :born where child_id = :child")
                .param("born", seal.day(e.caseId(), TransitionSeal.BORN, e.bornOn()))
                .param("child", e.childId())
                .update();
        LocalDate bornOn = e.bornOn();
        jdbc.sql("""
                update transition_row set day_sealed = :day
                where child_id = :child and kind = 'TURNING_18' and planned_at is not null
                """)
                .param("day", seal.day(e.caseId(), TransitionSeal.DAY, bornOn == null ? null : bornOn.plusYears(ADULT)))
                .param("child", e.childId())
                .update();
    }

    private void undone(AdulthoodUndone e) {
        jdbc.sql("update transition_child set grown_up = false where child_id = :child")
                .param("child", e.childId())
                .update();
        if (e.near()) {
            jdbc.sql("""
                    update transition_row set late = false, reminded_at = null, consents = null, gap_since = null,
                      outcome = null, gap_days = null, ending = null, ended_at = null
                    where transition_id = :id
                    """).param("id", e.transitionId()).update();
        } else {
            for (String table : new String[] {"transition_step", "transition_row"}) {
                jdbc.sql("delete from " + table + " where transition_id = :id")
                        .param("id", e.transitionId())
                        .update();
            }
        }
    }

    /** Other parts of a case state their clocks too. */
    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> stored) {
        if (!STREAM.equals(stored.getType())) {
            return;
        }
        switch (event) {
            case ClockStarted e -> set(e.subject(), "plan_due", e.due());
            case ClockMet e -> set(e.subject(), "plan_due", null);
            case ClockCancelled e -> set(e.subject(), "plan_due", null);
            case ClockBreached e ->
                jdbc.sql("update transition_row set late = true where transition_id = :id")
                        .param("id", e.subject())
                        .update();
        }
        version(event.caseId(), stored.getSequenceNumber());
    }

    private void release(UUID childId) {
        for (String statement : new String[] {
            "delete from transition_step where transition_id in "
                    + "(select transition_id from transition_row where child_id = :child)",
            "delete from transition_row where child_id = :child",
            "delete from transition_child where child_id = :child"
        }) {
            jdbc.sql(statement).param("child", childId).update();
        }
    }

    @ResetHandler
    void reset() {
        for (String table : new String[] {"transition_step", "transition_row", "transition_child", "transition_case"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    private void version(UUID caseId, long version) {
        jdbc.sql("update transition_case set version = :version where case_id = :case")
                .param("version", version)
                .param("case", caseId)
                .update();
    }

    private void open(UUID caseId, boolean open) {
        jdbc.sql("update transition_case set open = :open where case_id = :case")
                .param("open", open)
                .param("case", caseId)
                .update();
    }

    private void row(UUID transitionId, UUID caseId, UUID childId, TransitionKind kind) {
        jdbc.sql("""
                insert into transition_row (transition_id, case_id, child_id, kind) values (:id, :case, :child, :kind)
                on conflict (transition_id) do nothing
                """)
                .param("id", transitionId)
                .param("case", caseId)
                .param("child", childId)
                .param("kind", kind.name())
                .update();
    }

    private void day(UUID caseId, UUID transitionId, @Nullable LocalDate day, @Nullable String receiving) {
        jdbc.sql("update transition_row set day_sealed = :day, receiving_sealed = :receiving where transition_id = :id")
                .param("day", seal.day(caseId, TransitionSeal.DAY, day))
                .param("receiving", seal.text(caseId, TransitionSeal.RECEIVING, receiving))
                .param("id", transitionId)
                .update();
    }

    private void step(TransitionStepWritten e) {
        jdbc.sql("""
                insert into transition_step (step_id, transition_id, case_id, what_sealed, owner_sealed, due_on)
                values (:step, :id, :case, :what, :owner, :due) on conflict (step_id) do nothing
                """)
                .param("step", e.stepId())
                .param("id", e.transitionId())
                .param("case", e.caseId())
                .param("what", seal.text(e.caseId(), TransitionSeal.WHAT, e.what()))
                .param("owner", seal.text(e.caseId(), TransitionSeal.OWNER, e.owner()))
                .param("due", e.dueOn())
                .update();
    }

    private void offer(UUID transitionId, String offer, @Nullable String coordinator, @Nullable LocalDate startsOn) {
        jdbc.sql("""
                update transition_row set offer = :offer, coordinator_sealed = :coordinator, starts_on = :starts::date
                where transition_id = :id
                """)
                .param("offer", offer)
                .param("coordinator", coordinator)
                .param("starts", startsOn)
                .param("id", transitionId)
                .update();
    }

    private void ended(UUID transitionId, String how, Instant at) {
        jdbc.sql("update transition_row set ending = :how where transition_id = :id")
                .param("how", how)
                .param("id", transitionId)
                .update();
        set(transitionId, "ended_at", at);
    }

    private void set(UUID transitionId, String column, @Nullable Instant at) {
        jdbc.sql("update transition_row set " + column + " = :at::timestamptz where transition_id = :id")
                .param("at", at == null ? null : utc(at))
                .param("id", transitionId)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
