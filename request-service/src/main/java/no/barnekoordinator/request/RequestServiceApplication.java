package no.barnekoordinator.request;

import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.request.handling.event.RequestServiceEvent;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The request service: from a family's first contact to a decision. */
@SpringBootApplication
public class RequestServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RequestServiceApplication.class, arguments);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(List.of(RequestServiceEvent.class));
    }

    @Bean
    Municipalities municipalities() {
        return Municipalities.norway();
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
