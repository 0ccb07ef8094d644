package no.barnekoordinator.platform.id;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Source of new ids; injected, so that tests can repeat them. */
@FunctionalInterface
public interface Ids {

    /** A new id, never given before. */
    UUID next();

    /** UUID version 7: opaque, and rising with time so that indexes stay compact. */
    static Ids timeOrdered() {
        return Generators.timeBasedEpochGenerator()::generate;
    }
}
