package no.barnekoordinator.local.simulation.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnekoordinator.local.clock.ClockFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the gateway and the issuer: has the effect of each key once, and on demand loses requests before the
 * effect, answers after it, or is away altogether.
 */
final class StubSystem implements AutoCloseable {

    /** What was asked, and had its effect. */
    record Effect(String key, String method, String path, String person, JsonNode body, long clockMillis) {}

    /** What to do instead of working; null to work. */
    interface Trouble {
        Trouble NONE = (number, path, attempt) -> Kind.NONE;

        Kind at(int number, String path, int attempt);
    }

    enum Kind {
        NONE,
        LOSE_REQUEST,
        LOSE_ANSWER,
        HANG_UP,
        NOT_FOUND,
        RULE_BROKEN
    }

    private final HttpServer server;
    private final ClockFile clock;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final List<Effect> effects = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Trouble trouble = Trouble.NONE;

    StubSystem(ClockFile clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/issuer/token", this::token);
        server.createContext("/api/v1/", this::command);
        server.start();
    }

    String gateway() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return gateway() + "/issuer";
    }

    void meet(Trouble next) {
        trouble = next;
    }

    List<Effect> effects() {
        return effects;
    }

    int calls() {
        return calls.get();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String person = java.net.URLDecoder.decode(form.replaceAll(".*username=([^&]*).*", "$1"), UTF_8);
        answer(exchange, 200, "{\"access_token\":\"%s\"}".formatted(person));
    }

    private void command(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String path = exchange.getRequestURI().getPath();
        int attempt =
                attempts.computeIfAbsent(key, first -> new AtomicInteger()).incrementAndGet();
        switch (trouble.at(calls.incrementAndGet(), path, attempt)) {
            case LOSE_REQUEST -> answer(exchange, 503, "{}");
            case NOT_FOUND -> answer(exchange, 404, "{}");
            case RULE_BROKEN -> answer(exchange, 422, "{\"type\":\"https://barnekoordinator.no/problems/x\"}");
            case HANG_UP -> exchange.close();
            case LOSE_ANSWER -> {
                effect(exchange, key, path, body);
                exchange.close();
            }
            case NONE -> answer(exchange, 200, effect(exchange, key, path, body));
        }
    }

    private String effect(HttpExchange exchange, String key, String path, String body) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(body);
        String person = exchange.getRequestHeaders().getFirst("Authorization");
        long now = clock.offset().toMillis() + System.currentTimeMillis();
        return answers.computeIfAbsent(key, first -> {
            effects.add(new Effect(key, exchange.getRequestMethod(), path, String.valueOf(person), json, now));
            String outcome = json.has("fallbackIndividualPlan") ? "REFUSED" : "GRANTED";
            return """
                    {"requestId":"%s","caseId":"%s","coordinatorId":"%s","serviceId":"%s","complaintId":"%s","askId":"%s",
                     "reference":"B-12345","outcome":"%s"}
                    """.formatted(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            outcome);
        });
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
