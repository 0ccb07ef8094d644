package no.barnekoordinator.coordination.handling.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.barnekoordinator.contracts.coordination.ServiceKind;
import no.barnekoordinator.platform.event.EventName;
import no.barnekoordinator.platform.event.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A need that may call for a welfare service was seen.
 *
 * @param serviceId what is followed from here on: the need, and the service it leads to
 * @param need in free text; null when not said, and after erasure
 * @param seenOn a date in Norway
 * @param dueOn the day by which a service is to be promised, a date in Norway
 * @param municipality four digits
 * @param happenedAt UTC
 */
@EventName("coordination.NeedSeen")
public record NeedSeen(
        UUID caseId,
        UUID serviceId,
        ServiceKind kind,
        @Personal @Nullable String need,
        LocalDate seenOn,
        LocalDate dueOn,
        String municipality,
        Instant happenedAt)
        implements ServicesEvent {}
