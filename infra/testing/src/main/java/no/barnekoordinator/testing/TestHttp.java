package no.barnekoordinator.testing;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Asks a service under test. The clients are shared: each has threads, connections and a TLS context of its own, which
 * cost more to make than most answers do.
 */
public final class TestHttp {

    private static final HttpClient STAYING = client(HttpClient.Redirect.NEVER);
    private static final HttpClient FOLLOWING = client(HttpClient.Redirect.NORMAL);
    private static final Map<Integer, RestClient> STAYING_AT = new ConcurrentHashMap<>();
    private static final Map<Integer, RestClient> FOLLOWING_AT = new ConcurrentHashMap<>();

    private TestHttp() {}

    /** Asks the service on that port of this machine; no answer is an error, and a redirect is one like the others. */
    public static RestClient at(int port) {
        return STAYING_AT.computeIfAbsent(port, each -> at(each, STAYING));
    }

    /** The same, but goes where a redirect says. */
    public static RestClient following(int port) {
        return FOLLOWING_AT.computeIfAbsent(port, each -> at(each, FOLLOWING));
    }

    /** For answers that stay open; follows no redirect. */
    public static HttpClient client() {
        return STAYING;
    }

    private static RestClient at(int port, HttpClient client) {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .requestFactory(new JdkClientHttpRequestFactory(client))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    private static HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirect)
                .build();
    }
}
