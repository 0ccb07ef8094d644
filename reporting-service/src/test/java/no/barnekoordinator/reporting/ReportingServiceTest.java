package no.barnekoordinator.reporting;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.testing.KafkaBroker;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.TestDatabase;
import no.barnekoordinator.testing.TestHttp;
import no.barnekoordinator.testing.TokenIssuer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over HTTP and Kafka, on a real PostgreSQL; started once for all tests that extend it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ReportingServiceTest.TestClock.class)
public abstract class ReportingServiceTest {

    /** A Monday; the invented country's half year is over. */
    protected static final MovableClock CLOCK = MovableClock.atOslo(LocalDateTime.parse("2026-06-15T10:00:00"));

    protected static final Person SUPERVISOR = Person.of("supervisor@0301");
    protected static final Person ANALYST = Person.of("analyst");
    protected static final Person AUDITOR = Person.of("auditor");
    protected static final Person ASSESSOR = Person.of("assessor@0301");
    protected static final Person ASSESSOR_IN_BERGEN = Person.of("assessor@4601");

    /** Kafka and the views are awaited, never slept for. */
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, Long> SEQUENCES = new HashMap<>();
    private static TestDatabase database;

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JsonMapper json;

    @TestConfiguration
    static class TestClock {
        @Bean
        Clock testClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        database = PostgresServer.freshDatabase("reporting");
        KafkaBroker.createTopics(3, Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT, Topics.REPORTING);
        Map<String, String> all = new HashMap<>(database.springProperties());
        all.putAll(TokenIssuer.springProperties());
        all.put("spring.kafka.bootstrap-servers", KafkaBroker.bootstrapServers());
        Path keys = Files.createTempDirectory("keys").resolve("envelope.json");
        all.put("barnekoordinator.keys.file", keys.toString());
        // However busy the machine, a reader sees what has come in; a benchmark sets what the service does.
        all.put("barnekoordinator.reporting.patience", System.getProperty("reporting.patience", "5m"));
        all.put("barnekoordinator.reporting.map.file", "src/test/resources/municipalities.geojson");
        all.forEach((key, value) -> properties.add(key, () -> value));
    }

    /** An answer, whatever its status. */
    protected record Answer(int status, HttpHeaders headers, String text, JsonMapper mapper) {
        public JsonNode body() {
            return mapper.readTree(text);
        }

        /** Last part of the problem's type. */
        public String problem() {
            return body().path("type").asString("").replaceFirst(".*/", "");
        }
    }

    protected Answer get(String path, Person person) {
        return answer(client().get().uri(path).headers(headers -> bearer(headers, person)));
    }

    /** Opens a page as a browser does. */
    protected Answer page(String path, Person person) {
        return answer(client().get()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .accept(MediaType.TEXT_HTML));
    }

    protected Answer post(String path, Object body, Person person) {
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** Sends a file of values, as UTF-8. */
    protected Answer csv(String path, String text, Person person) {
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a form as a browser does; a redirect is answered as it is. */
    protected Answer form(String path, Map<String, String> fields, Person person) {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        fields.forEach(body::add);
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .body(body));
    }

    protected RestClient client() {
        return TestHttp.at(port);
    }

    /** The lines of a stream that stays open, as they come. */
    protected HttpResponse<Stream<String>> stream(String path, Person person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", MediaType.TEXT_EVENT_STREAM_VALUE);
        if (person != null) {
            request.header("Authorization", "Bearer " + TokenIssuer.token(person));
        }
        try {
            return TestHttp.client().send(request.build(), HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private Answer answer(RestClient.RequestHeadersSpec<?> call) {
        ResponseEntity<byte[]> response = call.retrieve().toEntity(byte[].class);
        byte[] body = response.getBody();
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return new Answer(response.getStatusCode().value(), response.getHeaders(), text, json);
    }

    private static void bearer(HttpHeaders headers, Person person) {
        if (person != null) {
            headers.setBearerAuth(TokenIssuer.token(person));
        }
    }

    /** A record as another service would send it. */
    protected ProducerRecord<String, byte[]> message(Stated stated, String eventId) {
        Contract contract = stated.contract();
        String subject = contract.subjectId().toString();
        String service = stated.topic().split("\\.")[1];
        long sequence = SEQUENCES.merge(service + subject, 1L, Long::sum);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", eventId);
        headers.put("ce_source", "/barnekoordinator/" + service);
        headers.put("ce_type", ContractTypes.nameOf(contract.getClass()));
        headers.put("ce_subject", subject);
        headers.put("ce_time", contract.happenedAt().toString());
        headers.put("ce_recordedtime", stated.recordedAt().toString());
        headers.put("ce_municipality", contract.municipality());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_correlationid", "correlation-of-" + eventId);
        headers.put("ce_causationid", "cause-of-" + eventId);
        headers.put("ce_actorrole", "assessor");
        headers.put("content-type", "application/json");
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(stated.topic(), subject, json.writeValueAsBytes(contract));
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    protected void send(List<ProducerRecord<String, byte[]>> messages) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaBroker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            messages.forEach(producer::send);
        }
    }

    /** Publishes facts, and waits until they are in the history. */
    protected void publish(List<Stated> facts) {
        long before = facts();
        send(facts.stream()
                .map(fact -> message(fact, UUID.randomUUID().toString()))
                .toList());
        await().atMost(PATIENCE).until(() -> facts() >= before + facts.size());
    }

    protected void publish(String topic, Contract... contracts) {
        publish(List.of(contracts).stream()
                .map(contract -> Stated.of(topic, contract))
                .toList());
    }

    protected void publishKnownAt(Instant recordedAt, String topic, Contract contract) {
        publish(List.of(new Stated(topic, contract, recordedAt)));
    }

    protected long facts() {
        return jdbc.sql("select count(*) from history").query(Long.class).single();
    }

    /** The service's database. */
    protected static TestDatabase database() {
        return database;
    }

    /** A connection of the owner's, to be closed by the caller. */
    protected static Connection ownerConnection() throws SQLException {
        return database.ownerDataSource().getConnection();
    }

    /** The database as the owner sees it, who may do more than the service. */
    protected static JdbcClient owner() {
        return JdbcClient.create(database.ownerDataSource());
    }
}
