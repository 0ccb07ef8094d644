package no.barnekoordinator.complaint.retired;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.complaint.ComplaintServiceTest;
import no.barnekoordinator.complaint.handling.ComplaintId;
import no.barnekoordinator.complaint.handling.event.Authority;
import no.barnekoordinator.complaint.handling.event.ComplaintFiled;
import no.barnekoordinator.complaint.handling.event.FilingChannel;
import no.barnekoordinator.platform.event.Upcast;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.ObjectNode;

/** What was stored in an earlier shape is read as if it had been stored in today's. */
class RetiredEventsTest extends ComplaintServiceTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden-retired");
    private static final Path TODAY = Path.of("src/test/resources/golden");

    @Autowired
    private EventStore store;

    private ObjectNode golden(Path folder, String name) throws IOException {
        return (ObjectNode) json.readTree(Files.readString(folder.resolve(name + ".json")));
    }

    @Test
    void every_retired_revision_is_kept_and_has_an_upcaster() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Retired.upcasts().stream().map(Upcast::reads).toList());
        }
    }

    @Test
    void each_is_read_into_the_shape_of_its_successor_and_loses_nothing() throws IOException {
        Map<String, Upcast> upcasts =
                Retired.upcasts().stream().collect(Collectors.toMap(Upcast::reads, Function.identity()));
        for (Upcast upcast : upcasts.values()) {
            ObjectNode old = golden(FOLDER, upcast.reads());
            ObjectNode now = upcast.changed(old);

            assertThat(now.propertyNames())
                    .as(upcast.reads())
                    .containsExactlyInAnyOrderElementsOf(
                            golden(TODAY, upcast.makes()).propertyNames());
            old.properties()
                    .forEach(field -> assertThat(now.get(field.getKey())).isEqualTo(field.getValue()));
        }
    }

    @Test
    void a_complaint_stored_in_the_first_shape_goes_on_in_todays() throws IOException {
        UUID id = UUID.randomUUID();
        ObjectNode old = golden(FOLDER, "complaint.ComplaintFiled.1");
        old.put("caseId", id.toString()).put("complaintId", id.toString()).put("complainant", "REPRESENTATIVE");
        old.put("reference", id.toString());
        for (String personal : new String[] {"complainantName", "complainantPhone", "words"}) {
            old.putNull(personal);
        }
        jdbc.sql("""
                insert into event (event_id, stream, sequence, aggregate_type, recorded_at, name, revision, payload, metadata)
                values (:event, :stream, 0, 'complaint', now(), 'complaint.ComplaintFiled', '1', :payload::jsonb,
                  jsonb_build_object('subjectId', :id::text, 'municipality', '0301', 'happenedAt', '2026-02-10T09:00:00Z'))
                """)
                .param("event", UUID.randomUUID().toString())
                .param("stream", new ComplaintId(id).toString())
                .param("payload", old.toString())
                .param("id", id.toString())
                .update();

        ComplaintFiled read = (ComplaintFiled)
                store.readEvents(new ComplaintId(id).toString()).next().getPayload();
        assertThat(read.channel()).isEqualTo(FilingChannel.ORAL);
        assertThat(read.authority()).isEqualTo(Authority.SHOWN);
        assertThat(read.unmet()).isEmpty();
        post(
                        "/api/v1/complaints/" + id + "/reassessment",
                        Map.of("result", "STANDS", "statement", "Står.", "independence", "ANOTHER_PERSON"),
                        HANDLER)
                .expect(HttpStatus.ACCEPTED);
        assertThat(stored(id.toString())).containsExactly("complaint.ComplaintFiled", "complaint.ComplaintReassessed");
    }
}
