package no.barnekoordinator.platform.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Assembles the words, the language choice and the template variables {@code page} and {@code fmt}. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(ThymeleafViewResolver.class)
public class PageConfiguration {

    /** The shared words and the service's own; the service's own win. Never the language of the machine. */
    @Bean
    public MessageSource messageSource(Environment environment) {
        String own = environment.getProperty("spring.messages.basename", "messages");
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.addBasenames(StringUtils.commaDelimitedListToStringArray(StringUtils.trimAllWhitespace(own)));
        source.addBasenames("i18n/platform", "i18n/problems");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }

    /** Under the name that Spring MVC looks for. */
    @Bean
    LanguageResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    WebMvcConfigurer languageCookie(LanguageResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(localeResolver);
            }
        };
    }

    /** Dates and figures in words, also for text that is made outside templates. */
    @Bean
    public PageFormat pageFormat(MessageSource messageSource, Clock clock) {
        return new PageFormat(messageSource, clock);
    }

    @Bean
    public DeadlineWords deadlineWords(MessageSource messageSource, PageFormat pageFormat) {
        return new DeadlineWords(messageSource, pageFormat);
    }

    @Bean
    public Page page(MessageSource messageSource) {
        return new Page(messageSource);
    }

    /** As variables of the view resolver they are there on error pages too, where no controller has filled a model. */
    @Bean
    SmartInitializingSingleton pageVariables(ThymeleafViewResolver resolver, Page page, PageFormat pageFormat) {
        return () -> {
            resolver.addStaticVariable("page", page);
            resolver.addStaticVariable("fmt", pageFormat);
        };
    }
}
