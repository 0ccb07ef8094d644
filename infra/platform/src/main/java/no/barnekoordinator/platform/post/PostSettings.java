package no.barnekoordinator.platform.post;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the local post office keeps what it is given.
 *
 * @param directory made when missing, readable by its owner alone
 */
@ConfigurationProperties("barnekoordinator.post")
public record PostSettings(@DefaultValue("post") Path directory) {}
