package no.barnekoordinator.platform.secrecy;

import com.google.crypto.tink.Aead;

/** Port to the key that encrypts data keys: a local file, or a key service. */
@FunctionalInterface
public interface KeyEncryption {

    /** The envelope key. */
    Aead envelope();
}
