package no.barnekoordinator.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.barnekoordinator.platform.command.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds {@link Allowed} for every endpoint of ours. */
final class AllowedInterceptor implements HandlerInterceptor {

    private static final String OURS = "no.barnekoordinator.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(method, Person.of(SecurityContextHolder.getContext().getAuthentication()));
        }
        return true;
    }

    private static void check(HandlerMethod method, Person person) {
        Allowed allowed = allowed(method);
        if (allowed == null) {
            throw Refusal.forbidden("endpoint-closed");
        }
        if (allowed.everyone() || person.is(allowed.value())) {
            return;
        }
        throw person.isSignedIn() ? Refusal.forbidden("role-not-allowed") : Refusal.loginRequired();
    }

    private static @Nullable Allowed allowed(HandlerMethod method) {
        Allowed onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allowed.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
