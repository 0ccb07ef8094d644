package no.barnekoordinator.gateway.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.barnekoordinator.gateway.answer.Answer;
import no.barnekoordinator.gateway.answer.Problem;
import no.barnekoordinator.gateway.login.BearerToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Refuses a write that another site made a browser send. A form token would need the body, which belongs to the
 * service, so what the browser itself says is asked: {@code Sec-Fetch-Site} must be {@code same-origin}; where it is
 * missing or {@code none}, {@code Origin} must be ours.
 *
 * <p>A request with a bearer token of its own carries nothing a browser adds by itself, and one with neither a session
 * nor any of these headers does not come from a browser: both go on, and the service decides.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SameOriginFilter.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String sessionCookie;
    private final Answer answer;

    SameOriginFilter(String sessionCookie, Answer answer) {
        this.sessionCookie = sessionCookie;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || BearerToken.isIn(request) || fromOurPages(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warn(
                "Refused {} from another site: Sec-Fetch-Site {}, Origin {}",
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN));
        answer.write(request, response, Problem.CROSS_SITE_REQUEST);
    }

    private boolean fromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if ("same-origin".equals(site)) {
            return true;
        }
        if (site != null && !"none".equals(site)) {
            return false;
        }
        if (origin != null) {
            return ours(request, origin);
        }
        return site == null && WebUtils.getCookie(request, sessionCookie) == null;
    }

    private static boolean ours(HttpServletRequest request, @Nullable String origin) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        String own = request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
        return own.equalsIgnoreCase(origin);
    }
}
