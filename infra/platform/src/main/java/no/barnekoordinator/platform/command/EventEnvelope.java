package no.barnekoordinator.platform.command;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.barnekoordinator.platform.event.DomainEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Writes what every event is looked up by into its metadata: subject, municipality and when it happened. */
public final class EventEnvelope implements MessageDispatchInterceptor<EventMessage<?>> {

    public static final String SUBJECT_ID = "subjectId";
    public static final String MUNICIPALITY = "municipality";
    public static final String HAPPENED_AT = "happenedAt";

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) -> message.getPayload() instanceof DomainEvent event
                ? message.andMetaData(Map.of(
                        SUBJECT_ID, event.subjectId().toString(),
                        MUNICIPALITY, event.municipality(),
                        HAPPENED_AT, event.happenedAt().toString()))
                : message;
    }
}
