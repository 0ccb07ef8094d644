package no.barnekoordinator.request.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.barnekoordinator.platform.web.Write;
import no.barnekoordinator.request.handling.RequestId;
import org.springframework.ui.Model;

/** A form of a request's page, as it came. */
record Sent(UUID requestId, Posted posted, Write write, Model model, HttpServletResponse response) {

    Sent(UUID requestId, Map<String, String> fields, Write write, Model model, HttpServletResponse response) {
        this(requestId, new Posted(fields), write, model, response);
    }

    RequestId id() {
        return new RequestId(requestId);
    }
}
