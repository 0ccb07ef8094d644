package no.barnekoordinator.local.issuer;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID Connect issuer at {@code http://localhost:PORT/barnekoordinator}, for this machine only: it believes
 * whoever says who they are. Authorization code (with a page of test persons), password, client credentials and refresh
 * grants.
 */
public final class Issuer implements AutoCloseable {

    /** The last part of the issuer's address. */
    public static final String ID = "barnekoordinator";

    private final NettyWrapper server;

    private Issuer(NettyWrapper server) {
        this.server = server;
    }

    /**
     * Starts listening on localhost.
     *
     * @param port 0 for any free one
     * @param keyFile where the signing key is kept; made when missing
     * @throws IOException when the key cannot be read or written
     */
    public static Issuer start(int port, Path keyFile) throws IOException {
        KeyProvider keys = new KeyProvider(List.of(SigningKey.at(keyFile)), JWSAlgorithm.RS256.getName());
        NettyWrapper server = new NettyWrapper();
        OAuth2Config config = new OAuth2Config(
                true, null, null, false, new OAuth2TokenProvider(keys), Set.of(new PersonTokens()), server);
        IssuerRoutes routes = new IssuerRoutes(new OAuth2HttpRequestHandler(config).getAuthorizationServer());
        server.start(InetAddress.getByName("localhost"), port, routes);
        return new Issuer(server);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Runs the issuer as a process of its own: {@code PORT KEY-FILE}. */
    public static void main(String[] arguments) throws IOException {
        // Netty's threads keep the process alive until it is told to stop.
        Issuer issuer = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close, "issuer-stop"));
    }
}
