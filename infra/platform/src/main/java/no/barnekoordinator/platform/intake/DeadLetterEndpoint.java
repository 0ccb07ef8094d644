package no.barnekoordinator.platform.intake;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators: what lies among the dead letters, and trying it again ({@code /actuator/deadletters}). Shows no
 * content.
 */
@Endpoint(id = "deadletters")
public final class DeadLetterEndpoint {

    private final DeadLetters deadLetters;
    private final Intake intake;

    DeadLetterEndpoint(DeadLetters deadLetters, Intake intake) {
        this.deadLetters = deadLetters;
        this.intake = intake;
    }

    /** The open letters, oldest first. */
    @ReadOperation
    public List<DeadLetters.Letter> open() {
        return deadLetters.open();
    }

    /** What a retry came to. */
    public record Retried(int resolved, long left) {}

    /** Tries all open letters again, in order. */
    @WriteOperation
    public Retried retry() {
        int resolved = intake.retryDeadLetters();
        return new Retried(resolved, deadLetters.count());
    }
}
