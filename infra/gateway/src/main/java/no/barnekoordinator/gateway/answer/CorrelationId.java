package no.barnekoordinator.gateway.answer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The id that ties everything done for one request together, in every service and every log. */
public final class CorrelationId {

    /** The header it travels in. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = CorrelationId.class.getName();

    private CorrelationId() {}

    /** The correlation id of a request; null before it has been given one. */
    public static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** Gives a request its id. */
    public static void give(HttpServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }
}
