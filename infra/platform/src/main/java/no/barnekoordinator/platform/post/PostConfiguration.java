package no.barnekoordinator.platform.post;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Assembles the post office: the installation's own; else one that lays letters in a directory, where the settings name
 * one. With neither, letters wait: nothing is called delivered that nobody has brought.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
public class PostConfiguration {

    /** The code of a refusal where there is no post office. */
    static final String NONE = "no-post-office";

    @Bean
    @ConditionalOnMissingBean
    public PostOffice postOffice(PostSettings settings, JsonMapper json, Clock clock) {
        Path directory = settings.directory();
        return directory == null
                ? consignment -> {
                    throw new PostRefusedException(NONE, false);
                }
                : new FilePostOffice(directory, json, clock);
    }
}
