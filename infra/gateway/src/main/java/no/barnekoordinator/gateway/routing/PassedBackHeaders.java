package no.barnekoordinator.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leaves out of a service's answer what the gateway says itself, so that nothing is said twice or differently, and
 * cookies that are none of the services'.
 */
@Component
class PassedBackHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> OURS = Set.of(
            "content-security-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "referrer-policy",
            "server",
            "strict-transport-security",
            "x-content-type-options",
            "x-correlation-id",
            "x-frame-options",
            "x-xss-protection");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        HttpHeaders passedBack = new HttpHeaders();
        input.forEach((name, values) -> {
            if (HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)) {
                values.stream()
                        .filter(PassedCookies::isPassed)
                        .forEach(cookie -> passedBack.add(HttpHeaders.SET_COOKIE, cookie));
            } else if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
                passedBack.addAll(name, values);
            }
        });
        return passedBack;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
