package no.barnekoordinator.platform.post;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the local post office keeps what it is given.
 *
 * @param directory made when missing, readable by its owner alone; null when there is no local post office
 */
@ConfigurationProperties("barnekoordinator.post")
public record PostSettings(@Nullable Path directory) {}
