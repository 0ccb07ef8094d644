package no.barnekoordinator.gateway.routing;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service is told about a request. Nothing a service would believe about where the request came from is taken
 * from the caller: such headers are dropped and written anew from the connection. Of cookies only those the services
 * know are passed on.
 */
@Component
class PassedOnHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> BELIEVED = Set.of(
            "forwarded", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip", "x-http-method-override");
    private static final List<String> BELIEVED_PREFIXES =
            List.of("x-forwarded-", "x-original-", "x-internal-", "x-envoy-");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        HttpHeaders passedOn = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!believed(name) && !HttpHeaders.COOKIE.equalsIgnoreCase(name)) {
                passedOn.addAll(name, values);
            }
        });
        String cookies = String.join("; ", PassedCookies.of(input.getOrEmpty(HttpHeaders.COOKIE)));
        if (!cookies.isEmpty()) {
            passedOn.set(HttpHeaders.COOKIE, cookies);
        }
        String scheme = request.uri().getScheme();
        passedOn.set("X-Forwarded-Proto", scheme);
        passedOn.set("X-Forwarded-Host", request.uri().getAuthority());
        passedOn.set("X-Forwarded-Port", Integer.toString(port(request)));
        request.remoteAddress()
                .map(InetSocketAddress::getAddress)
                .ifPresent(address -> passedOn.set("X-Forwarded-For", address.getHostAddress()));
        return passedOn;
    }

    /** Last: the library's own filter drops every {@code X-Forwarded-} header. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static boolean believed(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return BELIEVED.contains(name) || BELIEVED_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static int port(ServerRequest request) {
        int port = request.uri().getPort();
        return port > 0 ? port : "https".equals(request.uri().getScheme()) ? 443 : 80;
    }
}
