package no.barnekoordinator.platform.web;

import java.time.Clock;
import java.util.List;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.store.UnitsOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Assembles what every HTTP endpoint stands on. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, FormKey.class})
public class WebConfiguration {

    @Bean
    WriteLedger writeLedger(UnitsOfWork unitsOfWork, JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new WriteLedger(unitsOfWork, jdbc, json, clock);
    }

    @Bean
    WebMvcConfigurer writeArguments(ObjectProvider<WriteLedger> ledger, Ids ids) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WriteArgument(ledger.getObject(), ids));
            }
        };
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter(Ids ids) {
        FilterRegistrationBean<CorrelationFilter> filter = new FilterRegistrationBean<>(new CorrelationFilter(ids));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RememberedBody> rememberedBody(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        FilterRegistrationBean<RememberedBody> filter = new FilterRegistrationBean<>(new RememberedBody(problems));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}
