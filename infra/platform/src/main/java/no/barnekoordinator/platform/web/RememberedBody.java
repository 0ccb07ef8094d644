package no.barnekoordinator.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import no.barnekoordinator.platform.command.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads the body of an API write once, up to a limit, so that both the fingerprint and the controller can have it.
 * Forms are left alone: the container parses them into parameters, under a limit of its own.
 */
final class RememberedBody extends OncePerRequestFilter {

    /** Largest body taken, in bytes; a request, with its free text, is far smaller. */
    static final int LARGEST = 1_000_000;

    private final HandlerExceptionResolver problems;

    RememberedBody(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.GET.matches(request.getMethod())
                || (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.resolveException(request, response, null, Refusal.tooLarge(LARGEST));
        } else {
            chain.doFilter(new Replayable(request, body), response);
        }
    }

    /** The body as it came; empty for a form. */
    static byte[] of(HttpServletRequest request) {
        HttpServletRequest inner = request;
        while (inner instanceof HttpServletRequestWrapper wrapper) {
            if (wrapper instanceof Replayable replayable) {
                return replayable.body;
            }
            inner = (HttpServletRequest) wrapper.getRequest();
        }
        return new byte[0];
    }

    private static final class Replayable extends HttpServletRequestWrapper {

        private final byte[] body;

        Replayable(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int from, int length) {
                    return bytes.read(target, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("Bodies are read by the thread that serves the request");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
