package no.barnekoordinator.gateway.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cookies that are between the browser and the services: the language chosen, and the form a family has begun. No
 * other passes either way; in particular the gateway's session is neither told to a service nor replaced by one.
 */
final class PassedCookies {

    private static final Set<String> NAMES = Set.of("lang", "bk_draft");

    private PassedCookies() {}

    /** What remains of the values of {@code Cookie}: name and value, one by one. */
    static List<String> of(List<String> headers) {
        return headers.stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(PassedCookies::isPassed)
                .toList();
    }

    /** Whether a cookie, as in {@code Cookie} or {@code Set-Cookie}, passes. */
    static boolean isPassed(String cookie) {
        int end = cookie.indexOf('=');
        return end > 0 && NAMES.contains(cookie.substring(0, end).strip());
    }
}
