package no.barnekoordinator.complaint;

import java.util.List;
import no.barnekoordinator.complaint.explanation.ExplanationSettings;
import no.barnekoordinator.complaint.handling.event.ComplaintEvent;
import no.barnekoordinator.complaint.rules.ComplaintRules;
import no.barnekoordinator.complaint.rules.ComplaintSettings;
import no.barnekoordinator.contracts.municipality.Municipalities;
import no.barnekoordinator.platform.event.EventTypes;
import no.barnekoordinator.platform.rule.RuleBook;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The complaint service: from a family's complaint to the county governor and back. */
@SpringBootApplication
@EnableConfigurationProperties({ComplaintSettings.class, ExplanationSettings.class})
public class ComplaintServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ComplaintServiceApplication.class, arguments);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(List.of(ComplaintEvent.class));
    }

    @Bean
    RuleBook ruleBook(ComplaintSettings settings) {
        return ComplaintRules.book(settings);
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
