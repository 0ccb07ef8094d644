package no.barnekoordinator.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.barnekoordinator.gateway.answer.Answer;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes a person who opened a page without being logged in to the login, and back. Only for opening pages: a program is
 * told 401, and a form that was sent is not lost by going elsewhere.
 */
@Component
public class LoginRedirect implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        ServerResponse response = next.handle(request);
        HttpServletRequest servletRequest = request.servletRequest();
        boolean opensPage = request.method().equals(HttpMethod.GET)
                && Answer.forPerson(servletRequest)
                && !BearerToken.isIn(servletRequest);
        if (!opensPage || response.statusCode().value() != HttpStatus.UNAUTHORIZED.value()) {
            return response;
        }
        ClientHttpResponse refused = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
        if (refused != null) {
            refused.close();
        }
        // A session whose token the service refuses is worth nothing any more, and would only lead round in a circle.
        HttpSession session = servletRequest.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String query = servletRequest.getQueryString();
        String to = servletRequest.getRequestURI() + (query == null ? "" : "?" + query);
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
