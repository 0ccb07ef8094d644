package no.barnekoordinator.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.platform.view.CaughtUp;
import no.barnekoordinator.testing.KafkaBroker;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.PostgresServer;
import no.barnekoordinator.testing.TestDatabase;
import no.barnekoordinator.testing.TestHttp;
import no.barnekoordinator.testing.TokenIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over HTTP, on a real PostgreSQL and a real Kafka; started once for all tests that extend it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RequestServiceTest.TestClock.class)
public abstract class RequestServiceTest {

    /** A Monday in spring, so that no deadline is moved by chance. */
    protected static final LocalDateTime NOW = LocalDateTime.parse("2026-03-02T10:00:00");

    protected static final MovableClock CLOCK = MovableClock.atOslo(NOW);

    /** Where sent letters are laid. */
    protected static final Path POST = temporary("post");

    private static final AtomicInteger PHONES = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JsonMapper json;

    @Autowired
    private CaughtUp views;

    @TestConfiguration
    static class TestClock {
        @Bean
        Clock testClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        TestDatabase database = PostgresServer.freshDatabase("request");
        KafkaBroker.createTopics(3, Topics.REQUEST, Topics.COORDINATION, Topics.COMPLAINT);
        database.springProperties().forEach((key, value) -> properties.add(key, () -> value));
        properties.add("spring.kafka.bootstrap-servers", KafkaBroker::bootstrapServers);
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TokenIssuer::issuerUri);
        Path keys = Files.createTempDirectory("keys").resolve("envelope.json");
        properties.add("barnekoordinator.keys.file", keys::toString);
        properties.add("barnekoordinator.deadlines.every-millis", () -> "50");
        properties.add("barnekoordinator.post.directory", POST::toString);
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static final String ASSESSOR = TokenIssuer.token(Person.of(Role.ASSESSOR, "0301"));

    /** A telephone nobody else has: the unit is refused the same family twice. */
    protected static String newPhone() {
        return "0%07d".formatted(PHONES.incrementAndGet());
    }

    /** A request of a parent, as sent online. */
    protected static Map<String, Object> online() {
        return Map.of(
                "channel",
                "ONLINE",
                "municipality",
                "0301",
                "applicant",
                Map.of("kind", "PARENT", "name", "Kari Testesen", "phone", "99999999"),
                "children",
                List.of(Map.of("name", "Lille Testesen", "birthDate", "2020-05-17")),
                "needs",
                "Vi rekker ikke over alle avtalene.",
                "familyWishes",
                true);
    }

    /** The same, with some fields changed. */
    protected static Map<String, Object> online(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(online());
        body.putAll(changes);
        return body;
    }

    /** Sends a request in and answers its id. */
    protected String received() {
        return received(Map.of());
    }

    /** Sends a request in with some fields changed, and answers its id. */
    protected String received(Map<String, Object> changes) {
        Answer answer = post("/api/v1/requests", online(changes), null);
        return answer.body().path("requestId").asString();
    }

    /** Says who asks and what is best for the children: what every decision needs, apart from findings. */
    protected void ready(String requestId) {
        done(post("/api/v1/requests/" + requestId + "/identity", Map.of("proof", "KNOWN"), ASSESSOR));
        done(put(
                "/api/v1/requests/" + requestId + "/best-interest",
                Map.of("considerations", "Én fast voksen er det beste for barnet."),
                ASSESSOR));
    }

    /** Makes it ready, and records the same finding for every condition. */
    protected void assess(String requestId, boolean met) {
        ready(requestId);
        for (Condition condition : Condition.values()) {
            done(put(
                    "/api/v1/requests/" + requestId + "/findings/" + condition,
                    Map.of("met", met, "reason", "Slik er det."),
                    ASSESSOR));
        }
    }

    /** The answer of a change that is accepted. */
    protected static Answer done(Answer answer) {
        assertThat(answer.status().value()).as(answer.text()).isEqualTo(202);
        return answer;
    }

    /** The names of what has been stored about a request, in order. */
    protected List<String> history(String requestId) {
        return jdbc.sql("select name from event where stream = :stream order by sequence")
                .param("stream", "request-" + requestId)
                .query(String.class)
                .list();
    }

    /** The worklist has come to the newest fact of a request. */
    protected void awaitView(String requestId) {
        await("the worklist has come to the newest fact")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        jdbc.sql("select count(*) from worklist_request where request_id = :id and version = :version")
                                        .param("id", UUID.fromString(requestId))
                                        .param("version", history(requestId).size() - 1)
                                        .query(Integer.class)
                                        .single()
                                == 1);
    }

    /**
     * The service writes its own letters meanwhile: until they have been through, a request is not at rest. One fact
     * leads to the next three times over: decided, written, tried.
     */
    protected void awaitLetters(String requestId) {
        for (String led : List.of("decided", "written", "tried")) {
            await(led).atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(views.await("letters")).isTrue();
                assertThat(jdbc.sql("""
                        select count(*) from scheduled_tasks where task_instance like :like and execution_time <= :now
                        """)
                                .param("like", "letter-delivery|" + requestId + "%")
                                .param("now", CLOCK.instant().atOffset(ZoneOffset.UTC))
                                .query(Integer.class)
                                .single())
                        .isZero();
            });
        }
        awaitView(requestId);
    }

    /** An answer, whatever its status. */
    protected record Answer(HttpStatusCode status, HttpHeaders headers, String text, JsonMapper mapper) {
        public JsonNode body() {
            return mapper.readTree(text);
        }

        /** The problem's slug. */
        public String problem() {
            return body().path("type").asString("").replaceFirst(".*/", "");
        }
    }

    protected Answer get(String path, String token) {
        return answer(client().get().uri(path).headers(headers -> bearer(headers, token)));
    }

    protected Answer post(String path, Object body, String token) {
        return post(path, body, token, UUID.randomUUID().toString());
    }

    protected Answer post(String path, Object body, String token, String key) {
        return answer(client().post()
                .uri(path)
                .headers(headers -> bearer(headers, token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    protected Answer put(String path, Object body, String token) {
        return answer(client().put()
                .uri(path)
                .headers(headers -> bearer(headers, token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    protected RestClient client() {
        return TestHttp.at(port);
    }

    protected Answer answer(RestClient.RequestHeadersSpec<?> call) {
        ResponseEntity<String> response = call.retrieve().toEntity(String.class);
        String text = response.getBody();
        return new Answer(response.getStatusCode(), response.getHeaders(), text == null ? "" : text, json);
    }

    private static void bearer(HttpHeaders headers, String token) {
        if (token != null) {
            headers.setBearerAuth(token);
        }
    }
}
