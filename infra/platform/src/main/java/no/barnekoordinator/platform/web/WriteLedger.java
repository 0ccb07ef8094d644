package no.barnekoordinator.platform.web;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.store.UnitsOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the answers given to writes, in the transaction of their effect. */
final class WriteLedger {

    private final UnitsOfWork unitsOfWork;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WriteLedger(UnitsOfWork unitsOfWork, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.unitsOfWork = unitsOfWork;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Answer(
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable JsonNode body,
            @Nullable String view) {}

    <T> ResponseEntity<?> answer(String caller, String key, String fingerprint, Supplier<ResponseEntity<T>> effect) {
        try {
            return unitsOfWork.call(() -> {
                Optional<Answer> given = given(caller, key, fingerprint);
                if (given.isPresent()) {
                    return repeated(given.get());
                }
                ResponseEntity<T> response = effect.get();
                remember(caller, key, answerOf(fingerprint, response));
                return response;
            });
        } catch (DuplicateKeyException theSameWriteCameFirst) {
            return repeated(given(caller, key, fingerprint).orElseThrow(() -> theSameWriteCameFirst));
        }
    }

    String view(String caller, String key, String fingerprint, Supplier<String> effect) {
        try {
            return unitsOfWork.call(() -> {
                Optional<Answer> given = given(caller, key, fingerprint);
                if (given.isPresent()) {
                    return viewOf(given.get());
                }
                String view = effect.get();
                remember(caller, key, new Answer(fingerprint, 200, null, null, null, view));
                return view;
            });
        } catch (DuplicateKeyException theSameFormCameFirst) {
            return viewOf(given(caller, key, fingerprint).orElseThrow(() -> theSameFormCameFirst));
        }
    }

    private Answer answerOf(String fingerprint, ResponseEntity<?> response) {
        URI location = response.getHeaders().getLocation();
        return new Answer(
                fingerprint,
                response.getStatusCode().value(),
                location == null ? null : location.toString(),
                response.getHeaders().getETag(),
                response.getBody() == null ? null : json.valueToTree(response.getBody()),
                null);
    }

    private static ResponseEntity<?> repeated(Answer answer) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotent-Replayed", "true");
        if (answer.location() != null) {
            headers.setLocation(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            headers.setETag(answer.etag());
        }
        return ResponseEntity.status(answer.status()).headers(headers).body(answer.body());
    }

    private static String viewOf(Answer answer) {
        return Optional.ofNullable(answer.view()).orElseThrow(() -> Refusal.againstRule("idempotency-key-reused"));
    }

    private Optional<Answer> given(String caller, String key, String fingerprint) {
        Optional<Answer> given = jdbc.sql("""
                select fingerprint, status, location, etag, body, view from idempotency
                where caller = :caller and key = :key
                """)
                .param("caller", caller)
                .param("key", key)
                .query((row, number) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("body") == null ? null : json.readTree(row.getString("body")),
                        row.getString("view")))
                .optional();
        given.filter(answer -> !answer.fingerprint().equals(fingerprint)).ifPresent(other -> {
            throw Refusal.againstRule("idempotency-key-reused");
        });
        return given;
    }

    private void remember(String caller, String key, Answer answer) {
        jdbc.sql("""
                insert into idempotency (caller, key, fingerprint, status, location, etag, body, view, answered_at)
                values (:caller, :key, :fingerprint, :status, :location, :etag, :body::jsonb, :view, :now)
                """)
                .param("caller", caller)
                .param("key", key)
                .param("fingerprint", answer.fingerprint())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body() == null ? null : answer.body().toString())
                .param("view", answer.view())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
