package no.barnekoordinator.request.handling;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision came to.
 *
 * @param rules ids of the rules that produced it
 * @param complaintDeadline last day to complain, a date in Norway
 */
public record Decided(Outcome outcome, List<String> rules, LocalDate complaintDeadline) {

    /** Granted exactly when every condition is met. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
