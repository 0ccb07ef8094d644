package no.barnekoordinator.gateway.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits every request is held to ({@code barnekoordinator.gateway.guard.*}).
 *
 * @param bodyLimit the largest body passed on, in bytes
 */
@ConfigurationProperties("barnekoordinator.gateway.guard")
public record GuardSettings(@DefaultValue("1MB") DataSize bodyLimit) {}
