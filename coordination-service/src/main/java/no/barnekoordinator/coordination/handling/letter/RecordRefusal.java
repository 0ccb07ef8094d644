package no.barnekoordinator.coordination.handling.letter;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.coordination.handling.event.NotDelivered;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a letter was not delivered.
 *
 * @param code what the post service answered; null when it was not asked
 */
public record RecordRefusal(
        @TargetAggregateIdentifier LettersId letters,
        UUID letterId,
        NotDelivered outcome,
        @Nullable String code,
        Instant at) {}
