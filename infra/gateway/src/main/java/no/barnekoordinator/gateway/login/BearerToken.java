package no.barnekoordinator.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** A program's own access token: passed on untouched, and stronger than any session. */
public final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** Whether the request carries one. */
    public static boolean isIn(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
