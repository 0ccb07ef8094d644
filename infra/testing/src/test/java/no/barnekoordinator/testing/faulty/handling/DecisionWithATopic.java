package no.barnekoordinator.testing.faulty.handling;

import org.springframework.kafka.core.KafkaTemplate;

class DecisionWithATopic {
    KafkaTemplate<String, String> kafka;
}
