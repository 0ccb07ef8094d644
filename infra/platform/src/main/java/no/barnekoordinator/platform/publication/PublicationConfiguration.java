package no.barnekoordinator.platform.publication;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the way out to Kafka. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationSettings.class)
public class PublicationConfiguration {

    /**
     * How long a batch waits for the broker before its transaction is given up and tried again, in milliseconds. Short,
     * because the open transaction holds back the readers of the event stream.
     */
    private static final int PATIENCE = 5_000;

    @Bean
    Publisher publisher(
            Translation translation,
            KafkaTemplate<String, CloudEvent> cloudEvents,
            JdbcClient jdbc,
            JsonMapper json,
            PublicationSettings settings,
            MeterRegistry meters) {
        return new Publisher(translation, cloudEvents, jdbc, json, settings, meters);
    }

    @Bean
    KafkaTemplate<String, CloudEvent> cloudEvents(KafkaProperties properties) {
        Map<String, Object> config = new HashMap<>(properties.buildProducerProperties());
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, CloudEventSerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // One request at a time, so that nothing overtakes a record that has to be sent again.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE - 1_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE);
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(config));
    }
}
