package no.barnekoordinator.request.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.time.Oslo;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adopt how the unit works from a day on.
 *
 * @param newId used when nothing has been said about the unit yet
 * @param twoPersonControl whether one assesses and another decides
 * @param decisionTargetDays calendar days from first contact
 * @param validFrom first day it holds, a date in Norway
 */
public record AdoptPractice(
        @TargetAggregateIdentifier UnitId unit,
        UUID newId,
        boolean twoPersonControl,
        int decisionTargetDays,
        LocalDate validFrom,
        Instant adoptedAt) {

    /** The shortest and the longest target a municipality may set itself, in days. */
    public static final int SHORTEST_TARGET = 1;

    public static final int LONGEST_TARGET = 365;

    /** @throws Refusal when the target is out of range, or the day has passed: what has been decided stays as it was */
    public AdoptPractice {
        if (decisionTargetDays < SHORTEST_TARGET || decisionTargetDays > LONGEST_TARGET) {
            throw Refusal.againstRule("decision-target-out-of-range", SHORTEST_TARGET, LONGEST_TARGET);
        }
        if (validFrom.isBefore(Oslo.dateOf(adoptedAt))) {
            throw Refusal.againstRule("practice-in-the-past");
        }
    }
}
