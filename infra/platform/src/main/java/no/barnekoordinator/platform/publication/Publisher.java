package no.barnekoordinator.platform.publication;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import no.barnekoordinator.platform.event.DomainEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Relays stored events to Kafka: in order, at least once, as CloudEvents in binary mode.
 *
 * <p>The position in the stream and the numbers given are stored only after the broker has acknowledged the whole
 * batch. A batch that is sent again gets the same ids and numbers, by which a reader knows it.
 */
@ProcessingGroup(Publisher.PROCESSOR)
public final class Publisher {

    /** Name of the processor that publishes. */
    public static final String PROCESSOR = "publication";

    private final Translation translation;
    private final KafkaOperations<String, CloudEvent> kafka;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublicationSettings settings;
    private final MeterRegistry meters;

    public Publisher(
            Translation translation,
            KafkaOperations<String, CloudEvent> kafka,
            JdbcClient jdbc,
            JsonMapper json,
            PublicationSettings settings,
            MeterRegistry meters) {
        this.translation = translation;
        this.kafka = kafka;
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
        this.meters = meters;
        // From nought: a counter that comes into being with its first event never seems to have increased.
        ContractTypes.all().keySet().forEach(this::published);
    }

    /** What one batch has sent: the acknowledgements to wait for, and the numbers to store. */
    private record Batch(List<CompletableFuture<?>> sent, Map<UUID, Long> lastNumbers) {}

    @EventHandler
    void on(DomainEvent event, EventMessage<DomainEvent> message) {
        translation.translate(event).ifPresent(contract -> send(contract, message));
    }

    private void send(Contract contract, EventMessage<DomainEvent> message) {
        Batch batch = currentBatch();
        long number = batch.lastNumbers.merge(contract.subjectId(), 1L, (last, one) -> last + one);
        if (number == 1L) {
            number = lastPublished(contract.subjectId()) + 1;
            batch.lastNumbers.put(contract.subjectId(), number);
        }
        CloudEvent cloudEvent = cloudEvent(contract, message, number);
        batch.sent.add(kafka.send(settings.topic(), contract.subjectId().toString(), cloudEvent));
        published(ContractTypes.nameOf(contract.getClass())).increment();
    }

    private Counter published(String type) {
        return meters.counter("barnekoordinator.events.published", "type", type);
    }

    private Batch currentBatch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(PROCESSOR, key -> {
            Batch batch = new Batch(new ArrayList<>(), new HashMap<>());
            CurrentUnitOfWork.get().root().onPrepareCommit(unitOfWork -> settle(batch));
            return batch;
        });
    }

    private void settle(Batch batch) {
        kafka.flush();
        CompletableFuture.allOf(batch.sent.toArray(CompletableFuture[]::new)).join();
        batch.lastNumbers.forEach((subject, last) ->
                jdbc.sql("""
                insert into publication_sequence (subject_id, last) values (:subject, :last)
                on conflict (subject_id) do update set last = excluded.last
                """).param("subject", subject).param("last", last).update());
    }

    private long lastPublished(UUID subject) {
        return jdbc.sql("select last from publication_sequence where subject_id = :subject")
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private CloudEvent cloudEvent(Contract contract, EventMessage<DomainEvent> message, long number) {
        String type = ContractTypes.nameOf(contract.getClass());
        return CloudEventBuilder.v1()
                .withId(message.getIdentifier())
                .withSource(URI.create("/barnekoordinator/" + settings.service()))
                .withType(type)
                .withSubject(contract.subjectId().toString())
                .withTime(contract.happenedAt().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("https://barnekoordinator.no/schemas/" + type + ".json"))
                .withData("application/json", json.writeValueAsBytes(contract))
                .withExtension("recordedtime", message.getTimestamp().atOffset(ZoneOffset.UTC))
                .withExtension("municipality", contract.municipality())
                .withExtension("sequence", Long.toString(number))
                .withExtension("correlationid", metaData(message, "correlationId"))
                .withExtension("causationid", metaData(message, "causationId"))
                .withExtension("actorrole", metaData(message, "actorRole"))
                .build();
    }

    private static String metaData(EventMessage<?> message, String key) {
        return message.getMetaData().get(key) instanceof String text ? text : message.getIdentifier();
    }
}
