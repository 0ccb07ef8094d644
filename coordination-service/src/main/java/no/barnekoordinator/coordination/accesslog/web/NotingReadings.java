package no.barnekoordinator.coordination.accesslog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.coordination.accesslog.AccessLog;
import no.barnekoordinator.coordination.accesslog.CasePart;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Notes who was shown something of a case: whatever has the case in its address, and was found. New pages and calls are
 * noted without anybody thinking of it.
 */
@Component
class NotingReadings implements HandlerInterceptor, WebMvcConfigurer {

    private static final String CASE = "caseId";

    private final AccessLog log;

    NotingReadings(AccessLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (failure == null && response.getStatus() == HttpStatus.OK.value() && shows(handler)) {
            Person reader = Person.of(SecurityContextHolder.getContext().getAuthentication());
            caseOf(request).ifPresent(caseId -> log.note(caseId, reader, CasePart.of(pattern(request))));
        }
    }

    /** A stream that tells only that something changed shows nothing. */
    private static boolean shows(Object handler) {
        return handler instanceof HandlerMethod method
                && !SseEmitter.class.equals(method.getMethod().getReturnType());
    }

    private static Optional<UUID> caseOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(CASE) instanceof String caseId
                ? Optional.of(UUID.fromString(caseId))
                : Optional.empty();
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
