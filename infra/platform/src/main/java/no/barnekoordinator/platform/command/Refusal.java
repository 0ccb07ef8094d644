package no.barnekoordinator.platform.command;

import java.util.List;
import java.util.Map;

/**
 * A rule said no. Answered to the caller as problem+json with a stable type, a text in its language, and the next step.
 *
 * <p>The texts are in the message bundles under {@code problem.<slug>.title}, {@code .detail} and {@code .next}; the
 * arguments fill in {@code detail} and {@code next}, and must not hold personal data.
 */
public final class Refusal extends RuntimeException {

    /** What sort of no it is; decides the HTTP status. */
    public enum Kind {
        /** The request is malformed: 400. */
        MALFORMED,
        /** Nobody is signed in, and someone must be: 401. */
        UNAUTHENTICATED,
        /** What is asked for does not exist, or may not be seen: 404. */
        NOT_FOUND,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** It does not fit the present state: 409. */
        CONFLICT,
        /** The caller has seen an older version: 412. */
        STALE,
        /** What was sent is larger than is taken: 413. */
        TOO_LARGE,
        /** It is well formed and breaks a rule: 422. */
        AGAINST_RULE
    }

    private final Kind kind;
    private final String slug;
    private final List<Object> arguments;

    private final Map<String, Object> properties;

    private Refusal(Kind kind, String slug, Object... arguments) {
        this(kind, slug, List.of(arguments), Map.of());
    }

    private Refusal(Kind kind, String slug, List<Object> arguments, Map<String, Object> properties) {
        super(slug + " " + arguments);
        this.kind = kind;
        this.slug = slug;
        this.arguments = arguments;
        this.properties = properties;
    }

    /** The same no, with something more for programs, such as the present state. */
    public Refusal with(String property, Object value) {
        return new Refusal(kind, slug, arguments, Map.of(property, value));
    }

    /** Goes into problem+json beside the texts; pages do not show it. */
    public Map<String, Object> properties() {
        return properties;
    }

    /** It does not fit the present state. */
    public static Refusal conflict(String slug, Object... arguments) {
        return new Refusal(Kind.CONFLICT, slug, arguments);
    }

    /** It is well formed and breaks a rule. */
    public static Refusal againstRule(String slug, Object... arguments) {
        return new Refusal(Kind.AGAINST_RULE, slug, arguments);
    }

    /** It does not exist, or the caller may not know that it does: both look the same. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found");
    }

    /** Someone must be signed in for this. */
    public static Refusal loginRequired() {
        return new Refusal(Kind.UNAUTHENTICATED, "login-required");
    }

    /** The caller's role does not allow it. */
    public static Refusal forbidden(String slug, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, slug, arguments);
    }

    /** The caller has seen an older version than the present one. */
    public static Refusal stale() {
        return new Refusal(Kind.STALE, "stale-version");
    }

    /** What was sent cannot be read as it should. */
    public static Refusal malformed(String slug, Object... arguments) {
        return new Refusal(Kind.MALFORMED, slug, arguments);
    }

    /** What was sent is larger than is taken. */
    public static Refusal tooLarge(int largestBytes) {
        return new Refusal(Kind.TOO_LARGE, "body-too-large", largestBytes);
    }

    public Kind kind() {
        return kind;
    }

    /** Last part of the problem type; stable. */
    public String slug() {
        return slug;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
