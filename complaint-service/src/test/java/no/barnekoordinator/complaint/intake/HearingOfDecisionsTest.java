package no.barnekoordinator.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.barnekoordinator.complaint.ComplaintServiceTest;
import no.barnekoordinator.complaint.knowndecision.KnownDecision;
import no.barnekoordinator.complaint.knowndecision.KnownDecision.Status;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.contracts.request.RequestReopenedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What the request service says after a decision, and instead of one, changes what can be complained about. */
class HearingOfDecisionsTest extends ComplaintServiceTest {

    private static final Instant LATER = Instant.parse("2026-02-10T09:00:00Z");

    @Test
    void before_delivery_nobody_is_late_and_the_latest_of_two_deliveries_counts() {
        RequestRefusedV1 refused = refusedAndNotDelivered();
        Answer early = post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .expect(HttpStatus.CREATED);
        assertThat(early.field("lastDay")).isEqualTo("2026-03-16");

        publish(Topics.REQUEST, delivered(refused, LATER, LocalDate.parse("2026-03-10")));
        // To the other parent, though heard of afterwards, and earlier.
        publish(Topics.REQUEST, delivered(refused, LATER.minusSeconds(86_400), LocalDate.parse("2026-03-09")));
        publish(Topics.REQUEST, transfer(refused));
        KnownDecision known =
                await(refused.caseId(), decision -> decision.municipality().equals("4601"));

        assertThat(known.deliveredAt()).isEqualTo(LATER);
        assertThat(known.complaintDeadline()).isEqualTo("2026-03-10");
        assertThat(known.status()).isEqualTo(Status.REFUSED);
        post("/api/v1/complaints/" + early.field("complaintId") + "/withdrawal", Map.of(), FAMILY)
                .expect(HttpStatus.ACCEPTED);
        assertThat(post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                        .expect(HttpStatus.CREATED)
                        .field("lastDay"))
                .isEqualTo("2026-03-10");
    }

    @Test
    void a_decision_that_is_opened_again_has_reached_nobody() {
        RequestRefusedV1 refused = refusedCase();
        UUID complaintId = UUID.fromString(post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .field("complaintId"));
        post(
                        "/api/v1/complaints/" + complaintId + "/reassessment",
                        Map.of(
                                "result",
                                "REVERSED",
                                "statement",
                                "Familien har rett.",
                                "independence",
                                "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        publish(
                Topics.REQUEST,
                new RequestReopenedV1(
                        refused.caseId(), refused.requestId(), complaintId, refused.municipality(), LATER));
        publish(Topics.REQUEST, delivered(refused, LATER.plusSeconds(60), LocalDate.parse("2026-03-10")));
        publish(Topics.REQUEST, transfer(refused));
        KnownDecision known =
                await(refused.caseId(), decision -> decision.municipality().equals("4601"));

        assertThat(known.status()).isEqualTo(Status.REOPENED);
        assertThat(known.deliveredAt()).isNull();
        assertThat(known.complaintDeadline()).isNull();
    }

    @Test
    void a_request_that_moved_is_complained_about_where_it_is_now() {
        RequestRefusedV1 refused = refusedCase();
        publish(Topics.REQUEST, transfer(refused));
        await(refused.caseId(), decision -> decision.municipality().equals("4601"));

        post("/api/v1/complaints", complaint(refused.caseId(), "RIGHT_NOT_FULFILLED"), HANDLER)
                .expect(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_should_not_have_been_there_leaves_no_refusal_to_complain_about() {
        RequestRefusedV1 refused = refusedCase();
        publish(Topics.REQUEST, closed(refused.caseId(), refused.requestId(), RequestClosing.WRONG_REGISTRATION));
        await(refused.caseId(), decision -> decision.status() == Status.CLOSED);

        assertThat(post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                        .expect(HttpStatus.UNPROCESSABLE_CONTENT)
                        .problem())
                .isEqualTo("no-refusal-known");
    }

    @Test
    void a_refusal_stands_when_the_need_ceases_afterwards() {
        RequestRefusedV1 refused = refusedCase();
        publish(Topics.REQUEST, closed(refused.caseId(), refused.requestId(), RequestClosing.NEED_CEASED));
        publish(Topics.REQUEST, transfer(refused));
        await(refused.caseId(), decision -> decision.municipality().equals("4601"));

        post("/api/v1/complaints", complaint(refused.caseId(), "REFUSAL"), FAMILY)
                .expect(HttpStatus.CREATED);
    }

    @Test
    void an_undecided_request_that_is_closed_is_closed() {
        UUID caseId = UUID.randomUUID();
        UUID requestId = UUID.randomUUID();
        publish(
                Topics.REQUEST,
                new RequestReceivedV1(
                        caseId, requestId, Channel.ORAL, ApplicantKind.PARENT, 1, false, false, "0301", LATER));
        publish(Topics.REQUEST, closed(caseId, requestId, RequestClosing.NEED_CEASED));

        assertThat(await(caseId, decision -> decision.status() != Status.RECEIVED)
                        .status())
                .isEqualTo(Status.CLOSED);
    }

    private KnownDecision await(UUID caseId, Predicate<KnownDecision> heard) {
        return Awaitility.await("the intake has heard of it")
                .atMost(Duration.ofSeconds(20))
                .until(() -> decisions.ofCase(caseId), known -> !known.isEmpty() && heard.test(known.getFirst()))
                .getFirst();
    }

    private static RequestTransferredV1 transfer(RequestRefusedV1 refused) {
        return new RequestTransferredV1(
                refused.caseId(), refused.requestId(), refused.municipality(), "4601", LATER.plusSeconds(120));
    }

    private static RequestClosedV1 closed(UUID caseId, UUID requestId, RequestClosing reason) {
        return new RequestClosedV1(caseId, requestId, reason, "0301", LATER);
    }
}
