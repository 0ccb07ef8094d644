package no.barnekoordinator.platform.live;

import org.springframework.http.CacheControl;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream that asks whoever passes it on not to gather it up first, and nobody to keep it. */
final class UnbufferedEmitter extends SseEmitter {

    UnbufferedEmitter(long timeoutMillis) {
        super(timeoutMillis);
    }

    @Override
    protected void extendResponse(ServerHttpResponse response) {
        super.extendResponse(response);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        // nginx, and what has learnt from it.
        response.getHeaders().set("X-Accel-Buffering", "no");
    }
}
