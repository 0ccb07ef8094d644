package no.barnekoordinator.gateway.guard;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.Filter;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.gateway.answer.Answer;
import no.barnekoordinator.gateway.login.LoginSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The guards in their order, all in front of login and routes: name the request, refuse foreign writes, refuse large
 * bodies.
 */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    Supplier<UUID> correlationIds() {
        return Generators.timeBasedEpochGenerator()::generate;
    }

    @Bean
    FilterRegistrationBean<CorrelationIdFilter> correlationIdFilter(Supplier<UUID> correlationIds) {
        return at(0, new CorrelationIdFilter(correlationIds));
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter(LoginSettings login) {
        return at(1, new SecurityHeadersFilter(login.endSessionOrigin().stream().toList()));
    }

    @Bean
    FilterRegistrationBean<SameOriginFilter> sameOriginFilter(
            @Value("${server.servlet.session.cookie.name}") String sessionCookie, Answer answer) {
        return at(2, new SameOriginFilter(sessionCookie, answer));
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(GuardSettings settings, Answer answer) {
        return at(3, new BodyLimitFilter(settings.bodyLimit(), answer));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(FIRST + place);
        return registration;
    }
}
