package no.barnekoordinator.complaint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;

/** The other services' part, played over HTTP: every decision anybody asks for is explained in the same words. */
public final class PlayedRequestService {

    public static final String REASON = "Behovet er vurdert som kortvarig.";
    public static final String CONSIDERATIONS = "Barnets behov dekkes av barnehagen.";

    /** Who decides everything there. */
    public static final String DECISION_MAKER = "decision-maker-at-work";

    public static final byte[] LETTER = "%PDF-1.7 avgjørelsen som ble sendt".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final AtomicBoolean away = new AtomicBoolean();
    private final Set<UUID> changedLetters = ConcurrentHashMap.newKeySet();
    private final Map<UUID, String> deciders = new ConcurrentHashMap<>();
    private final Set<String> askers = ConcurrentHashMap.newKeySet();

    PlayedRequestService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1/requests/", this::answer);
        server.createContext("/api/v1/cases/", this::ending);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers nothing any more, or again. */
    public void away(boolean isAway) {
        away.set(isAway);
    }

    /** From now on the letter of this request is another than the one that was sent. */
    public void changeLetterOf(UUID requestId) {
        changedLetters.add(requestId);
    }

    /** From now on this request was decided, or this case ended, by somebody else. */
    public void decidedBy(UUID requestOrCaseId, String subject) {
        deciders.put(requestOrCaseId, subject);
    }

    /** Everybody who has asked, by the subject of the token they asked with. */
    public Set<String> askers() {
        return askers;
    }

    /** As the coordination service answers; nothing has ended but what somebody here has been said to have ended. */
    private void ending(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            String ender = deciders.get(UUID.fromString(path[4]));
            if (ender == null || away.get()) {
                exchange.sendResponseHeaders(away.get() ? 503 : 404, -1);
                return;
            }
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "caseId",
                            path[4],
                            "reason",
                            "NOT_ENTITLED",
                            "endedOn",
                            "2026-02-02",
                            "endedBy",
                            List.of(ender)));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization == null) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            String claims = authorization.split("\\.")[1];
            askers.add(JsonMapper.shared()
                    .readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asString());
            if (away.get()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            String[] path = exchange.getRequestURI().getPath().split("/");
            UUID requestId = UUID.fromString(path[4]);
            boolean letter = path.length > 7;
            byte[] body = letter ? letter(requestId) : explanation(requestId, LocalDate.parse(path[6]));
            exchange.getResponseHeaders().set("Content-Type", letter ? "application/pdf" : "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] letter(UUID requestId) {
        return changedLetters.contains(requestId) ? "noe annet".getBytes(StandardCharsets.UTF_8) : LETTER;
    }

    /** As the request service writes it. */
    private byte[] explanation(UUID requestId, LocalDate decidedOn) {
        return JsonMapper.shared()
                .writeValueAsBytes(Map.ofEntries(
                        Map.entry("caseId", requestId.toString()),
                        Map.entry("requestId", requestId.toString()),
                        Map.entry("reference", "BK-TEST"),
                        Map.entry("granted", false),
                        Map.entry("decidedOn", decidedOn.toString()),
                        Map.entry("decidedBy", List.of(deciders.getOrDefault(requestId, DECISION_MAKER))),
                        Map.entry("ruleIds", List.of("right-long-term-need", "complaint-deadline")),
                        Map.entry("considerations", CONSIDERATIONS),
                        Map.entry("fallbackOrdinaryCoordinator", "Familien har ikke bedt om det."),
                        Map.entry("fallbackIndividualPlan", "Det er tilbudt."),
                        Map.entry("bestInterest", "Barnet trenger ro."),
                        Map.entry(
                                "findings",
                                List.of(Map.of(
                                        "condition",
                                        "LONG_TERM_NEED",
                                        "met",
                                        false,
                                        "ruleId",
                                        "right-long-term-need",
                                        "reason",
                                        REASON))),
                        Map.entry(
                                "heard",
                                List.of(Map.of("role", "CHILD", "ageBand", "FROM_7", "words", "Jeg vil sykle."))),
                        Map.entry(
                                "letter",
                                Map.of(
                                        "letterId",
                                        new UUID(5, 5).toString(),
                                        "sha256",
                                        sha256(LETTER),
                                        "bytes",
                                        LETTER.length,
                                        "madeAt",
                                        "2026-02-02T11:00:00Z"))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
