package no.barnekoordinator.platform.command;

import static no.barnekoordinator.platform.command.Origin.text;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Carries the {@link Origin} of a message over to the messages that follow from it. */
public final class OriginCorrelation implements CorrelationDataProvider {

    private final String service;

    public OriginCorrelation(String service) {
        this.service = service;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData from = message.getMetaData();
        String correlation = text(from, Origin.CORRELATION_ID, message.getIdentifier());
        if (message instanceof CommandMessage<?>) {
            return new Origin(
                            text(from, Origin.ACTOR_ID, "system:" + service),
                            text(from, Origin.ACTOR_ROLE, "system"),
                            from.get(Origin.ON_BEHALF_OF) instanceof String other ? other : null,
                            text(from, Origin.PURPOSE, message.getPayloadType().getSimpleName()),
                            correlation,
                            text(from, Origin.CAUSATION_ID, message.getIdentifier()))
                    .asMetaData();
        }
        return Origin.system(service, message.getPayloadType().getSimpleName(), correlation, message.getIdentifier())
                .asMetaData();
    }
}
