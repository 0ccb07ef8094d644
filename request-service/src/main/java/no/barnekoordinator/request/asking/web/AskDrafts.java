package no.barnekoordinator.request.asking.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.barnekoordinator.request.draft.Drafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/** The form a browser has begun, found by a cookie that lasts as long as the draft. */
@Component
class AskDrafts {

    /** Name of the cookie; the gateway lets it through by this name. */
    static final String COOKIE = "bk_draft";

    private final Drafts drafts;
    private final JsonMapper json;

    AskDrafts(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** A form that was begun. */
    record Begun(UUID draftId, AskForm form, Instant savedAt) {

        /** The key under which it is sent, once. */
        public String key() {
            return "draft-" + draftId;
        }
    }

    /** The form this browser has begun. */
    Optional<Begun> of(HttpServletRequest request) {
        return secret(request)
                .flatMap(drafts::find)
                .map(draft -> new Begun(draft.draftId(), json.readValue(draft.form(), AskForm.class), draft.savedAt()));
    }

    /** Saves the form, as a new draft when this browser has none. */
    void save(AskForm form, HttpServletRequest request, HttpServletResponse response) {
        String text = json.writeValueAsString(form);
        Optional<Begun> begun = of(request);
        begun.ifPresent(known -> drafts.save(known.draftId(), text));
        String secret = begun.flatMap(known -> secret(request)).orElseGet(() -> drafts.begin(text));
        set(secret, Drafts.KEPT, request, response);
    }

    /** Deletes what was begun; joins the transaction it is called in. */
    void delete(Begun begun) {
        drafts.delete(begun.draftId());
    }

    /** Takes the cookie of a draft that is no more out of the browser. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (secret(request).isPresent() && of(request).isEmpty()) {
            set("", Duration.ZERO, request, response);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    private static void set(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
