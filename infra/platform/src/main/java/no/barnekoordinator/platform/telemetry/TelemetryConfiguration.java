package no.barnekoordinator.platform.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import no.barnekoordinator.platform.intake.DeadLetters;
import no.barnekoordinator.platform.store.CommitOrderToken;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meters that every service has. None carries an id, a name or a municipality. */
@Configuration(proxyBeanMethods = false)
public class TelemetryConfiguration {

    @Bean
    MeterBinder bookkeepingMeters(JdbcClient jdbc, DeadLetters deadLetters) {
        return meters -> {
            Gauge.builder("barnekoordinator.deadletters", deadLetters, DeadLetters::count)
                    .description("Records from Kafka waiting to be dealt with")
                    .register(meters);
            Gauge.builder("barnekoordinator.clocks.open", jdbc, TelemetryConfiguration::openDeadlines)
                    .description("Deadlines that are set and have not come")
                    .register(meters);
        };
    }

    /** Bound after the processors exist. */
    @Bean
    ProcessorMeters processorMeters(EventProcessingConfiguration processing, JdbcClient jdbc, MeterRegistry meters) {
        return new ProcessorMeters(processing, jdbc, meters);
    }

    private static double openDeadlines(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from scheduled_tasks")
                .query(Double.class)
                .single();
    }

    /** How many stored events each processor has not yet handled. */
    static final class ProcessorMeters implements SmartInitializingSingleton {

        private final EventProcessingConfiguration processing;
        private final JdbcClient jdbc;
        private final MeterRegistry meters;

        ProcessorMeters(EventProcessingConfiguration processing, JdbcClient jdbc, MeterRegistry meters) {
            this.processing = processing;
            this.jdbc = jdbc;
            this.meters = meters;
        }

        @Override
        public void afterSingletonsInstantiated() {
            processing.eventProcessors().values().stream()
                    .filter(StreamingEventProcessor.class::isInstance)
                    .map(StreamingEventProcessor.class::cast)
                    .forEach(processor -> Gauge.builder("barnekoordinator.processor.lag", processor, this::lag)
                            .tag("processor", processor.getName())
                            .description("Stored events the processor has not handled yet")
                            .register(meters));
        }

        private double lag(StreamingEventProcessor processor) {
            return processor.processingStatus().values().stream()
                    .map(status -> status.getTrackingToken())
                    .filter(CommitOrderToken.class::isInstance)
                    .map(CommitOrderToken.class::cast)
                    .mapToDouble(token -> jdbc.sql(
                                    "select count(*) from event where (xid, position) > (:xid::text::xid8, :position)")
                            .param("xid", Long.toUnsignedString(token.transaction()))
                            .param("position", token.index())
                            .query(Double.class)
                            .single())
                    .max()
                    .orElse(0);
        }
    }
}
