package no.barnekoordinator.coordination.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.coordination.CoordinationServiceTest;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Given events, rows; and the same rows, byte for byte, when the view is thrown away and built again. */
class RebuildingTheViewsTest extends CoordinationServiceTest {

    private static final Map<String, List<String>> TABLES = Map.of(
            Cases.PROCESSOR,
                    List.of(
                            "case_row",
                            "service_row",
                            "service_thread",
                            "service_delay",
                            "service_journal",
                            "services_version"),
            Coordinators.PROCESSOR, List.of("coordinator_row", "coordinator_case"));

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private Cases cases;

    @Autowired
    private Coordinators coordinators;

    @Test
    void what_has_happened_is_what_the_rows_say() {
        UUID caseId = openCase();
        Registered first = register();
        Registered second = register();
        appoint(caseId, first.id());
        appoint(caseId, second.id());
        UUID late = schedule(caseId, second, "SCHOOL", today().minusDays(40));
        schedule(caseId, second, "GP", today().plusDays(300));
        awaitWhileTimePasses(() -> cases.find(caseId).orElseThrow().late() == 1);

        CaseRow row = cases.find(caseId).orElseThrow();
        assertThat(row.coordinatorId()).isEqualTo(second.id());
        assertThat(row.appointmentDue()).isNull();
        assertThat(row.underWay()).isEqualTo(2);
        assertThat(row.longestLateOn()).isEqualTo(today().minusDays(40));
        assertThat(row.nextDueOn()).isEqualTo(today().plusDays(300));
        assertThat(row.version())
                .isEqualTo(jdbc.sql("select max(sequence) from event where stream = :stream")
                        .param("stream", "case-" + caseId)
                        .query(Long.class)
                        .single());
        assertThat(cases.servicesOf(caseId).getFirst().serviceId()).isEqualTo(late);
        assertThat(cases.servicesOf(caseId).getFirst().status()).isEqualTo(ServiceRow.Status.LATE);
        caughtUp.await(Coordinators.PROCESSOR);
        assertThat(coordinators.find(first.id()).orElseThrow().load()).isZero();
        assertThat(coordinators.find(second.id()).orElseThrow().load()).isEqualTo(1);

        post("/api/v1/cases/" + caseId + "/closing", Map.of("reason", "MOVED"), ASSESSOR);
        caughtUp.await(Coordinators.PROCESSOR);
        caughtUp.await(Cases.PROCESSOR);
        assertThat(coordinators.find(second.id()).orElseThrow().load()).isZero();
        assertThat(cases.find(caseId).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void reset_and_replay_gives_the_same_rows() {
        UUID caseId = openCase();
        Registered coordinator = register();
        appoint(caseId, coordinator.id());
        schedule(caseId, coordinator, "SCHOOL", today().minusDays(40));
        awaitWhileTimePasses(() -> cases.find(caseId).orElseThrow().late() == 1);

        TABLES.forEach((processorName, tables) -> {
            caughtUp.await(processorName);
            List<List<String>> before = tables.stream().map(this::rows).toList();
            assertThat(before).noneMatch(List::isEmpty);
            StreamingEventProcessor processor = processing
                    .eventProcessor(processorName, StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            assertThat(tables.stream().flatMap(table -> rows(table).stream())).isEmpty();
            processor.start();
            await("the replay").atMost(PATIENCE).untilAsserted(() -> assertThat(
                            tables.stream().map(this::rows).toList())
                    .isEqualTo(before));
        });
    }

    private List<String> rows(String table) {
        return jdbc.sql("select t::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }

    private UUID schedule(UUID caseId, Registered coordinator, String kind, LocalDate dueOn) {
        Answer answer = post(
                "/api/v1/cases/" + caseId + "/services",
                Map.of("kind", kind, "dueOn", dueOn.toString(), "provider", "Prøvdal"),
                coordinator.person());
        return UUID.fromString(answer.body().path("serviceId").asString());
    }
}
