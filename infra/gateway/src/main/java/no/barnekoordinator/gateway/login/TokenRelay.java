package no.barnekoordinator.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.WebUtils;

/**
 * Puts the access token of the browser's session on the request passed on, refreshed when it has run out. A program's
 * own token passes untouched and the session is then not looked at; without either the request goes on as nobody's.
 */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRelay.class);

    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        HttpServletRequest servletRequest = request.servletRequest();
        if (BearerToken.isIn(servletRequest)) {
            return next.handle(request);
        }
        Principal principal = servletRequest.getUserPrincipal();
        Optional<String> token = principal instanceof OAuth2AuthenticationToken login
                ? accessToken(login, servletRequest)
                : Optional.empty();
        return next.handle(ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove("Authorization");
                    token.ifPresent(headers::setBearerAuth);
                })
                .build());
    }

    private Optional<String> accessToken(OAuth2AuthenticationToken login, HttpServletRequest request) {
        OAuth2AuthorizeRequest wanted = OAuth2AuthorizeRequest.withClientRegistrationId(
                        login.getAuthorizedClientRegistrationId())
                .principal(login)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response())
                .build();
        HttpSession session = request.getSession();
        // A refresh token may be good for one use: the tabs of one browser must not refresh at the same time.
        synchronized (WebUtils.getSessionMutex(session)) {
            try {
                OAuth2AuthorizedClient client = clients.authorize(wanted);
                return Optional.ofNullable(client)
                        .map(authorized -> authorized.getAccessToken().getTokenValue());
            } catch (OAuth2AuthorizationException | RestClientException e) {
                LOG.warn("The session's token could not be refreshed: {}", e.getMessage());
                return Optional.empty();
            }
        }
    }

    private static HttpServletResponse response() {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(current.getResponse(), "a request that is passed on has a response");
    }
}
