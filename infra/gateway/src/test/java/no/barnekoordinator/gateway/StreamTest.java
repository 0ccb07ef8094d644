package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a page that lies open listens to. */
class StreamTest extends GatewayUnderTest {

    /** More than a server with a thread for each, of the usual two hundred, has room for. */
    private static final int MANY = 300;

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    /** Says one thing at once, and the next when the stream is over. */
    private void saysOneThingAndThenWaits(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("event:here\ndata:here\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write("event:changed\ndata:changed\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private HttpResponse<InputStream> listen() throws Exception {
        return client.send(
                ask("/tilsyn/norge/endringer")
                        .header("Accept", "text/event-stream")
                        .header("Last-Event-ID", "2026-06-15-7.7")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    @Test
    void what_a_service_says_is_passed_on_at_once_while_the_stream_stays_open() throws Exception {
        REPORTING.reply(this::saysOneThingAndThenWaits);

        HttpResponse<InputStream> stream = listen();

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(stream.headers().firstValue("Content-Encoding")).isEmpty();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event:here");
            assertThat(over.getCount())
                    .as("the service has not ended its answer")
                    .isEqualTo(1);
            over.countDown();
            assertThat(lines.lines()).contains("event:changed");
        }
        assertThat(REPORTING.last().headers().getFirst("Last-Event-ID")).isEqualTo("2026-06-15-7.7");
    }

    @Test
    void many_pages_that_lie_open_leave_room_for_those_who_do_something() throws Exception {
        REPORTING.reply(this::saysOneThingAndThenWaits);
        List<CompletableFuture<HttpResponse<InputStream>>> streams = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            streams.add(client.sendAsync(
                    ask("/tilsyn/norge/endringer")
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream()));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> streams.stream().allMatch(CompletableFuture::isDone));

        assertThat(streams.stream().map(CompletableFuture::join)).allMatch(stream -> stream.statusCode() == 200);
        assertThat(send(ask("/kommuner")).body()).isEqualTo("request");
    }
}
