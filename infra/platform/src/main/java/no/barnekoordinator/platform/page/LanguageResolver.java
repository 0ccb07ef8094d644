package no.barnekoordinator.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Chooses the language of a request: {@code ?lang=} first, then the cookie {@code lang}, else bokmål. A choice by
 * parameter is kept in the cookie for a year.
 *
 * <p>{@code Accept-Language} is not asked: most browsers in Norway say English without anyone having chosen it. An
 * unknown tag is as none.
 */
final class LanguageResolver implements LocaleResolver, HandlerInterceptor {

    static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .orElse(Language.BOKMAL)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null) {
            remember(response, locale == null ? Language.BOKMAL : Language.of(locale), request.isSecure());
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> remember(response, language, request.isSecure()));
        return true;
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Language.withTag(request.getParameter(NAME));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return Language.withTag(cookie == null ? null : cookie.getValue());
    }

    private static void remember(HttpServletResponse response, Language language, boolean secure) {
        ResponseCookie cookie = ResponseCookie.from(NAME, language.tag())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(secure)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
