package no.barnekoordinator.coordination.handling.register;

import java.time.Instant;
import no.barnekoordinator.coordination.handling.Required;
import no.barnekoordinator.platform.command.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters a child coordinator in the municipality's register.
 *
 * @param municipality four digits
 * @param name at most {@value Required#SHORT_TEXT} characters
 * @param subject the {@code sub} of the person's access token
 * @param capacity how many families there is room for, 1 to {@value #LARGEST_CAPACITY}
 */
public record RegisterCoordinator(
        @TargetAggregateIdentifier CoordinatorId coordinatorId,
        String municipality,
        String name,
        String subject,
        int capacity,
        Instant at) {

    static final int LARGEST_CAPACITY = 200;

    /** Checks what was sent in; anything may be missing. */
    public static RegisterCoordinator of(
            CoordinatorId coordinatorId,
            String municipality,
            @Nullable String name,
            @Nullable String subject,
            @Nullable Integer capacity,
            Instant at) {
        return new RegisterCoordinator(
                coordinatorId,
                municipality,
                Required.text("name", name),
                Required.text("subject", subject),
                Required.value("capacity", capacity),
                at);
    }

    public RegisterCoordinator {
        mustBeMeant(capacity);
    }

    static void mustBeMeant(int capacity) {
        if (capacity < 1 || capacity > LARGEST_CAPACITY) {
            throw Refusal.againstRule("capacity-impossible", LARGEST_CAPACITY);
        }
    }
}
