package no.barnekoordinator.coordination.handling.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * When a child was born has become known elsewhere: whose consent counts, and who sees, follows it. The same again, and
 * a child that is not of the family, change nothing.
 *
 * @param bornOn a date in Norway
 */
public record NoteBirthDate(@TargetAggregateIdentifier TeamId team, UUID childId, LocalDate bornOn, Instant at) {}
