package no.barnekoordinator.coordination.handling.letter;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a letter is still on its way. Answers true or false. */
public record MayDeliver(@TargetAggregateIdentifier LettersId letters, UUID letterId) {}
