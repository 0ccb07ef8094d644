package no.barnekoordinator.coordination;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.RequestGrantedV1;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.testing.KafkaBroker;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PlainConsumer;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.TestDatabase;
import no.barnekoordinator.testing.TestHttp;
import no.barnekoordinator.testing.TokenIssuer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
@Import(CoordinationServiceTest.TestClock.class)
public abstract class CoordinationServiceTest {

    protected static final MovableClock CLOCK = MovableClock.atOslo(LocalDateTime.parse("2026-03-02T10:00:00"));

    protected static final Person ASSESSOR = Person.of("assessor@0301");
    protected static final Person ASSESSOR_IN_BERGEN = Person.of("assessor@4601");

    /** Kafka and the views are awaited, never slept for. */
    protected static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Where letters that were sent lie. */
    protected static final Path POST = temporary("post");

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JsonMapper json;

    @Autowired
    protected CaughtUp caughtUp;

    private static final String SNAPSHOT_AFTER = System.getProperty("snapshot.after", "3");

    @TestConfiguration
    static class TestClock {
        @Bean
        Clock testClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        TestDatabase database = PostgresServer.freshDatabase("coordination");
        KafkaBroker.createTopics(3, Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT);
        database.springProperties().forEach((key, value) -> properties.add(key, () -> value));
        TokenIssuer.springProperties().forEach((key, value) -> properties.add(key, () -> value));
        properties.add("spring.kafka.bootstrap-servers", KafkaBroker::bootstrapServers);
        Path keys = Files.createTempDirectory("keys").resolve("envelope.json");
        properties.add("barnekoordinator.keys.file", keys::toString);
        properties.add("barnekoordinator.post.directory", POST::toString);
        properties.add("barnekoordinator.deadlines.every-millis", () -> "50");
        // So often that what a state has come to is written and read again wherever an aggregate is used.
        properties.add("barnekoordinator.store.snapshot-after", () -> SNAPSHOT_AFTER);
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    protected Answer page(String path, Person person) {
        return answer(client().get()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .accept(MediaType.TEXT_HTML));
    }

    protected Answer post(String path, Object body, Person person) {
        return post(
                path, body, person, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    protected Answer post(String path, Object body, Person person, Map<String, String> headers) {
        return answer(client().post()
                .uri(path)
                .headers(all -> {
                    bearer(all, person);
                    headers.forEach(all::set);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    protected Answer form(String path, Map<String, String> fields, Person person) {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        body.add("idempotencyKey", UUID.randomUUID().toString());
        fields.forEach(body::add);
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, person))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .body(body));
    }

    /** The lines of a stream that stays open, as they come. */
    protected Stream<String> openStream(String path, Person person) {
        return streamed(path, person).body();
    }

    /** What a stream begins with, up to its first event; all of a refusal. */
    protected Answer beginningOf(String path, Person person) {
        HttpResponse<Stream<String>> response = streamed(path, person);
        try (Stream<String> lines = response.body()) {
            String text = lines.takeWhile(line -> response.statusCode() >= 400 || !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            return new Answer(response.statusCode(), new HttpHeaders(), text, json);
        }
    }

    private HttpResponse<Stream<String>> streamed(String path, Person person) {
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

    private RestClient client() {
        return TestHttp.following(port);
    }

    private Answer answer(RestClient.RequestHeadersSpec<?> call) {
        ResponseEntity<String> response = call.retrieve().toEntity(String.class);
        String text = response.getBody();
        return new Answer(response.getStatusCode().value(), response.getHeaders(), text == null ? "" : text, json);
    }

    private static void bearer(HttpHeaders headers, Person person) {
        if (person != null) {
            headers.setBearerAuth(TokenIssuer.token(person));
        }
    }

    /** What another service states, as it lies on Kafka; sent with a plain client. */
    protected void publish(String topic, Contract contract, String eventId) {
        String type = ContractTypes.nameOf(contract.getClass());
        String subject = contract.subjectId().toString();
        publishRaw(
                topic,
                subject,
                json.writeValueAsBytes(contract),
                Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", eventId),
                        Map.entry("ce_source", "/barnekoordinator/request"),
                        Map.entry("ce_type", type),
                        Map.entry("ce_subject", subject),
                        Map.entry("ce_time", contract.happenedAt().toString()),
                        Map.entry("ce_recordedtime", contract.happenedAt().toString()),
                        Map.entry("ce_municipality", contract.municipality()),
                        Map.entry("ce_sequence", "1"),
                        Map.entry("ce_correlationid", "correlation-of-" + eventId),
                        Map.entry("ce_causationid", "cause-of-" + eventId),
                        Map.entry("ce_actorrole", "assessor"),
                        Map.entry("content-type", "application/json")));
    }

    protected void publishRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes()));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaBroker.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    /** By the clock all tests share, which any of them may have moved on. */
    protected static LocalDate today() {
        return Oslo.dateOf(CLOCK.instant());
    }

    protected RequestGrantedV1 granted(UUID caseId) {
        return granted(caseId, CLOCK.instant());
    }

    protected RequestGrantedV1 granted(UUID caseId, Instant at) {
        return new RequestGrantedV1(caseId, UUID.randomUUID(), List.of("right-to-coordinator"), "0301", at);
    }

    /** A case that has opened by itself, from Kafka. */
    protected UUID openCase() {
        UUID caseId = UUID.randomUUID();
        publish(Topics.REQUEST, granted(caseId), UUID.randomUUID().toString());
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/cases/" + caseId, ASSESSOR).status() == 200);
        return caseId;
    }

    /** A person who stands in Oslo's register, with the id there. */
    protected record Registered(Person person, UUID id) {}

    private static final Map<UUID, Person> PERSONS = new ConcurrentHashMap<>();

    private static int coordinators = 100;

    protected Registered register() {
        Person person = Person.of("coordinator-" + ++coordinators + "@0301");
        Answer answer = post(
                "/api/v1/coordinators",
                Map.of(
                        "municipality",
                        "0301",
                        "name",
                        person.name(),
                        "subject",
                        person.subject(),
                        "capacity",
                        2,
                        "mandate",
                        Map.of("validFrom", "2026-01-01")),
                ASSESSOR);
        UUID id = UUID.fromString(answer.body().path("coordinatorId").asString());
        await().atMost(PATIENCE)
                .until(() -> get("/api/v1/coordinators/" + id, ASSESSOR).status() == 200);
        PERSONS.put(id, person);
        return new Registered(person, id);
    }

    /** Asks someone to be the coordinator; the answer is theirs to give. */
    protected Answer propose(UUID caseId, UUID coordinatorId) {
        return post(
                "/api/v1/cases/" + caseId + "/coordinator",
                Map.of("coordinatorId", coordinatorId, "familySay", "AGREES"),
                ASSESSOR);
    }

    protected Answer accept(UUID caseId, Person person) {
        return post("/api/v1/cases/" + caseId + "/coordinator/acceptance", Map.of(), person);
    }

    /** Asks, and has the one who is asked say yes; the answer of the first that is refused. */
    protected Answer appoint(UUID caseId, UUID coordinatorId) {
        Answer asked = propose(caseId, coordinatorId);
        return asked.status() == 200 ? accept(caseId, PERSONS.get(coordinatorId)) : asked;
    }

    /** Takes a contact into the team of a case; the team gathers by itself soon after the case has opened. */
    protected UUID joinTeam(UUID caseId, Person contact, String service, Person coordinator) {
        Map<String, Object> entry =
                Map.of("role", "CONTACT", "kind", service, "name", contact.name(), "subject", contact.subject());
        Answer joined = await().atMost(PATIENCE)
                .until(
                        () -> post("/api/v1/cases/" + caseId + "/team/members", entry, coordinator),
                        answer -> answer.status() != 404);
        return UUID.fromString(joined.body().path("memberId").asString());
    }

    /**
     * Until something has come of a deadline. The scheduler rests by the test's clock too, so the clock is kept going.
     */
    protected static void awaitWhileTimePasses(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> {
            CLOCK.advance(Duration.ofMillis(100));
            return condition.call();
        });
    }

    /** Everything this service has published about a case so far. */
    protected static List<ConsumerRecord<String, byte[]>> published(UUID caseId, String name) {
        return PlainConsumer.readAll(Topics.COORDINATION).stream()
                .filter(message -> caseId.toString().equals(message.key()))
                .filter(message ->
                        ("no.barnekoordinator." + name + ".v1").equals(PlainConsumer.header(message, "ce_type")))
                .toList();
    }

    protected static ConsumerRecord<String, byte[]> awaitPublished(UUID caseId, String name) {
        return await().atMost(PATIENCE)
                .until(() -> published(caseId, name), found -> !found.isEmpty())
                .getFirst();
    }

    /** Whatever has been stored has also been relayed, so that counting what was published is final. */
    protected void awaitRelayed() {
        await().atMost(PATIENCE).until(() -> caughtUp.await("publication"));
    }
}
