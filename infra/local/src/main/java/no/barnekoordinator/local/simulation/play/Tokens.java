package no.barnekoordinator.local.simulation.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the persons who act, fetched from the issuer when first needed and kept until they grow old. */
final class Tokens {

    private static final String CLIENT = "barnekoordinator-simulation";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Tokens live an hour of the machine's own time, which the moved clock does not touch. */
    private static final Duration USED_FOR = Duration.ofMinutes(50);

    private static final int OK = 200;

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long fetchedNanos) {
        boolean isFresh() {
            return System.nanoTime() - fetchedNanos < USED_FOR.toNanos();
        }
    }

    Tokens(HttpClient http, String issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/token");
    }

    /**
     * A token that is good for some minutes.
     *
     * @throws IOException when the issuer does not answer, or refuses
     */
    String of(String username) throws IOException, InterruptedException {
        @Nullable Token known = tokens.get(username);
        if (known != null && known.isFresh()) {
            return known.value();
        }
        Token fetched = new Token(fetch(username), System.nanoTime());
        tokens.put(username, fetched);
        return fetched.value();
    }

    /** Forgets a token that was not taken. */
    void forget(String username) {
        tokens.remove(username);
    }

    private String fetch(String username) throws IOException, InterruptedException {
        String form = Map.of("grant_type", "password", "client_id", CLIENT, "username", username, "password", "any")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("The issuer answers " + response.statusCode() + " for " + username);
        }
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        return answer.path("access_token").asString();
    }
}
