package no.barnekoordinator.platform.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a service publishes.
 *
 * @param service name of the service as it stands in {@code ce_source}, for example {@code request}
 * @param topic its Kafka topic
 */
@ConfigurationProperties("barnekoordinator.publication")
public record PublicationSettings(String service, String topic) {}
