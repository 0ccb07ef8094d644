package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.util.UUID;
import no.barnekoordinator.platform.event.EventName;

/**
 * The case of these services closed; nothing more is promised in it.
 *
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.ServicesClosed")
public record ServicesClosed(UUID caseId, String municipality, Instant happenedAt) implements ServicesEvent {}
