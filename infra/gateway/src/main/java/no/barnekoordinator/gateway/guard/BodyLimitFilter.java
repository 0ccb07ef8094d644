package no.barnekoordinator.gateway.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.barnekoordinator.gateway.answer.Answer;
import no.barnekoordinator.gateway.answer.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body over the limit before any service sees a byte of it, also one sent in chunks that never says how long
 * it is. A body within the limit is read here once and passed on exactly as it came, so that nothing on the way can use
 * it up.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final int limit;
    private final Answer answer;

    BodyLimitFilter(DataSize limit, Answer answer) {
        this.limit = Math.toIntExact(limit.toBytes());
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // What remains of the body is not read, so the connection cannot be used again.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        answer.write(request, response, Problem.BODY_TOO_LARGE);
    }
}
