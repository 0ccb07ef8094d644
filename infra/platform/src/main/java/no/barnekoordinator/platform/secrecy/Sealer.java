package no.barnekoordinator.platform.secrecy;

import java.util.Optional;
import java.util.UUID;

/**
 * Seals text under the data key of a subject.
 *
 * <p>Two ways, for two rooms: events are sealed with fresh randomness (AES-256-GCM), so that equal texts look
 * different. Views are sealed deterministically (AES-256-SIV), so that a rebuilt view is the same byte for byte. Both
 * open to nothing once the subject's key is destroyed.
 */
public interface Sealer {

    /**
     * Seals for the event store; makes the subject's data key when it has none.
     *
     * @param context bound to the ciphertext: it opens only under the same context
     * @throws SubjectErasedException when the subject's key has been destroyed
     */
    String seal(UUID subject, String context, String plaintext);

    /** Opens what {@link #seal} made; empty when the subject's key has been destroyed. */
    Optional<String> open(UUID subject, String context, String sealed);

    /** Seals for a view; the subject must have a data key already. Empty when that key has been destroyed. */
    Optional<String> sealForView(UUID subject, String context, String plaintext);

    /** Opens what {@link #sealForView} made; empty when the subject's key has been destroyed. */
    Optional<String> openFromView(UUID subject, String context, String sealed);

    /**
     * Destroys the subject's data key: everything sealed under it is unreadable from now on, everywhere. Cannot be
     * undone.
     */
    void erase(UUID subject);
}
