package no.barnekoordinator.coordination.reaction;

import no.barnekoordinator.platform.command.Origin;
import org.axonframework.eventhandling.EventMessage;

/** What follows by itself from a fact is done by the service, in the chain of that fact. */
final class FollowUp {

    private FollowUp() {}

    /** Whether the service itself made the event happen, because of another. */
    static boolean isOne(EventMessage<?> message) {
        return Origin.actorIn(message.getMetaData())
                .filter("system:coordination"::equals)
                .isPresent();
    }

    static Origin of(EventMessage<?> cause, String purpose) {
        Object correlation = cause.getMetaData().get("correlationId");
        return Origin.system(
                "coordination",
                purpose,
                correlation instanceof String text ? text : cause.getIdentifier(),
                cause.getIdentifier());
    }
}
