package no.barnekoordinator.gateway.answer;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * What the gateway itself refuses or cannot do. Each has a stable type (RFC 9457) and its own words in
 * {@code messages.properties}.
 */
public enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    CROSS_SITE_REQUEST(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    LOGIN_FAILED(HttpStatus.UNAUTHORIZED),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

    private static final String TYPES = "https://barnekoordinator.no/problems/";

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** The last part of its type and of its message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type a program recognises it by. */
    public URI type() {
        return URI.create(TYPES + slug());
    }

    /** The problem that fits a status set by the server itself. */
    static Problem of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
