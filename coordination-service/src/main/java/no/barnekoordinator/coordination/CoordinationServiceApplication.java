package no.barnekoordinator.coordination;

import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.coordination.handling.event.CoordinationEvent;
import no.barnekoordinator.platform.event.EventTypes;
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
}
