package no.barnekoordinator.request.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.request.RequestServiceTest;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorklistRebuildTest extends RequestServiceTest {

    private static final List<String> TABLES = List.of(
            "worklist_request", "worklist_finding", "worklist_hearing", "worklist_clock", "information_procedure");

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TransactionManager transactions;

    /**
     * The rows of one request; others of this database may have been erased, and are then rebuilt without what was
     * sealed.
     */
    private List<String> rows(String request) {
        return TABLES.stream()
                .flatMap(
                        table -> jdbc
                                .sql("select row(t.*)::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .filter(row -> row.contains(request))
                .toList();
    }

    @Test
    void the_transaction_manager_is_a_real_one() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void reset_and_replay_gives_the_same_rows() {
        String request = received();
        assess(request, true);
        post(
                "/api/v1/requests/" + request + "/hearings",
                Map.of("role", "CHILD", "ageBand", "FROM_7", "words", "Jeg vil ha samme voksne."),
                ASSESSOR);
        assertThat(caughtUp.await(Worklist.PROCESSOR)).isTrue();
        List<String> before = rows(request);

        StreamingEventProcessor processor = processing
                .eventProcessor(Worklist.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await("the replay is done").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(rows(request))
                .isEqualTo(before));
        assertThat(before).isNotEmpty();
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
        List<String> before = rows(request);

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
