package no.barnekoordinator.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator decides.
 *
 * @param clock where the time comes from
 * @param keys where the envelope key is
 * @param deadlines how often the scheduler looks
 */
@ConfigurationProperties("barnekoordinator")
public record PlatformSettings(
        @DefaultValue ClockSettings clock,
        @DefaultValue Keys keys,
        @DefaultValue DeadlineSettings deadlines) {

    /** @param file shared offset file; local profile only, absent elsewhere */
    public record ClockSettings(@Nullable Path file) {}

    /** @param file Tink keyset in JSON, readable by the service alone */
    public record Keys(@DefaultValue("keys/envelope.json") Path file) {}

    /** @param everyMillis how often due deadlines are looked for, in milliseconds */
    public record DeadlineSettings(@DefaultValue("1000") long everyMillis) {}
}
