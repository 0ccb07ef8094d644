package no.barnekoordinator.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.barnekoordinator.local.issuer.IssuerPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system as a program sees it: through the gateway, with access tokens from the issuer. */
final class Api {

    private static final String NOBODY = "";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String person;

    private Api(String person) {
        this.person = person;
    }

    /** @param person user name at the issuer, for example {@code assessor@4640} */
    static Api as(String person) {
        return new Api(person);
    }

    static Api asNobody() {
        return new Api(NOBODY);
    }

    /** What came back. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode body() {
            return JsonMapper.shared().readTree(response.body());
        }

        /** The last word of the problem's type. */
        String problem() {
            String type = body().path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** What is there, and nothing else will do. */
    JsonNode read(String path) {
        Answer answer = get(path);
        assertThat(answer.status())
                .as("GET %s: %s", path, answer.response().body())
                .isEqualTo(200);
        return answer.body();
    }

    /** Gives a command that must be accepted. */
    JsonNode post(String path, Map<String, ?> body) {
        return accepted(path, write("POST", path, body, UUID.randomUUID().toString()));
    }

    /** Gives a command that must be accepted. */
    JsonNode put(String path, Map<String, ?> body) {
        return accepted(path, write("PUT", path, body, UUID.randomUUID().toString()));
    }

    /** @param idempotencyKey empty for none */
    Answer write(String method, String path, Map<String, ?> body, String idempotencyKey) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return send(request);
    }

    private static JsonNode accepted(String path, Answer answer) {
        assertThat(answer.status()).as("%s: %s", path, answer.response().body()).isIn(200, 201, 202);
        return answer.body();
    }

    private Answer send(HttpRequest.Builder request) {
        if (!person.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(person, this::token));
        }
        HttpResponse<String> response = text(request.build());
        return new Answer(response.statusCode(), response);
    }

    private String token(String of) {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", "system-test",
                        "client_secret", "not-secret",
                        "username", of,
                        "password", "not-secret",
                        "scope", "openid")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = text(HttpRequest.newBuilder(URI.create(IssuerPart.ADDRESS + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(response.body())
                .path("access_token")
                .asString();
    }

    private HttpResponse<String> text(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static URI address(String path) {
        return URI.create(LocalSystem.GATEWAY + path);
    }
}
