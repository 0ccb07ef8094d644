package no.barnekoordinator.coordination;

import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.platform.event.EventTypes;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The coordination service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CoordinationServiceApplication {

    /** Starts the service. */
    @Bean
    Municipalities municipalities() {
        return Municipalities.norway();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(CoordinationServiceApplication.class, arguments);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(List.of(CoordinationEvent.class));
    }

    /**
     * A letter is a transaction by itself: printing takes a while, and a transaction that has written holds back every
     * reader of the stream until it ends.
     */
    @Bean
    ConfigurerModule oneLetterAtATime() {
        return configurer ->
                configurer.eventProcessing(processing -> processing.registerPooledStreamingEventProcessorConfiguration(
                        "letters", (configuration, builder) -> builder.batchSize(1)));
    }
}
