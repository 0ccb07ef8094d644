package no.barnekoordinator.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockMetV1;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationReceivedV1;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.platform.store.UnitsOfWork;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.reporting.caseload.Caseload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is notified, corrected, moved, closed and delivered, each in rows of its own request alone. */
class RequestsOnTheMoveTest extends ReportingServiceTest {

    private static final String HERE = "5605";
    private static final String THERE = "5607";
    private static final Instant CAME = Instant.parse("2026-02-02T08:00:00Z");

    @Autowired
    private Views views;

    @Autowired
    private UnitsOfWork unitsOfWork;

    @Autowired
    private Caseload caseload;

    private final UUID caseId = UUID.randomUUID();
    private final UUID requestId = UUID.randomUUID();

    @Test
    void a_notified_need_is_no_request_before_the_family_wishes_it() {
        alone(() -> {
            fold(notified());
            assertThat(requests()).isEmpty();
            assertThat(all("select notifier from need_view where wished_at is null"))
                    .containsExactly("PROFESSIONAL");
            fold(received());
            assertThat(requests()).containsExactly(HERE + " 2026-02-02 ORAL");
            assertThat(all("select request_id::text from need_view where wished_at is not null"))
                    .containsExactly(requestId.toString());
        });
    }

    @Test
    void a_need_no_family_wished_ends_among_the_needs() {
        alone(() -> {
            fold(notified(), closed(RequestClosing.NOT_WISHED));
            assertThat(all("select closing_reason from need_view")).containsExactly("NOT_WISHED");
            assertThat(all("select request_id::text from request_view")).isEmpty();
        });
    }

    @Test
    void a_correction_changes_the_past_and_not_the_place() {
        alone(() -> {
            fold(
                    received(),
                    new RequestCorrectedV1(
                            caseId,
                            requestId,
                            Channel.WRITTEN,
                            ApplicantKind.GUARDIAN,
                            3,
                            true,
                            true,
                            Instant.parse("2026-01-12T23:30:00Z"),
                            HERE,
                            day(9)));
            assertThat(requests()).containsExactly(HERE + " 2026-01-13 WRITTEN");
            assertThat(all("select concat_ws(' ', applicant, children, expecting, interpreter) from request_view"))
                    .containsExactly("GUARDIAN 3 t t");
        });
    }

    @Test
    void a_request_that_moves_is_received_where_it_came_and_decided_where_it_went() {
        alone(() -> {
            fold(
                    received(),
                    started(ClockKind.PRELIMINARY_REPLY),
                    started(ClockKind.DECISION),
                    new ClockMetV1(caseId, requestId, ClockKind.PRELIMINARY_REPLY, "reply", HERE, day(3)),
                    new RequestTransferredV1(caseId, requestId, HERE, THERE, day(4)),
                    new ClockBreachedV1(caseId, requestId, ClockKind.DECISION, "target", day(20), THERE, day(20)),
                    granted(THERE, day(25)));
            assertThat(requests()).containsExactly(HERE + " 2026-02-02 ORAL");
            assertThat(all("select municipality || ' ' || days from fact_first_decision"))
                    .containsExactly(THERE + " 23");
            assertThat(all("select municipality from fact_decision")).containsExactly(THERE);
            assertThat(all("select clock || ' ' || municipality from clock_view order by clock"))
                    .containsExactly("DECISION " + THERE, "PRELIMINARY_REPLY " + HERE);
            assertThat(all("select from_municipality || ' ' || municipality from transfer_view"))
                    .containsExactly(HERE + " " + THERE);
        });
    }

    @Test
    void what_should_not_have_been_there_is_marked_and_not_counted() {
        alone(() -> {
            fold(
                    received(),
                    started(ClockKind.DECISION),
                    new ClockBreachedV1(caseId, requestId, ClockKind.DECISION, "target", day(20), HERE, day(20)),
                    granted(HERE, day(21)),
                    delivered(day(22)));
            assertThat(counted()).containsExactly(1, 1, 1, 1, 1);
            fold(closed(RequestClosing.WRONG_REGISTRATION));
            assertThat(counted()).containsExactly(0, 0, 0, 0, 0);
            assertThat(all("select closing_reason from request_view")).containsExactly("WRONG_REGISTRATION");
        });
    }

    /** Requests, decisions, first decisions, deliveries and broken deadlines. */
    private List<Integer> counted() {
        return List.of(
                requests().size(),
                all("select outcome from fact_decision").size(),
                all("select municipality from fact_first_decision").size(),
                all("select municipality from fact_delivery").size(),
                (int) caseload.of(HERE).breaches());
    }

    @Test
    void a_need_that_has_ceased_was_a_request_all_the_same() {
        alone(() -> {
            fold(received(), closed(RequestClosing.NEED_CEASED));
            assertThat(requests()).containsExactly(HERE + " 2026-02-02 ORAL");
            assertThat(all("select oslo_day(closed_at)::text from request_view"))
                    .containsExactly("2026-02-25");
        });
    }

    @Test
    void each_decision_is_delivered_when_it_first_reaches_somebody() {
        alone(() -> {
            fold(
                    received(),
                    granted(HERE, day(10)),
                    delivered(day(12)),
                    delivered(day(15)),
                    new RequestReopenedV1(caseId, requestId, UUID.randomUUID(), HERE, day(18)),
                    granted(HERE, day(20)),
                    // A letter handed over the same day is known by its day alone.
                    delivered(Instant.parse("2026-02-20T00:00:00Z")));
            assertThat(all("select day || ' ' || days from fact_delivery order by day"))
                    .containsExactly("2026-02-12 2", "2026-02-20 0");
        });
    }

    @Test
    void a_question_and_its_answer_are_one_row() {
        UUID askId = UUID.randomUUID();
        alone(() -> {
            fold(
                    received(),
                    new InformationAskedV1(caseId, requestId, askId, InformationSource.SERVICE, HERE, day(3)),
                    new InformationReceivedV1(caseId, requestId, askId, InformationSource.SERVICE, HERE, day(8)));
            assertThat(all("select source || ' ' || (oslo_day(received_at) - oslo_day(asked_at)) from question_view"))
                    .containsExactly("SERVICE 5");
        });
    }

    /** With no other rows in the tables, in a transaction that is undone. */
    private void alone(Runnable story) {
        assertThatThrownBy(() -> unitsOfWork.run(() -> {
                    Views.TABLES.forEach(
                            table -> jdbc.sql("delete from " + table).update());
                    story.run();
                    throw new UndoException();
                }))
                .isInstanceOf(UndoException.class);
    }

    private static final class UndoException extends RuntimeException {}

    private void fold(Contract... contracts) {
        List.of(contracts).forEach(fact -> views.fold(fact, fact.happenedAt()));
    }

    private List<String> requests() {
        return all("select municipality || ' ' || day || ' ' || channel from fact_request");
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static Instant day(int day) {
        return LocalDate.of(2026, 2, day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private NeedNotifiedV1 notified() {
        return new NeedNotifiedV1(
                caseId,
                requestId,
                Channel.REFERRED,
                ApplicantKind.PROFESSIONAL,
                HERE,
                Instant.parse("2026-01-20T08:00:00Z"));
    }

    private RequestReceivedV1 received() {
        return new RequestReceivedV1(
                caseId, requestId, Channel.ORAL, ApplicantKind.PARENT, 1, false, false, HERE, CAME);
    }

    private ClockStartedV1 started(ClockKind kind) {
        return new ClockStartedV1(caseId, requestId, kind, "target", day(20), HERE, CAME);
    }

    private RequestGrantedV1 granted(String where, Instant at) {
        return new RequestGrantedV1(caseId, requestId, List.of("right"), where, at);
    }

    private DecisionDeliveredV1 delivered(Instant at) {
        return new DecisionDeliveredV1(
                caseId, requestId, UUID.randomUUID(), DeliveryChannel.PAPER, LocalDate.of(2026, 4, 1), HERE, at);
    }

    private RequestClosedV1 closed(RequestClosing reason) {
        return new RequestClosedV1(caseId, requestId, reason, HERE, day(25));
    }
}
