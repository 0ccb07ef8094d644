package no.barnekoordinator.platform.secrecy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * An envelope key in a file only its owner may read: for local use and for small installations without a key service.
 */
public final class LocalFileKeyEncryption implements KeyEncryption {

    private final Aead envelope;

    private LocalFileKeyEncryption(Aead envelope) {
        this.envelope = envelope;
    }

    /**
     * Reads the key file; makes it when missing. Safe when several processes start at once: the first to finish wins,
     * the others read it.
     *
     * @throws UncheckedIOException when the file can neither be read nor made
     */
    public static LocalFileKeyEncryption at(Path file) {
        try {
            AeadConfig.register();
            if (!Files.exists(file)) {
                create(file);
            }
            KeysetHandle key =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new LocalFileKeyEncryption(key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the key file " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + file + " holds no usable key", e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Path fresh = Files.createTempFile(
                directory,
                "key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
        try {
            // A hard link fails when the name is taken, so no process ever replaces a key another one has read.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // Its key is the one to use; the caller reads the file.
        } finally {
            Files.delete(fresh);
        }
    }

    @Override
    public Aead envelope() {
        return envelope;
    }
}
