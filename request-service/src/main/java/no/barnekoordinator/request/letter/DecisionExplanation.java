package no.barnekoordinator.request.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnekoordinator.contracts.request.AgeBand;
import no.barnekoordinator.contracts.request.Condition;
import no.barnekoordinator.contracts.request.HeardRole;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision became what it did: what it was made of, on the day it was made. Texts are null once they have been
 * erased.
 *
 * @param decidedOn a date in Norway
 * @param decidedBy opaque subjects of those who made it: who wrote it, and who confirmed it if that was another
 * @param ruleIds the rules that produced the outcome
 * @param fallbackOrdinaryCoordinator what came of considering one; null when it was granted
 * @param fallbackIndividualPlan likewise
 * @param heard without what a child wants kept from its parents
 * @param letter the one to who asked; null while it is not made
 */
public record DecisionExplanation(
        UUID caseId,
        UUID requestId,
        String reference,
        boolean granted,
        LocalDate decidedOn,
        List<String> decidedBy,
        List<String> ruleIds,
        @Nullable String considerations,
        @Nullable String fallbackOrdinaryCoordinator,
        @Nullable String fallbackIndividualPlan,
        @Nullable String bestInterest,
        List<Finding> findings,
        List<Voice> heard,
        @Nullable Letter letter) {

    /** What was found of one condition, by which rule, and why. */
    public record Finding(
            Condition condition,
            boolean met,
            String ruleId,
            @Nullable String reason) {}

    /** What somebody said who was heard. */
    public record Voice(
            HeardRole role, AgeBand ageBand, @Nullable String words) {}

    /** The letter with the decision; {@code sha256} is of its bytes, in hex. */
    public record Letter(UUID letterId, String sha256, int bytes, Instant madeAt) {}
}
