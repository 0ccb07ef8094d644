package no.barnekoordinator.platform.id;

import org.axonframework.common.IdentifierFactory;

/** Gives Axon's messages UUIDv7 identifiers; found through {@link java.util.ServiceLoader}. */
public final class TimeOrderedIdentifierFactory extends IdentifierFactory {

    private static final Ids IDS = Ids.timeOrdered();

    @Override
    public String generateIdentifier() {
        return IDS.next().toString();
    }
}
