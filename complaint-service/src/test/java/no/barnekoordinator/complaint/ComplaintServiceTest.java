package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.complaint.knowndecision.KnownDecisions;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.DecisionDeliveredV1;
import no.barnekoordinator.contracts.request.DeliveryChannel;
import no.barnekoordinator.contracts.request.RequestRefusedV1;
import no.barnekoordinator.testing.KafkaBroker;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PlainConsumer;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.TestHttp;
import no.barnekoordinator.testing.TokenIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over HTTP, on a real PostgreSQL and a real Kafka; started once for all tests that extend it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ComplaintServiceTest.TestClock.class)
public abstract class ComplaintServiceTest {

    /** A Monday in spring. Each test that moves the clock puts it back. */
    protected static final LocalDateTime NOW = LocalDateTime.parse("2026-02-16T10:00:00");

    protected static final MovableClock CLOCK = MovableClock.atOslo(NOW);

    protected static final Person FAMILY = Person.of("family");
    protected static final Person HANDLER = Person.of("complaint-handler");
    protected static final Person COUNTY_GOVERNOR = Person.of("county-governor@0301");

    /** Tromsø, under another county governor. */
    protected static final Person OTHER_HANDLER = Person.of("complaint-handler@5501");

    protected static final Person OTHER_COUNTY_GOVERNOR = Person.of("county-governor@5501");

    protected static final PlayedRequestService REQUESTS = new PlayedRequestService();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JsonMapper json;

    /** The way out to Kafka; a spy, so that a test can say that Kafka is away. */
    @MockitoSpyBean(name = "cloudEvents")
    protected KafkaTemplate<String, CloudEvent> kafka;

    @Autowired
    protected KnownDecisions decisions;

    @TestConfiguration
    static class TestClock {
        @Bean
        Clock testClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        KafkaBroker.createTopics(3, Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT);
        Map<String, String> all =
                new HashMap<>(PostgresServer.freshDatabase("complaint").springProperties());
        all.putAll(TokenIssuer.springProperties());
        all.put("barnekoordinator.explanation.request-service", REQUESTS.address());
        all.put("barnekoordinator.explanation.coordination-service", REQUESTS.address());
        all.put("spring.kafka.bootstrap-servers", KafkaBroker.bootstrapServers());
        Path keys = Files.createTempDirectory("keys").resolve("envelope.json");
        all.put("barnekoordinator.keys.file", keys.toString());
        all.put("barnekoordinator.deadlines.every-millis", "50");
        all.put(
                "barnekoordinator.post.directory",
                Files.createTempDirectory("post").toString());
        all.forEach((key, value) -> properties.add(key, () -> value));
    }

    /** An answer, whatever its status. */
    protected record Answer(HttpStatus status, HttpHeaders headers, String text, JsonMapper json) {

        public JsonNode body() {
            return json.readTree(text);
        }

        public String field(String name) {
            return body().path(name).asString("");
        }

        /** The problem's slug. */
        public String problem() {
            return field("type").replaceFirst(".*/", "");
        }

        public Answer expect(HttpStatus expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    protected Answer get(String path, Person person) {
        return answer(client().get().uri(path).headers(headers -> bearer(headers, person)));
    }

    protected Answer post(String path, Object body, Person person) {
        return post(path, body, person, UUID.randomUUID().toString());
    }

    protected Answer post(String path, Object body, Person person, String key) {
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    protected Answer postIfMatch(String path, Object body, Person person, String version) {
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** Opens a page as a browser does. */
    protected Answer open(String path, Person person) {
        return answer(client().get()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .accept(MediaType.TEXT_HTML));
    }

    /** Sends a form as a browser does, with the page's own key. */
    protected Answer send(String path, Person person, Map<String, String> fields) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(fields);
        form.addIfAbsent("idempotencyKey", UUID.randomUUID().toString());
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form));
    }

    private RestClient client() {
        return TestHttp.at(port);
    }

    private Answer answer(RestClient.RequestHeadersSpec<?> call) {
        ResponseEntity<String> response = call.retrieve().toEntity(String.class);
        String text = response.getBody() == null ? "" : response.getBody();
        return new Answer(HttpStatus.valueOf(response.getStatusCode().value()), response.getHeaders(), text, json);
    }

    private static void bearer(HttpHeaders headers, Person person) {
        if (person != null) {
            headers.setBearerAuth(TokenIssuer.token(person));
        }
    }

    /** Says something on a topic as another service does. */
    protected void publish(String topic, Contract contract) {
        String type = ContractTypes.nameOf(contract.getClass());
        String id = UUID.randomUUID().toString();
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/barnekoordinator/request"))
                .withType(type)
                .withSubject(contract.subjectId().toString())
                .withTime(contract.happenedAt().atOffset(ZoneOffset.UTC))
                .withData("application/json", json.writeValueAsBytes(contract))
                .withExtension("recordedtime", contract.happenedAt().atOffset(ZoneOffset.UTC))
                .withExtension("municipality", contract.municipality())
                .withExtension("sequence", "1")
                .withExtension("correlationid", id)
                .withExtension("causationid", id)
                .withExtension("actorrole", "decision-maker")
                .build();
        kafka.send(topic, contract.subjectId().toString(), event).join();
    }

    /** A case of Oslo that was refused two weeks ago, told of the same day, and that the service has heard of. */
    protected RequestRefusedV1 refusedCase() {
        RequestRefusedV1 refused = refusedAndNotDelivered();
        publish(Topics.REQUEST, delivered(refused, refused.happenedAt().plusSeconds(60), refused.complaintDeadline()));
        await("the intake has heard of the delivery")
                .atMost(Duration.ofSeconds(20))
                .until(() -> decisions.ofCase(refused.caseId()).getFirst().deliveredAt() != null);
        return refused;
    }

    /** The letter with a refusal reached one of its receivers. */
    protected static DecisionDeliveredV1 delivered(RequestRefusedV1 refused, Instant at, LocalDate deadline) {
        return new DecisionDeliveredV1(
                refused.caseId(),
                refused.requestId(),
                UUID.randomUUID(),
                DeliveryChannel.PAPER,
                deadline,
                refused.municipality(),
                at);
    }

    /** The same, whose letter has not come yet. */
    protected RequestRefusedV1 refusedAndNotDelivered() {
        RequestRefusedV1 refused = new RequestRefusedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(Condition.LONG_TERM_NEED),
                List.of("right-long-term-need", "complaint-deadline"),
                LocalDate.parse("2026-03-02"),
                "0301",
                MovableClock.atOslo(LocalDateTime.parse("2026-02-02T12:00:00")).instant());
        publish(Topics.REQUEST, refused);
        await("the intake has heard of the refusal")
                .atMost(Duration.ofSeconds(20))
                .until(() -> !decisions.ofCase(refused.caseId()).isEmpty());
        return refused;
    }

    protected static Map<String, Object> complaint(UUID caseId, String ground) {
        return Map.of(
                "caseId",
                caseId,
                "ground",
                ground,
                "words",
                "Dere har ikke sett på avlastningen.",
                "complainant",
                Map.of("name", "Kari Testesen", "phone", "99999999", "kind", "PARENT"));
    }

    /** The contract types published about a case so far, in order; waits until there are so many. */
    protected List<String> published(UUID caseId, int atLeast) {
        return PlainConsumer.readUntil(
                        Topics.COMPLAINT,
                        read -> read.stream()
                                        .filter(record -> caseId.toString().equals(record.key()))
                                        .count()
                                >= atLeast)
                .stream()
                .filter(record -> caseId.toString().equals(record.key()))
                .map(record -> PlainConsumer.header(record, "ce_type"))
                .map(type -> type.replace("no.barnekoordinator.", "").replace(".v1", ""))
                .toList();
    }

    /** The names of the events stored about a complaint, in order, without its letters. */
    protected List<String> stored(String complaintId) {
        return jdbc.sql("""
                select name from event where stream = :stream
                  and name not in ('complaint.LetterProduced', 'complaint.DeliveryAttempted', 'complaint.CaseFileProduced')
                order by sequence
                """)
                .param("stream", "complaint-" + complaintId)
                .query(String.class)
                .list();
    }
}
