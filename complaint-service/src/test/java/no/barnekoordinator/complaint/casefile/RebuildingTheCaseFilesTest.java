package no.barnekoordinator.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.barnekoordinator.complaint.ComplaintServiceTest;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.platform.view.CaughtUp;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class RebuildingTheCaseFilesTest extends ComplaintServiceTest {

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private CaughtUp caughtUp;

    private List<String> rows() {
        return jdbc.sql("select t::text from case_file t order by complaint_id")
                .query(String.class)
                .list();
    }

    private String filed(String ground) {
        RequestRefusedV1 refused = refusedCase();
        return "/api/v1/complaints/"
                + post("/api/v1/complaints", complaint(refused.caseId(), ground), FAMILY)
                        .expect(HttpStatus.CREATED)
                        .field("complaintId");
    }

    private void step(String path, String action, Map<String, String> body) {
        post(path + "/" + action, body, action.equals("outcome") ? COUNTY_GOVERNOR : HANDLER)
                .expect(HttpStatus.ACCEPTED);
    }

    @Test
    void reset_and_replay_gives_the_same_rows_byte_for_byte() {
        String upheld = filed("REFUSAL");
        step(
                upheld,
                "reassessment",
                Map.of("result", "PARTLY_REVERSED", "statement", "Delvis.", "independence", "ANOTHER_PERSON"));
        step(upheld, "forwarding", Map.of("statement", "Uttalelse."));
        step(upheld, "outcome", Map.of("outcome", "UPHELD", "directions", "Vurder.", "fulfilBy", "2026-04-01"));
        String reversed = filed("RIGHT_NOT_FULFILLED");
        step(
                reversed,
                "reassessment",
                Map.of("result", "REVERSED", "statement", "Dere har rett.", "independence", "ANOTHER_PERSON"));
        step(reversed, "carrying-out", Map.of());
        step(filed("REFUSAL"), "dismissal", Map.of("cause", "OTHER", "reason", "Kan ikke behandles."));
        step(filed("REFUSAL"), "withdrawal", Map.of());
        filed("NO_ORDINARY_COORDINATOR_AFTER_18");
        caughtUp.await(CaseFiles.PROCESSOR);
        List<String> before = rows();
        assertThat(before).hasSizeGreaterThanOrEqualTo(5);

        StreamingEventProcessor processor = processing
                .eventProcessor(CaseFiles.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(rows()).as("the reset has emptied the view").isEmpty();
        processor.start();

        await("the view is rebuilt").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(rows())
                .isEqualTo(before));
    }

    @Test
    void the_case_files_show_where_each_complaint_stands_and_what_is_due() {
        String path = filed("REFUSAL");
        step(
                path,
                "reassessment",
                Map.of("result", "STANDS", "statement", "Vi står på det.", "independence", "ANOTHER_PERSON"));
        step(path, "forwarding", Map.of("statement", "Uttalelse."));
        caughtUp.await(CaseFiles.PROCESSOR);

        var file = get(path, HANDLER).expect(HttpStatus.OK).body().path("complaint");

        assertThat(file.path("stage").asString()).isEqualTo("FORWARDED");
        assertThat(file.path("dueClock").asString()).isEqualTo("COUNTY_GOVERNOR");
        // Three months from 16 February is Saturday 16 May, and Monday 18 May the next working day after 17 May.
        assertThat(file.path("due").asString()).isEqualTo("2026-05-18T22:00:00Z");
        assertThat(file.path("countyGovernor").asString()).startsWith("Statsforvalteren i Østfold");
        assertThat(file.path("late").asBoolean()).isFalse();
    }
}
