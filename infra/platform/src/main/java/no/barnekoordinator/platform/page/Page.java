package no.barnekoordinator.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page being shown: who reads it, in which language, at which address; {@code page} in every template.
 *
 * <p>Holds no state. Each answer is read from the current request and its access token, so it is right also on error
 * pages, where no controller has run. It decides what is shown, never what is allowed.
 */
public final class Page {

    private static final String SITE = "Barnekoordinator";
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final Set<String> PROBLEMS = Set.of("400", "401", "403", "404", "409", "500", "503");

    private final MessageSource messages;

    Page(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether the request carries the token of a person or program. */
    public boolean isSignedIn() {
        return token().isPresent();
    }

    /** The name of the one signed in; empty when nobody is. */
    public String getName() {
        return token().map(jwt -> {
                    String name = jwt.getClaimAsString("name");
                    return name == null ? jwt.getSubject() : name;
                })
                .orElse("");
    }

    /** The roles of the one signed in, as in the claim {@code roles}. */
    public List<String> getRoles() {
        return token().map(jwt -> jwt.getClaimAsStringList("roles")).orElse(List.of());
    }

    /** Whether the one signed in has the role. */
    public boolean hasRole(String role) {
        return getRoles().contains(role);
    }

    /** Whether the one signed in has at least one of the roles. */
    public boolean hasAnyRole(String... roles) {
        return Arrays.stream(roles).anyMatch(getRoles()::contains);
    }

    /** Municipality number of the one signed in, four digits; null when the token has none. */
    public @Nullable String getMunicipality() {
        return token().map(jwt -> jwt.getClaimAsString("municipality")).orElse(null);
    }

    /** BCP 47 tag of the page's language. */
    public String getLanguage() {
        return language().tag();
    }

    /** Whether the page's text is a draft. */
    public boolean isDraftLanguage() {
        return language().draft();
    }

    /** The same page in each language. */
    public List<LanguageChoice> getLanguages() {
        Language now = language();
        return Arrays.stream(Language.values())
                .map(choice -> new LanguageChoice(
                        choice.tag(),
                        messages.getMessage("language.name", null, choice.locale()),
                        hrefIn(choice),
                        choice == now,
                        choice.draft()))
                .toList();
    }

    /** A text in bokmål whatever the page's language. */
    public String inBokmal(String key) {
        return messages.getMessage(key, null, Language.BOKMAL.locale());
    }

    /** The text of {@code <title>}: the page's own name first, "Feil:" before it when a form has problems. */
    public String documentTitle(@Nullable String title, @Nullable FormProblems problems) {
        String own = title == null || title.isBlank() || title.equals(SITE) ? SITE : title + " – " + SITE;
        return problems != null && problems.isAny() ? message("form.error") + " " + own : own;
    }

    /** The path of the page, without query. */
    public String getPath() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }

    /** The login that comes back to this page. */
    public String getLoginLink() {
        String path = getPath();
        return path.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** {@code "page"} for {@code aria-current} when this is the page or one below it, else null. */
    public @Nullable String current(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/") ? "page" : null;
    }

    /** {@code "page"} for {@code aria-current} when this is exactly the page, else null. */
    public @Nullable String currentExactly(String path) {
        return getPath().equals(path) ? "page" : null;
    }

    /**
     * The text confirming what the person just did ({@code ?done=slug} → key {@code done.slug}); null when there is
     * none.
     */
    public @Nullable String getDoneMessage() {
        String slug = request().getParameter("done");
        return slug == null || !SLUG.matcher(slug).matches()
                ? null
                : messages.getMessage("done." + slug, null, null, locale());
    }

    /** The text of a form problem; a key without text is shown as the key, which is a fault but not a broken page. */
    public @Nullable String text(@Nullable MessageSourceResolvable problem) {
        if (problem == null) {
            return null;
        }
        try {
            return messages.getMessage(problem, locale());
        } catch (NoSuchMessageException e) {
            return String.join(" ", problem.getCodes() == null ? new String[0] : problem.getCodes());
        }
    }

    /** The id of a field: its name with every character outside [A-Za-z0-9] as a hyphen. */
    public String fieldId(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** The value of {@code aria-describedby} of a field with a hint or a problem; null when it has neither. */
    public @Nullable String describedBy(String id, @Nullable String hint, boolean bad) {
        String ids = ((bad ? id + "-error " : "") + (hint == null ? "" : id + "-hint")).trim();
        return ids.isEmpty() ? null : ids;
    }

    /** Whether an option of a field is the chosen one; an enum counts by its name. */
    public boolean same(Object option, @Nullable Object value) {
        return value != null && option.toString().equals(value.toString());
    }

    /** Whether an option is among the chosen ones. */
    public boolean contains(@Nullable Collection<?> values, Object option) {
        return values != null && values.stream().anyMatch(value -> same(option, value));
    }

    /** Which of the problem texts fits an HTTP status. */
    public String problemKey(@Nullable Object status) {
        String code = status == null ? "500" : status.toString();
        if (PROBLEMS.contains(code)) {
            return code;
        }
        return switch (code) {
            case "412", "428" -> "409";
            case "502", "504" -> "503";
            default -> code.startsWith("4") ? "400" : "500";
        };
    }

    /** A text ({@code title}, {@code text} or {@code next}) about an HTTP status. */
    public String messageFor(@Nullable Object status, String part) {
        return message("problem." + problemKey(status) + "." + part);
    }

    private String hrefIn(Language language) {
        HttpServletRequest request = request();
        return UriComponentsBuilder.fromPath(getPath())
                .query(request.getQueryString())
                .replaceQueryParam("done")
                .replaceQueryParam(LanguageResolver.NAME, language.tag())
                .build()
                .toUriString();
    }

    private String message(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Optional<Jwt> token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt jwt
                ? Optional.of(jwt)
                : Optional.empty();
    }

    private static Language language() {
        return Language.of(locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
