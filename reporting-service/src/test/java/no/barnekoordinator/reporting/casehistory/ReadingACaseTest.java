package no.barnekoordinator.reporting.casehistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.clock.ClockBreachedV1;
import no.barnekoordinator.contracts.clock.ClockKind;
import no.barnekoordinator.contracts.clock.ClockStartedV1;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.coordination.CoordinatorAppointedV1;
import no.barnekoordinator.contracts.coordination.ServiceDelayedV1;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.HeardRole;
import no.barnekoordinator.contracts.request.InformationAskedV1;
import no.barnekoordinator.contracts.request.InformationSource;
import no.barnekoordinator.contracts.request.NeedNotifiedV1;
import no.barnekoordinator.contracts.request.PartyHeardV1;
import no.barnekoordinator.contracts.request.RequestClosedV1;
import no.barnekoordinator.contracts.request.RequestClosing;
import no.barnekoordinator.contracts.request.RequestCorrectedV1;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.contracts.request.RequestTransferredV1;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;

class ReadingACaseTest extends ReportingServiceTest {

    private static final String OSLO = "0301";

    private final UUID caseId = UUID.randomUUID();
    private final UUID requestId = UUID.randomUUID();

    @Test
    void the_timeline_runs_across_the_services_and_the_state_is_its_sum() {
        aCaseWithACoordinator();

        Answer answer = get(path("&reason=sample-7"), AUDITOR);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(types(answer))
                .containsExactly("RequestReceived", "RequestGranted", "CaseOpened", "CoordinatorAppointed");
        assertThat(answer.body().at("/state/status").asString()).isEqualTo("ACTIVE");
        assertThat(answer.body().at("/state/facts").asInt()).isEqualTo(4);
    }

    @Test
    void as_of_shows_only_what_had_happened() {
        aCaseWithACoordinator();

        Answer answer = get(path("&reason=sample-7&asOf=2026-02-02T00:00:00Z"), AUDITOR);

        assertThat(answer.body().at("/state/status").asString()).isEqualTo("CLARIFYING");
        assertThat(answer.body().at("/state/coordinator").isNull()).isTrue();
    }

    @Test
    void what_is_recorded_late_changes_what_was_but_not_what_was_known() {
        aCaseWithACoordinator();
        String then = "2026-02-15T00:00:00Z";
        String before = get(path("&reason=before&knownAt=" + then), AUDITOR)
                .body()
                .get("state")
                .toString();

        publishKnownAt(
                Instant.parse("2026-04-01T00:00:00Z"),
                Topics.REQUEST,
                new PartyHeardV1(
                        caseId,
                        requestId,
                        HeardRole.CHILD,
                        AgeBand.FROM_12,
                        OSLO,
                        Instant.parse("2026-02-03T10:00:00Z")));

        assertThat(get(path("&reason=after&asOf=" + then), AUDITOR)
                        .body()
                        .at("/state/hearings")
                        .asInt())
                .isEqualTo(1);
        assertThat(get(path("&reason=after&knownAt=" + then), AUDITOR)
                        .body()
                        .get("state")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void an_auditor_must_say_why() {
        aCaseWithACoordinator();

        Answer answer = get("/api/v1/cases/" + caseId + "/history", AUDITOR);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("reason-missing");
        assertThat(readings()).isEmpty();
    }

    @Test
    void staff_of_the_municipality_may_read_and_all_others_find_nothing() {
        aCaseWithACoordinator();

        assertThat(get("/api/v1/cases/" + caseId + "/history", ASSESSOR).status())
                .isEqualTo(200);
        assertThat(get("/api/v1/cases/" + caseId + "/history", SUPERVISOR).status())
                .isEqualTo(200);
        assertThat(get("/api/v1/cases/" + caseId + "/history", ASSESSOR_IN_BERGEN)
                        .status())
                .isEqualTo(404);
        assertThat(get("/api/v1/cases/" + caseId + "/history", Person.of("family"))
                        .status())
                .isEqualTo(403);
        assertThat(get("/api/v1/cases/" + UUID.randomUUID() + "/history?reason=none-such", AUDITOR)
                        .status())
                .isEqualTo(404);
        assertThat(readings()).containsExactly("assessor@0301", "supervisor@0301");
    }

    @Test
    void every_reading_is_logged_and_no_reading_can_be_taken_out_again() {
        aCaseWithACoordinator();
        get(path("&reason=sample-7"), AUDITOR);

        assertThat(readings()).containsExactly("auditor");
        assertThat(refusalOf("delete from access_log")).contains("permission denied");
        assertThat(refusalOf("update access_log set reason = 'other'")).contains("permission denied");
        assertThat(refusalOf("truncate access_log")).contains("permission denied");
        assertThatOwnerIsRefused("update access_log set reason = 'other'");
    }

    @Test
    void the_page_shows_the_same_without_any_script() {
        aCaseWithACoordinator();

        Answer asked = page("/revisjon", AUDITOR);
        Answer page = page("/revisjon/" + caseId + "?reason=sample-7&asOf=2026-02-05T12:00", AUDITOR);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text()).contains("name=\"caseId\"").contains("name=\"reason\"");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains("Slik var saken den …", "Slik visste vi det den …", "Henvendelse mottatt", "sample-7")
                .doesNotContain("Barnekoordinator oppnevnt</th>");
        assertThat(page("/revisjon/" + caseId, AUDITOR).status()).isEqualTo(400);
        assertThat(page("/revisjon", ASSESSOR).status()).isEqualTo(403);
    }

    @Test
    void the_timeline_says_which_deadline_and_in_what_way() {
        String there = "4601";
        publish(
                Topics.REQUEST,
                new NeedNotifiedV1(
                        caseId, requestId, Channel.REFERRED, ApplicantKind.PROFESSIONAL, OSLO, at("2026-01-20")),
                received(),
                clock(OSLO, "2026-02-01"),
                new InformationAskedV1(
                        caseId, requestId, UUID.randomUUID(), InformationSource.SERVICE, OSLO, at("2026-02-03")),
                new RequestTransferredV1(caseId, requestId, OSLO, there, at("2026-02-05")),
                new ClockBreachedV1(
                        caseId,
                        requestId,
                        ClockKind.PRELIMINARY_REPLY,
                        "preliminary-reply",
                        at("2026-03-01"),
                        there,
                        at("2026-03-01")),
                new RequestGrantedV1(caseId, requestId, List.of("right"), there, at("2026-03-04")),
                new DecisionDeliveredV1(
                        caseId,
                        requestId,
                        UUID.randomUUID(),
                        DeliveryChannel.BY_HAND,
                        LocalDate.parse("2026-04-03"),
                        there,
                        at("2026-03-06")),
                new RequestClosedV1(caseId, requestId, RequestClosing.DUPLICATE, there, at("2026-03-09")));

        Answer page = page("/revisjon/" + caseId + "?reason=sample-7", AUDITOR);

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Behov meldt av andre enn familien",
                        "Frist begynte å løpe: foreløpig svar",
                        "Frist brutt: foreløpig svar",
                        "Spurt om opplysninger: en tjeneste",
                        "Henvendelse overført: fra Oslo til Bergen",
                        "Avgjørelsen kom fram: overlevert",
                        "Henvendelse lukket: familien hadde alt bedt om det")
                .doesNotContain("??");
        assertThat(page("/revisjon/" + caseId + "?reason=sample-7&lang=nn", AUDITOR)
                        .text())
                .contains("Frist tok til å gå: førebels svar");
    }

    @Test
    void whoever_has_it_now_reads_it_and_whoever_had_it_before_does_not() {
        publish(
                Topics.REQUEST,
                received(),
                new RequestTransferredV1(caseId, requestId, OSLO, "4601", at("2026-02-05")));

        String path = "/api/v1/cases/" + caseId + "/history";
        assertThat(get(path, ASSESSOR_IN_BERGEN).status()).isEqualTo(200);
        assertThat(get(path, ASSESSOR).status()).isEqualTo(404);
    }

    @Test
    void a_need_is_only_notified_until_the_family_wishes_and_a_correction_reaches_back() {
        NeedNotifiedV1 notified = new NeedNotifiedV1(
                caseId, requestId, Channel.REFERRED, ApplicantKind.PROFESSIONAL, OSLO, at("2026-01-20"));
        RequestCorrectedV1 corrected = new RequestCorrectedV1(
                caseId,
                requestId,
                Channel.ORAL,
                ApplicantKind.GUARDIAN,
                2,
                false,
                false,
                at("2026-01-15"),
                OSLO,
                at("2026-02-03"));

        assertThat(CaseState.of(List.of(notified)).status()).isEqualTo(CaseState.Status.NEED_NOTIFIED);
        CaseState state = CaseState.of(List.of(notified, received(), corrected));
        assertThat(state.status()).isEqualTo(CaseState.Status.CLARIFYING);
        assertThat(state.receivedAt()).isEqualTo(at("2026-01-15"));
        assertThat(state.children()).isEqualTo(2);
    }

    @Test
    void a_closed_request_is_closed_unless_its_case_is_open() {
        RequestClosedV1 closed =
                new RequestClosedV1(caseId, requestId, RequestClosing.NEED_CEASED, OSLO, at("2026-03-09"));
        CaseState asked = CaseState.of(List.of(received(), closed));
        CaseState open =
                CaseState.of(List.of(received(), new CaseOpenedV1(caseId, requestId, OSLO, at("2026-02-04")), closed));

        assertThat(asked.status()).isEqualTo(CaseState.Status.CLOSED);
        assertThat(asked.closedAt()).isEqualTo(at("2026-03-09"));
        assertThat(open.status()).isEqualTo(CaseState.Status.WITHOUT_COORDINATOR);
        assertThat(open.requestClosing()).isEqualTo(RequestClosing.NEED_CEASED);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    private ClockStartedV1 clock(String municipality, String day) {
        return new ClockStartedV1(
                caseId,
                requestId,
                ClockKind.PRELIMINARY_REPLY,
                "preliminary-reply",
                at("2026-03-01"),
                municipality,
                at(day));
    }

    @Test
    void folding_in_steps_is_folding_at_once() {
        RequestReceivedV1 received = received();
        ServiceDelayedV1 delayed = new ServiceDelayedV1(
                caseId,
                UUID.randomUUID(),
                ServiceKind.SCHOOL,
                LocalDate.parse("2026-03-01"),
                OSLO,
                Instant.parse("2026-03-02T00:00:00Z"));
        CaseState atOnce = CaseState.of(List.of(received, delayed));
        CaseState inSteps = CaseState.of(List.of(received)).after(delayed);
        assertThat(inSteps).isEqualTo(atOnce);
        assertThat(atOnce.lateServices()).isEqualTo(1);
        assertThat(CaseState.of(List.of())).isEqualTo(CaseState.NOTHING);
    }

    private void aCaseWithACoordinator() {
        publish(
                Topics.REQUEST,
                received(),
                new RequestGrantedV1(caseId, requestId, List.of("right"), OSLO, Instant.parse("2026-02-04T08:00:00Z")));
        publish(
                Topics.COORDINATION,
                new CaseOpenedV1(caseId, requestId, OSLO, Instant.parse("2026-02-04T08:00:01Z")),
                new CoordinatorAppointedV1(
                        caseId, UUID.randomUUID(), null, OSLO, Instant.parse("2026-02-20T08:00:00Z")));
    }

    private RequestReceivedV1 received() {
        return new RequestReceivedV1(
                caseId,
                requestId,
                Channel.WRITTEN,
                ApplicantKind.PARENT,
                1,
                false,
                false,
                OSLO,
                Instant.parse("2026-02-01T08:00:00Z"));
    }

    private String path(String query) {
        return "/api/v1/cases/" + caseId + "/history?" + query.substring(1);
    }

    private static List<String> types(Answer answer) {
        return StreamSupport.stream(answer.body().get("events").spliterator(), false)
                .map(event -> event.get("type").asString().split("\\.")[3])
                .toList();
    }

    private List<String> readings() {
        return jdbc.sql("select subject from access_log where case_id = :case order by id")
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    private String refusalOf(String sql) {
        try {
            jdbc.sql(sql).update();
            return "not refused";
        } catch (RuntimeException e) {
            return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private static void assertThatOwnerIsRefused(String sql) {
        String refusal;
        try {
            owner().sql(sql).update();
            refusal = "not refused";
        } catch (RuntimeException e) {
            refusal =
                    String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
        assertThat(refusal).contains("append only");
    }
}
