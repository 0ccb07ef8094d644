package no.barnekoordinator.gateway.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser what a page of this origin may do: load and send only here, be framed by nobody, and tell other
 * sites nothing of where the person was. Written first, so that also a refusal carries it.
 *
 * <p>{@code Strict-Transport-Security} is said only over HTTPS.
 */
final class SecurityHeadersFilter extends OncePerRequestFilter {

    private final Map<String, String> headers;

    SecurityHeadersFilter(List<String> formTargets) {
        // Browsers hold also the redirect after a form to form-action: logging out may end at the issuer.
        String formAction = String.join(" ", formTargets);
        this.headers = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                        + (formAction.isEmpty() ? "" : " " + formAction),
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                "Referrer-Policy",
                "same-origin",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
