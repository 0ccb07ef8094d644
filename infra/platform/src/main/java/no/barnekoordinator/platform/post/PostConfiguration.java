package no.barnekoordinator.platform.post;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the post office; an installation with a real one brings a bean of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
public class PostConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public PostOffice postOffice(PostSettings settings, JsonMapper json, Clock clock) {
        return new FilePostOffice(settings.directory(), json, clock);
    }
}
