package no.barnekoordinator.platform.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import no.barnekoordinator.platform.publication.PublicationSettings;
import no.barnekoordinator.platform.store.UnitsOfWork;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the way in from Kafka, for a service that has a {@link ContractReceiver}. */
@Configuration(proxyBeanMethods = false)
public class IntakeConfiguration {

    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 30_000;
    private static final int BATCH = 500;

    @Bean
    ContractReader contractReader(JsonMapper json) {
        return new ContractReader(json);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new DeadLetters(jdbc, json, clock);
    }

    @Bean
    @ConditionalOnBean(ContractReceiver.class)
    Intake intake(
            ContractReader reader,
            ContractReceiver receiver,
            DeadLetters deadLetters,
            UnitsOfWork unitsOfWork,
            JdbcClient jdbc,
            Clock clock,
            MeterRegistry meters) {
        return new Intake(reader, receiver, deadLetters, unitsOfWork, jdbc, clock, meters);
    }

    @Bean
    @ConditionalOnBean(ContractReceiver.class)
    DeadLetterEndpoint deadLetterEndpoint(DeadLetters deadLetters, Intake intake) {
        return new DeadLetterEndpoint(deadLetters, intake);
    }

    @Bean
    @ConditionalOnBean(ContractReceiver.class)
    ConcurrentMessageListenerContainer<String, byte[]> intakeContainer(
            KafkaProperties properties, ContractReceiver receiver, Intake intake, PublicationSettings settings) {
        Map<String, Object> config = new HashMap<>(properties.buildConsumerProperties());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.service() + "-service");
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        ContainerProperties container =
                new ContainerProperties(receiver.topics().toArray(String[]::new));
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMissingTopicsFatal(false);
        container.setMessageListener((BatchMessageListener<String, byte[]>) intake::take);
        ConcurrentMessageListenerContainer<String, byte[]> listener =
                new ConcurrentMessageListenerContainer<>(new DefaultKafkaConsumerFactory<>(config), container);
        // Only a passing failure of the database comes this far: the batch is delivered again until it has passed.
        ExponentialBackOff untilItHasPassed = new ExponentialBackOff(FIRST_PAUSE, 2);
        untilItHasPassed.setMaxInterval(LONGEST_PAUSE);
        DefaultErrorHandler again = new DefaultErrorHandler(untilItHasPassed);
        again.setClassifications(Map.of(), true);
        listener.setCommonErrorHandler(again);
        listener.setBeanName("intake");
        return listener;
    }
}
