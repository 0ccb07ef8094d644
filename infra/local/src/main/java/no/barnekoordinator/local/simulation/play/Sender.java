package no.barnekoordinator.local.simulation.play;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import no.barnekoordinator.local.simulation.country.Step;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives commands over HTTP as their persons, and gives them again while a service is away: with the same key and the
 * same words, so that what was done before its answer got lost is not done twice. Safe to use from several threads.
 */
final class Sender implements AutoCloseable {

    private static final int IN_FLIGHT = 6;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** Too early, perhaps, for a step that builds on what another service has yet to hear of. */
    private static final Set<Integer> MAY_BE_EARLY = Set.of(403, 404, 409, 412, 422);

    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_QUOTE = 300;

    /** Somebody else, such as a clock running out, may have written to the same stream in the same moment. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final Tokens tokens;
    private final String gateway;
    private final Patience patience;
    private final Semaphore places = new Semaphore(IN_FLIGHT);
    private final LongAdder attempts = new LongAdder();

    /**
     * @param gateway address without a slash at the end
     * @param issuer address without a slash at the end
     */
    Sender(String gateway, String issuer, Patience patience) {
        this.gateway = gateway;
        this.tokens = new Tokens(http, issuer);
        this.patience = patience;
    }

    /** How often anything was sent, again included. */
    long attempts() {
        return attempts.sum();
    }

    /** What came of one attempt. */
    private sealed interface Outcome {
        /** Done, now or before. */
        record Accepted(JsonNode answer) implements Outcome {}

        /**
         * To be tried again.
         *
         * @param lasting whether it is the system that is away, and not this command that is wrong
         */
        record Later(String why, boolean lasting, Duration forAtMost) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    /**
     * Gives a command.
     *
     * @param path with every name filled in
     * @param body with every name filled in
     * @return the JSON answered
     * @throws RefusedException when the system will not do it
     * @throws IOException when it stays away
     */
    JsonNode send(Step step, String path, Map<String, Object> body)
            throws IOException, RefusedException, InterruptedException {
        String json = JsonMapper.shared().writeValueAsString(body);
        long begun = System.nanoTime();
        Duration pause = patience.first();
        while (true) {
            switch (attempt(step, path, json)) {
                case Outcome.Accepted(var answer) -> {
                    return answer;
                }
                case Outcome.Refused(var why) -> throw new RefusedException(why);
                case Outcome.Later(var why, var lasting, var forAtMost) -> {
                    if (System.nanoTime() - begun > forAtMost.toNanos()) {
                        if (lasting) {
                            throw new IOException(why);
                        }
                        throw new RefusedException(why);
                    }
                }
            }
            Patience.rest(pause);
            pause = patience.after(pause);
        }
    }

    private Outcome attempt(Step step, String path, String json) throws InterruptedException {
        places.acquire();
        try {
            attempts.increment();
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path))
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json, application/problem+json")
                    .header("Idempotency-Key", step.key())
                    .method(step.method(), HttpRequest.BodyPublishers.ofString(json));
            Optional<String> person = step.person();
            if (person.isPresent()) {
                request.header("Authorization", "Bearer " + tokens.of(person.get()));
            }
            return judge(step, path, http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Outcome.Later(step.method() + " " + path + ": " + e, true, patience.inAll());
        } finally {
            places.release();
        }
    }

    private Outcome judge(Step step, String path, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            try {
                return new Outcome.Accepted(JsonMapper.shared().readTree(response.body()));
            } catch (JacksonException _) {
                return new Outcome.Refused(step.method() + " " + path + " is answered with what is not JSON");
            }
        }
        String body = response.body();
        String why = "%s %s as %s: %d %s"
                .formatted(
                        step.method(),
                        path,
                        step.person().orElse("nobody"),
                        status,
                        body.substring(0, Math.min(body.length(), LONGEST_QUOTE)));
        if (status > SERVER_ERROR || status == TOO_MANY) {
            return new Outcome.Later(why, true, patience.inAll());
        }
        if (status == SERVER_ERROR || (step.patient() && MAY_BE_EARLY.contains(status))) {
            return new Outcome.Later(why, false, patience.inAll());
        }
        if (status == UNAUTHORIZED || status == CONFLICT) {
            step.person().ifPresent(tokens::forget);
            return new Outcome.Later(why, false, MOMENT.compareTo(patience.inAll()) < 0 ? MOMENT : patience.inAll());
        }
        return new Outcome.Refused(why);
    }

    @Override
    public void close() {
        // Not close(), which waits for answers that may never come when the system is being stopped.
        http.shutdownNow();
    }
}
