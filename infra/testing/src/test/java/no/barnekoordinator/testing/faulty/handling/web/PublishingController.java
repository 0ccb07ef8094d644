package no.barnekoordinator.testing.faulty.handling.web;

import org.springframework.kafka.core.KafkaTemplate;

class PublishingController {
    KafkaTemplate<String, String> kafka;
}
