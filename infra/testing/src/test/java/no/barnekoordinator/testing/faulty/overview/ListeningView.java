package no.barnekoordinator.testing.faulty.overview;

import org.springframework.kafka.core.KafkaTemplate;

class ListeningView {
    KafkaTemplate<String, String> kafka;
}
