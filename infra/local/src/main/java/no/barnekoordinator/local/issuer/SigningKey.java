package no.barnekoordinator.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import no.barnekoordinator.local.home.PrivateFile;

/**
 * The key tokens are signed with: made once on this machine and kept, so that a token outlives a restart of the issuer.
 */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /**
     * Reads the key, making it at the first run.
     *
     * @param file a JSON Web Key (RFC 7517) with the private part; readable by its owner only
     * @throws IOException when the file can be neither read nor written, or holds no key
     */
    static JWK at(Path file) throws IOException {
        if (!Files.exists(file)) {
            PrivateFile.write(file, generate().toJSONString());
        }
        try {
            return JWK.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException(file + " holds no signing key; delete it and a new one is made", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK cannot make an RSA key", e);
        }
    }
}
