package no.barnekoordinator.gateway.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a problem: as problem+json with {@code nextStep} to a program, as a page to a person, in the language of the
 * cookie {@code lang} (bokmål when none is chosen).
 *
 * <p>The page is whole in itself: it must be shown when every service is down.
 */
@Component
public final class Answer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "se", "en");

    private final MessageSource messages;
    private final JsonMapper json;
    private final String page;

    Answer(MessageSource messages, JsonMapper json) throws IOException {
        this.messages = messages;
        this.json = json;
        this.page = StreamUtils.copyToString(
                new ClassPathResource("problem-page.html").getInputStream(), StandardCharsets.UTF_8);
    }

    private record Told(MediaType type, String body) {}

    /** As the answer of a route. */
    public ServerResponse to(ServerRequest request, Problem problem) {
        Told told = tell(request.servletRequest(), problem);
        return ServerResponse.status(problem.status())
                .contentType(told.type())
                .cacheControl(CacheControl.noStore())
                .build((_, response) -> {
                    response.getOutputStream().write(told.body().getBytes(StandardCharsets.UTF_8));
                    return null;
                });
    }

    /** As the answer of a filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Told told = tell(request, problem);
        response.setStatus(problem.status().value());
        response.setContentType(told.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(told.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a person in a browser is asking for a page, not a program for data. */
    public static boolean forPerson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String original ? original : request.getRequestURI();
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !path.startsWith("/api/");
    }

    private Told tell(HttpServletRequest request, Problem problem) {
        Locale language = language(request);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.type().toString());
        members.put("title", text(problem, "title", language));
        members.put("status", problem.status().value());
        members.put("detail", text(problem, "detail", language));
        members.put("nextStep", text(problem, "next", language));
        String correlationId = CorrelationId.of(request);
        if (correlationId != null) {
            members.put("correlationId", correlationId);
        }
        return forPerson(request)
                ? new Told(HTML, pageWith(members, language))
                : new Told(MediaType.APPLICATION_PROBLEM_JSON, json.writeValueAsString(members));
    }

    private String pageWith(Map<String, Object> members, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("lang", language.toLanguageTag());
        members.forEach((name, value) -> words.put(name, value.toString()));
        for (String key : Set.of("skip", "home", "reference")) {
            words.put(key, messages.getMessage("page." + key, null, language));
        }
        // A text no speaker has read yet says so on every page.
        words.put(
                "draft", language.getLanguage().equals("se") ? messages.getMessage("page.draft", null, language) : "");
        words.putIfAbsent("correlationId", "–");
        String html = page;
        for (Map.Entry<String, String> word : words.entrySet()) {
            html = html.replace("{{" + word.getKey() + "}}", HtmlUtils.htmlEscape(word.getValue(), "UTF-8"));
        }
        return html;
    }

    private String text(Problem problem, String part, Locale language) {
        return messages.getMessage("problem." + problem.slug() + "." + part, null, language);
    }

    private static Locale language(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "lang");
        @Nullable String chosen = cookie == null ? null : cookie.getValue();
        return Locale.forLanguageTag(chosen != null && LANGUAGES.contains(chosen) ? chosen : "nb");
    }
}
