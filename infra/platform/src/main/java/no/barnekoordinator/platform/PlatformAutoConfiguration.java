package no.barnekoordinator.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.barnekoordinator.platform.archive.DocumentArchive;
import no.barnekoordinator.platform.calendar.NorwegianCalendar;
import no.barnekoordinator.platform.deadline.DeadlineConfiguration;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.platform.intake.IntakeConfiguration;
import no.barnekoordinator.platform.post.PostConfiguration;
import no.barnekoordinator.platform.publication.PublicationConfiguration;
import no.barnekoordinator.platform.secrecy.DataKeySealer;
import no.barnekoordinator.platform.secrecy.KeyEncryption;
import no.barnekoordinator.platform.secrecy.LocalFileKeyEncryption;
import no.barnekoordinator.platform.secrecy.Sealer;
import no.barnekoordinator.platform.security.SecurityConfiguration;
import no.barnekoordinator.platform.store.StoreConfiguration;
import no.barnekoordinator.platform.telemetry.TelemetryConfiguration;
import no.barnekoordinator.platform.time.SharedFileClock;
import no.barnekoordinator.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything a service gets by having the platform on its class path. A service adds its event types, its translation
 * and its rooms.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@EnableConfigurationProperties({PlatformSettings.class, IdentityPolicy.class})
@Import({
    StoreConfiguration.class,
    PublicationConfiguration.class,
    IntakeConfiguration.class,
    DeadlineConfiguration.class,
    PostConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class,
    TelemetryConfiguration.class
})
public class PlatformAutoConfiguration {

    /** UTC, to the microsecond, which is what the database keeps. Moved by a file in the local profile only. */
    @Bean
    @ConditionalOnMissingBean
    public Clock clock(PlatformSettings settings, Environment environment) {
        Path file = settings.clock().file();
        if (file != null && !environment.acceptsProfiles(Profiles.of("local"))) {
            throw new IllegalStateException("barnekoordinator.clock.file moves the clock: only the profile local may");
        }
        Clock clock = file == null ? Clock.systemUTC() : SharedFileClock.at(file, Clock.systemUTC());
        return Clock.tick(clock, Duration.ofNanos(1_000));
    }

    @Bean
    @ConditionalOnMissingBean
    public Ids ids() {
        return Ids.timeOrdered();
    }

    @Bean
    public NorwegianCalendar norwegianCalendar() {
        return new NorwegianCalendar();
    }

    @Bean
    @ConditionalOnMissingBean
    public KeyEncryption keyEncryption(PlatformSettings settings) {
        return LocalFileKeyEncryption.at(settings.keys().file());
    }

    @Bean
    @ConditionalOnMissingBean
    public Sealer sealer(JdbcClient jdbc, KeyEncryption keyEncryption, Clock clock) {
        return new DataKeySealer(jdbc, keyEncryption, clock);
    }

    @Bean
    public DocumentArchive documentArchive(JdbcClient jdbc, Sealer sealer, Clock clock) {
        return new DocumentArchive(jdbc, sealer, clock);
    }
}
