package no.barnekoordinator.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.id.Ids;
import no.barnekoordinator.platform.security.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers a {@link Write}. */
final class WriteArgument implements HandlerMethodArgumentResolver {

    static final String KEY_HEADER = "Idempotency-Key";
    static final String KEY_FIELD = "idempotencyKey";
    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 200;

    private final WriteLedger ledger;
    private final Ids ids;

    WriteArgument(WriteLedger ledger, Ids ids) {
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Write.class);
    }

    @Override
    public Write resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A write outside HTTP");
        }
        String correlation = MDC.get(CorrelationFilter.MDC_KEY);
        return new Write(
                ledger,
                Person.of(SecurityContextHolder.getContext().getAuthentication()),
                key(request),
                fingerprint(request),
                correlation == null ? ids.next().toString() : correlation,
                version(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static String key(HttpServletRequest request) {
        String header = request.getHeader(KEY_HEADER);
        String key = header != null ? header : request.getParameter(KEY_FIELD);
        if (key == null || key.isBlank()) {
            throw Refusal.malformed("idempotency-key-missing");
        }
        if (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            throw Refusal.malformed("idempotency-key-length", SHORTEST_KEY, LONGEST_KEY);
        }
        return key;
    }

    /** Of what is asked: method, path, and the body or the form's fields. Only the digest is kept. */
    private static String fingerprint(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(RememberedBody.of(request));
            for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                digest.update((field.getKey() + "=" + Arrays.toString(field.getValue()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        String number = ifMatch.startsWith("W/") ? ifMatch.substring(2) : ifMatch;
        try {
            return Long.valueOf(number.replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Refusal.malformed("if-match-unreadable");
        }
    }
}
