package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to.
 *
 * @param rules ids of the rules that produced it; none while it is proposed
 * @param complaintDeadline last day to complain if the letter is delivered the same day, a date in Norway; null while
 *     it is proposed
 */
public record Decided(
        Outcome outcome, List<String> rules, @Nullable LocalDate complaintDeadline) {

    /** Granted exactly when every condition is met; proposed while another person has to confirm it. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        PROPOSED
    }
}
