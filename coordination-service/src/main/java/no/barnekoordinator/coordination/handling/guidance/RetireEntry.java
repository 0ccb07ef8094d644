package no.barnekoordinator.coordination.handling.guidance;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes something out of the directory; once more changes nothing. */
public record RetireEntry(@TargetAggregateIdentifier DirectoryEntryId entry, String municipality, Instant at) {}
