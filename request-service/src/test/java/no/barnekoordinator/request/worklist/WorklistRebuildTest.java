package no.barnekoordinator.request.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.platform.command.Commands;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.request.handling.event.ChildDetails;
import no.barnekoordinator.request.handling.event.ContactOutcome;
import no.barnekoordinator.request.handling.event.Evidence;
import no.barnekoordinator.request.handling.event.IdentityProof;
import no.barnekoordinator.request.handling.event.RequestEvent;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorklistRebuildTest extends RequestServiceTest {

    private static final List<String> TABLES = List.of(
            "worklist_request",
            "worklist_child",
            "worklist_family_contact",
            "worklist_wish",
            "worklist_hearing",
            "worklist_waiver",
            "worklist_finding",
            "worklist_question",
            "worklist_letter",
            "worklist_attempt",
            "worklist_clock",
            "worklist_transfer",
            "worklist_correction");

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private Commands commands;

    @Autowired
    private Worklist worklist;

    @AfterEach
    void backToNow() {
        CLOCK.set(NOW.atZone(Oslo.ZONE).toInstant());
    }

    /**
     * The rows of one request, by table; others of this database may have been erased, and are then rebuilt without
     * what was sealed.
     */
    private Map<String, List<String>> rows(String request) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    jdbc
                            .sql("select row(t.*)::text from " + table + " t order by 1")
                            .query(String.class)
                            .list()
                            .stream()
                            .filter(row -> row.contains(request))
                            .toList());
        }
        return rows;
    }

    private void rebuild() {
        StreamingEventProcessor processor = processing
                .eventProcessor(Worklist.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    @Test
    void the_transaction_manager_is_a_real_one() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void every_fact_of_a_request_is_in_the_view_and_a_rebuild_gives_the_same_rows() {
        WholeRequest whole = new WholeRequest(commands, CLOCK)
                .comesIn()
                .isPutRight()
                .isAssessed()
                .isDecided()
                .isDelivered()
                .comesBackAndMoves()
                .isClosed();
        String granted = received();
        assess(granted, true);
        post("/api/v1/requests/" + granted + "/decision", Map.of("considerations", "Alt er oppfylt."), ASSESSOR);
        String withdrawn = received();
        done(post("/api/v1/requests/" + withdrawn + "/withdrawal", Map.of("reason", "MOVED"), ASSESSOR));
        Set<String> happened = new TreeSet<>();
        Stream.of(whole.requestId(), granted, withdrawn).forEach(request -> happened.addAll(history(request)));
        assertThat(happened).as("all that can happen has").containsExactlyInAnyOrderElementsOf(everyFact());
        List.of(whole.requestId(), granted, withdrawn).forEach(this::awaitView);
        awaitLetters(whole.requestId());
        Map<String, List<String>> before = rows(whole.requestId());
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

        rebuild();

        List.of(whole.requestId(), granted, withdrawn).forEach(this::awaitView);
        assertThat(rows(whole.requestId())).isEqualTo(before);
    }

    private static List<String> everyFact() {
        return Arrays.stream(RequestEvent.class.getPermittedSubclasses())
                .map(type -> type.getAnnotation(EventName.class).value())
                .toList();
    }

    @Test
    void what_is_read_is_what_happened() {
        WholeRequest whole = new WholeRequest(commands, CLOCK).comesIn();
        assertThat(detail(whole)).satisfies(detail -> {
            assertThat(detail.row().status()).isEqualTo(Worklist.Status.OPEN);
            assertThat(detail.notice().contact().name()).isEqualTo("Lærer Liksomvik");
            assertThat(detail.familyContacts())
                    .extracting(Worklist.FamilyContact::outcome)
                    .containsExactly(ContactOutcome.NOT_REACHED, ContactOutcome.WISHES);
        });

        whole.isPutRight().isAssessed();
        assertThat(detail(whole)).satisfies(detail -> {
            assertThat(detail.row().expecting()).isFalse();
            assertThat(detail.row().firstContactAt()).isEqualTo("2026-02-23T09:00:00Z");
            assertThat(detail.identityProof()).isEqualTo(IdentityProof.SHOWN);
            assertThat(detail.contact().nationalIdentityNumber()).isEqualTo(WholeRequest.NUMBER);
            assertThat(detail.otherParent().name()).isEqualTo("Bjørn Prøvdal");
            assertThat(detail.childDetails()).extracting(ChildDetails::name).containsExactly("Født", "Tolv", "Ni");
            assertThat(detail.wishes()).extracting(Worklist.Wish::name).containsExactly("Bjørn Prøvdal");
            assertThat(detail.hearings()).allMatch(Worklist.Hearing::keptFromParents);
            assertThat(detail.waivers()).extracting(Worklist.Waiver::child).containsExactly(3);
            assertThat(detail.bestInterest().considerations()).isEqualTo("Ro i hverdagen.");
            assertThat(detail.findings()).hasSize(5).allSatisfy(finding -> assertThat(finding.evidence())
                    .extracting(Evidence::title)
                    .containsExactly("Epikrise"));
            assertThat(detail.questions())
                    .extracting(Worklist.Question::answer)
                    .containsExactly("Skolen har et møte i uken.");
            assertThat(detail.preliminaryReply().reason()).isEqualTo("Vi venter på skolen.");
            assertThat(detail.corrections())
                    .extracting(Worklist.Correction::explanation)
                    .containsExactly("De ringte uken før.");
        });

        whole.isProposed("assessor-3@0301");
        assertThat(detail(whole)).satisfies(detail -> {
            assertThat(detail.row().proposed()).isTrue();
            assertThat(detail.proposal().proposedBy()).isEqualTo("assessor-3@0301");
            assertThat(detail.proposal().fallbackIndividualPlan()).isEqualTo("Har en plan.");
        });
    }

    @Test
    void the_time_to_complain_runs_from_the_day_the_letter_came() {
        WholeRequest whole = new WholeRequest(commands, CLOCK)
                .comesIn()
                .isPutRight()
                .isAssessed()
                .isDecided();
        assertThat(detail(whole)).satisfies(detail -> {
            assertThat(detail.row().complaintDeadline()).isEqualTo("2026-03-30");
            assertThat(detail.proposal()).isNull();
            assertThat(detail.decision().fallbackOrdinaryCoordinator()).isEqualTo("Tilbudt.");
            assertThat(detail.decision().fallbackIndividualPlan()).isEqualTo("Har en plan.");
        });
        awaitLetters(whole.requestId());

        CLOCK.set(Instant.parse("2026-03-10T10:00:00Z"));
        whole.isDelivered();

        assertThat(detail(whole)).satisfies(detail -> {
            assertThat(detail.row().complaintDeadline()).isEqualTo("2026-04-07");
            assertThat(detail.decision().deliveredBy()).isEqualTo(DeliveryChannel.BY_HAND);
            assertThat(detail.row().undelivered()).isPositive();
            assertThat(detail.letters())
                    .filteredOn(letter -> letter.letterId().equals(whole.lostLetter))
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.undelivered()).isTrue();
                        // The service's own post may come between: it finds no such letter kept.
                        assertThat(letter.attempts())
                                .extracting(Worklist.Attempt::code)
                                .containsSubsequence("busy", "no-mailbox");
                    });
        });
    }

    @Test
    void the_municipality_a_request_went_from_keeps_a_line_and_nothing_of_the_family() {
        WholeRequest whole = new WholeRequest(commands, CLOCK)
                .comesIn()
                .isPutRight()
                .isAssessed()
                .isDecided()
                .comesBackAndMoves();
        Worklist.Detail moved = detail(whole);

        assertThat(moved.row().municipality()).isEqualTo("4601");
        assertThat(moved.row().breached()).isEqualTo(1);
        assertThat(moved.transfers())
                .extracting(Worklist.Transfer::fromMunicipality)
                .containsExactly("0301");
        assertThat(worklist.of("0301", Optional.empty()))
                .extracting(Worklist.Row::reference)
                .doesNotContain(whole.reference());
        assertThat(worklist.transferredFrom("0301"))
                .contains(
                        new Worklist.TransferredOut(whole.reference(), Instant.parse("2026-05-08T10:00:00Z"), "4601"));
    }

    private Worklist.Detail detail(WholeRequest whole) {
        awaitView(whole.requestId());
        return worklist.detail(whole.id.value()).orElseThrow();
    }

    @Test
    void a_request_bound_to_somebody_is_rebuilt_bound() {
        Answer receipt = post("/api/v1/requests", online(), null);
        String request = receipt.body().path("requestId").asString();
        String family = TokenIssuer.token(Person.of("family-17@0301"));
        assertThat(post(
                                "/api/v1/requests/by-reference/"
                                        + receipt.body().path("reference").asString() + "/identity",
                                Map.of(),
                                family)
                        .status()
                        .value())
                .isEqualTo(202);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();
        assertThat(get("/api/v1/requests/" + request, ASSESSOR).text())
                .contains(Person.of("family-17@0301").nationalIdentityNumber(), "Kari Testesen");
        Map<String, List<String>> before = rows(request);

        StreamingEventProcessor processor = processing
                .eventProcessor(Worklist.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await("the replay is done").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rows(request))
                .isEqualTo(before));
    }

    @Test
    void erasing_a_case_leaves_every_event_and_no_personal_data() {
        Answer receipt = post("/api/v1/requests", online(), null);
        String request = receipt.body().path("requestId").asString();
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();
        assertThat(get("/api/v1/requests/" + request, ASSESSOR).text()).contains("Kari Testesen");
        int events = history(request).size();

        sealer.erase(UUID.fromString(receipt.body().path("caseId").asString()));

        Answer after = get("/api/v1/requests/" + request, ASSESSOR);
        assertThat(after.status().value()).isEqualTo(200);
        assertThat(after.text()).doesNotContain("Testesen", "99999999", "avtalene");
        assertThat(history(request)).hasSize(events);
    }
}
