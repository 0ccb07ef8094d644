package no.barnekoordinator.platform.publication;

import java.util.Optional;
import no.barnekoordinator.contracts.Contract;
import no.barnekoordinator.platform.event.DomainEvent;

/**
 * What a service tells the others of what it has stored. Implemented by one exhaustive switch, so that a new event does
 * not compile until someone has decided whether it is public.
 */
@FunctionalInterface
public interface Translation {

    /** The contract that states this event to others; empty when it is private. */
    Optional<Contract> translate(DomainEvent event);
}
