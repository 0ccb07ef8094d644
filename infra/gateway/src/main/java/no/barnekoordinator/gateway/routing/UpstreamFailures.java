package no.barnekoordinator.gateway.routing;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import no.barnekoordinator.gateway.answer.Answer;
import no.barnekoordinator.gateway.answer.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says in plain words that a service cannot be reached (503) or has not answered in time (504). After a time-out the
 * outcome of a write is unknown, which is another thing to do about than a service that never heard it.
 */
@Component
class UpstreamFailures implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailures.class);

    private final Answer answer;

    UpstreamFailures(Answer answer) {
        this.answer = answer;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException e) {
            Problem problem = timedOut(e) ? Problem.SERVICE_TIMEOUT : Problem.SERVICE_UNAVAILABLE;
            Object route = MvcUtils.getAttribute(request, MvcUtils.GATEWAY_ROUTE_ID_ATTR);
            LOG.warn("{} from {}: {}", problem, String.valueOf(route), String.valueOf(e.getMostSpecificCause()));
            return answer.to(request, problem);
        }
    }

    private static boolean timedOut(ResourceAccessException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpConnectTimeoutException) {
                return false;
            }
            if (cause instanceof HttpTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
