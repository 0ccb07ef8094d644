package no.barnekoordinator.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import no.barnekoordinator.gateway.answer.Answer;
import no.barnekoordinator.gateway.answer.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Begins and ends a login. {@code GET /login?to=/path} remembers where the person was going and sends the browser to
 * the issuer; after login the person is there, or on the first page of their role.
 */
@RestController
class LoginEntry implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginEntry.class);
    private static final String GOING_TO = LoginEntry.class.getName() + ".to";

    private final OAuth2AuthorizedClientRepository clients;
    private final Answer answer;

    LoginEntry(OAuth2AuthorizedClientRepository clients, Answer answer) {
        this.clients = clients;
        this.answer = answer;
    }

    @GetMapping("/login")
    ResponseEntity<Void> begin(@RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        HttpSession session = request.getSession();
        LocalPath.read(to)
                .ifPresentOrElse(
                        path -> session.setAttribute(GOING_TO, path.value()), () -> session.removeAttribute(GOING_TO));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/oauth2/authorization/" + LoginConfiguration.REGISTRATION))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        Object to = session.getAttribute(GOING_TO);
        session.removeAttribute(GOING_TO);
        response.sendRedirect(to instanceof String path ? path : FirstPage.of(roles(request, authentication)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        LOG.warn("Login was not completed: {}", exception.getMessage());
        answer.write(request, response, Problem.LOGIN_FAILED);
    }

    private List<String> roles(HttpServletRequest request, Authentication authentication) {
        if (authentication instanceof OAuth2AuthenticationToken login) {
            Object claimed = login.getPrincipal().getAttribute("roles");
            if (claimed instanceof List<?> roles) {
                return roles.stream().map(Object::toString).toList();
            }
            OAuth2AuthorizedClient client =
                    clients.loadAuthorizedClient(login.getAuthorizedClientRegistrationId(), login, request);
            return FirstPage.rolesIn(
                    client == null ? null : client.getAccessToken().getTokenValue());
        }
        return List.of();
    }
}
