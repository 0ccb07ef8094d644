package no.barnekoordinator.gateway.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.barnekoordinator.gateway.answer.CorrelationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an {@code X-Correlation-Id}: the caller's own when it is a plain token of 8 to 64 characters,
 * else a new UUIDv7. It is passed on, logged and answered.
 */
final class CorrelationIdFilter extends OncePerRequestFilter {

    private static final String LOGGED_AS = "correlationId";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Supplier<UUID> ids;

    CorrelationIdFilter(Supplier<UUID> ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(CorrelationId.HEADER);
        String id = given != null && PLAIN.matcher(given).matches()
                ? given
                : ids.get().toString();
        CorrelationId.give(request, id);
        response.setHeader(CorrelationId.HEADER, id);
        MDC.put(LOGGED_AS, id);
        try {
            chain.doFilter(new Identified(request, id), response);
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }

    /** The request with exactly one value of the header. */
    private static final class Identified extends HttpServletRequestWrapper {

        private final String id;

        Identified(HttpServletRequest request, String id) {
            super(request);
            this.id = id;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return CorrelationId.HEADER.equalsIgnoreCase(name) ? id : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return CorrelationId.HEADER.equalsIgnoreCase(name)
                    ? Collections.enumeration(Set.of(id))
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Set<String> names = new LinkedHashSet<>();
            Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !CorrelationId.HEADER.equalsIgnoreCase(name))
                    .forEach(names::add);
            names.add(CorrelationId.HEADER);
            return Collections.enumeration(names);
        }
    }
}
