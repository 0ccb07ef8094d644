package no.barnekoordinator.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.identity.IdentityRefusedException;
import no.barnekoordinator.platform.rule.NoRuleInForceException;
import no.barnekoordinator.platform.secrecy.SubjectErasedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong and what to do: as problem+json (RFC 9457) with a stable type to programs, as a page to people.
 *
 * <p>Texts are found under {@code problem.<slug>.title|detail|next}. Nothing of what was sent is quoted back, since it
 * may be personal.
 */
@ControllerAdvice
public final class Problems {

    /** What every problem type begins with. */
    public static final String TYPE_BASE = "https://barnekoordinator.no/problems/";

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    public Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        Object answer = answer(statusOf(refusal.kind()), refusal.slug(), refusal.arguments(), request);
        if (answer instanceof ResponseEntity<?> response && response.getBody() instanceof ProblemDetail problem) {
            refusal.properties().forEach(problem::setProperty);
        }
        return answer;
    }

    @ExceptionHandler
    Object erased(SubjectErasedException erased, HttpServletRequest request) {
        return answer(HttpStatus.GONE, "erased", List.of(), request);
    }

    @ExceptionHandler
    Object identityRefused(IdentityRefusedException refused, HttpServletRequest request) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, "identity-number-" + reason, List.of(), request);
    }

    @ExceptionHandler
    Object noRuleInForce(NoRuleInForceException missing, HttpServletRequest request) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, "no-rule-in-force", List.of(missing.date()), request);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        // Records check their own shape: what they refuse arrives wrapped by the JSON reader.
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, request);
            }
        }
        return answer(HttpStatus.BAD_REQUEST, "body-unreadable", List.of(), request);
    }

    @ExceptionHandler
    Object wrongType(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        boolean inPath = !request.getParameterMap().containsKey(mismatch.getName());
        return inPath
                ? answer(HttpStatus.NOT_FOUND, "not-found", List.of(), request)
                : answer(HttpStatus.BAD_REQUEST, "parameter-unreadable", List.of(mismatch.getName()), request);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException missing, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, "parameter-missing", List.of(missing.getParameterName()), request);
    }

    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            String slug = status.value() == 404
                    ? "not-found"
                    : status.is4xxClientError() ? "http-" + status.value() : "unexpected";
            return answer(status, slug, List.of(), request);
        }
        log.error("Unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", List.of(), request);
    }

    private Object answer(HttpStatusCode status, String slug, List<Object> arguments, HttpServletRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        String title = text("problem." + slug + ".title", arguments, locale, slug);
        String detail = text("problem." + slug + ".detail", arguments, locale, title);
        String next = text("problem." + slug + ".next", arguments, locale, "");
        if (wantsPage(request)) {
            ModelAndView page = new ModelAndView("problem");
            page.setStatus(status);
            page.addObject("status", status.value());
            page.addObject("detail", detail);
            page.addObject("nextStep", next.isEmpty() ? null : next);
            page.addObject("reference", MDC.get(CorrelationFilter.MDC_KEY));
            return page;
        }
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE_BASE + slug));
        problem.setTitle(title);
        problem.setDetail(detail);
        problem.setProperty("nextStep", next);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status.value() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.body(problem);
    }

    private String text(String key, List<Object> arguments, Locale locale, String otherwise) {
        String found = messages.getMessage(key, arguments.toArray(), "", locale);
        return found == null || found.isEmpty() ? otherwise : found;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !request.getRequestURI().startsWith("/api/")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case AGAINST_RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
