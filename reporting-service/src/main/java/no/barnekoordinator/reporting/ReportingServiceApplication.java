package no.barnekoordinator.reporting;

import java.util.List;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.reporting.handling.event.ReportingEvent;
import no.barnekoordinator.reporting.instrument.Instruments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The reporting service: figures, dashboards and the history of a case. */
@SpringBootApplication
public class ReportingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReportingServiceApplication.class, arguments);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(List.of(ReportingEvent.class));
    }

    @Bean
    Municipalities municipalities() {
        return Municipalities.norway();
    }

    @Bean
    Instruments instruments() {
        return Instruments.published();
    }
}
