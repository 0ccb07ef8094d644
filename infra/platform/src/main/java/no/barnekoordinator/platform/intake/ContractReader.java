package no.barnekoordinator.platform.intake;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.contracts.ContractTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Kafka record as a contract event. */
public final class ContractReader {

    private final JsonMapper json;

    public ContractReader(JsonMapper json) {
        this.json = json;
    }

    /** What reading came to. */
    public sealed interface Reading {
        /** It is a fact this version knows. */
        record Known(ReceivedContract received) implements Reading {}

        /** It is well formed, but of a type this version does not know. */
        record Unknown(String type) implements Reading {}

        /** It is not a contract event at all. */
        record Malformed(String reason) implements Reading {}
    }

    /** Never throws for what the record holds. */
    public Reading read(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            Optional<Class<? extends Contract>> type = ContractTypes.find(event.getType());
            if (type.isEmpty()) {
                return new Reading.Unknown(event.getType());
            }
            CloudEventData data = event.getData();
            if (data == null) {
                return new Reading.Malformed("no data");
            }
            return new Reading.Known(received(json.readValue(data.toBytes(), type.get()), event, message));
        } catch (CloudEventRWException e) {
            return new Reading.Malformed("not a CloudEvent: " + e.getMessage());
        } catch (JacksonException e) {
            // Only the place of the fault: the message of the exception may quote the record.
            return new Reading.Malformed(
                    "data does not fit its type: " + e.getClass().getSimpleName() + " at "
                            + (e.getLocation() == null
                                    ? "unknown place"
                                    : "byte " + e.getLocation().getByteOffset()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Reading.Malformed("a header does not fit: " + e.getMessage());
        }
    }

    private static ReceivedContract received(
            Contract contract, CloudEvent event, ConsumerRecord<String, byte[]> message) {
        if (contract.subjectId() == null || contract.municipality() == null || contract.happenedAt() == null) {
            throw new IllegalArgumentException("subject, municipality or time is missing");
        }
        return new ReceivedContract(
                contract,
                event.getId(),
                event.getType(),
                event.getSource().toString(),
                OffsetDateTime.parse(extension(event, "recordedtime")).toInstant(),
                Long.parseLong(extension(event, "sequence")),
                extension(event, "correlationid"),
                extension(event, "causationid"),
                extension(event, "actorrole"),
                message.topic(),
                message.partition(),
                message.offset());
    }

    private static String extension(CloudEvent event, String name) {
        @Nullable Object value = event.getExtension(name);
        if (value == null) {
            throw new IllegalArgumentException("ce_" + name + " is missing");
        }
        return value.toString();
    }
}
