package no.barnekoordinator.gateway.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after login: a path on this origin, with its query. Anything a browser could read as another site is not
 * one.
 *
 * @param value begins with exactly one slash
 */
record LocalPath(String value) {

    /** Reads a path given from outside; empty when it is missing, foreign, malformed, or part of the login itself. */
    static Optional<LocalPath> read(@Nullable String given) {
        if (given == null || !given.startsWith("/") || given.startsWith("//") || given.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(given);
            boolean local = !uri.isAbsolute() && uri.getRawAuthority() == null && uri.getRawFragment() == null;
            return local && !ofLogin(uri.getPath()) ? Optional.of(new LocalPath(given)) : Optional.empty();
        } catch (URISyntaxException _) {
            // Not an address at all: as if none had been given.
            return Optional.empty();
        }
    }

    private static boolean ofLogin(String path) {
        return path.equals("/login")
                || path.startsWith("/login/")
                || path.equals("/logout")
                || path.startsWith("/oauth2/");
    }
}
