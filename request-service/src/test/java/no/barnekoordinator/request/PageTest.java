package no.barnekoordinator.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnekoordinator.testing.Person;
import no.barnekoordinator.testing.TokenIssuer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Opens pages and sends their forms as a browser without JavaScript does. */
public abstract class PageTest extends RequestServiceTest {

    protected static final String ASSESSOR = TokenIssuer.token(Person.of("assessor@0301"));

    /** A page; {@code person} is a token, or null for nobody. */
    protected Answer page(String path, String person) {
        return answer(client().get().uri(path).accept(MediaType.TEXT_HTML).headers(headers -> signIn(headers, person)));
    }

    /** A form sent with a key of its own, and not followed to where it leads. */
    protected Answer send(String path, Map<String, String> fields, String person) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        form.putIfAbsent("idempotencyKey", List.of(UUID.randomUUID().toString()));
        RestClient.RequestBodySpec call = client().post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> signIn(headers, person))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        return answer(call.body(form));
    }

    /** A browser without login that keeps the draft of what it asks. */
    protected Browser browser() {
        return new Browser(null);
    }

    /** The same for somebody who is signed in; {@code person} is a token. */
    protected Browser browser(String person) {
        return new Browser(person);
    }

    /** Opens pages and sends forms as one browser does: with the cookies it was given. */
    protected final class Browser {

        private final Map<String, String> cookies = new TreeMap<>();
        private final String person;
        private String lastSetCookie = "";

        private Browser(String person) {
            this.person = person;
        }

        public Answer open(String path) {
            return remembered(answer(client().get()
                    .uri(path)
                    .accept(MediaType.TEXT_HTML)
                    .headers(headers -> signIn(headers, person))
                    .headers(this::cookies)));
        }

        public Answer send(String path, Map<String, String> fields) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            fields.forEach(form::add);
            form.putIfAbsent("idempotencyKey", List.of(UUID.randomUUID().toString()));
            RestClient.RequestBodySpec call = client().post()
                    .uri(path)
                    .accept(MediaType.TEXT_HTML)
                    .headers(headers -> signIn(headers, person))
                    .headers(this::cookies)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED);
            return remembered(answer(call.body(form)));
        }

        /** The last {@code Set-Cookie}, as it came. */
        public String lastSetCookie() {
            return lastSetCookie;
        }

        /** The value of a cookie; empty when there is none. */
        public String cookie(String name) {
            return cookies.getOrDefault(name, "");
        }

        /** The same cookies in another window, as before what this one does next. */
        public Browser copy() {
            Browser copy = new Browser(person);
            copy.cookies.putAll(cookies);
            return copy;
        }

        private Answer remembered(Answer answer) {
            answer.headers().getOrEmpty(HttpHeaders.SET_COOKIE).forEach(cookie -> {
                lastSetCookie = cookie;
                String[] pair = cookie.split(";")[0].split("=", 2);
                if (pair[1].isEmpty()) {
                    cookies.remove(pair[0]);
                } else {
                    cookies.put(pair[0], pair[1]);
                }
            });
            return answer;
        }

        private void cookies(HttpHeaders headers) {
            if (!cookies.isEmpty()) {
                headers.set(
                        HttpHeaders.COOKIE,
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    /** The page of the request a receipt belongs to. */
    protected String caseOf(String receipt) {
        return "/innboks/"
                + jdbc.sql("select request_id from worklist_request where reference = :reference")
                        .param("reference", receipt.replaceFirst(".*/(BK-[^?]+).*", "$1"))
                        .query(UUID.class)
                        .single();
    }

    /** The key of a form on a page. */
    protected static String key(Answer page) {
        Matcher matcher =
                Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"").matcher(page.text());
        if (!matcher.find()) {
            throw new AssertionError("No form: " + page.status() + "\n" + page.text());
        }
        return matcher.group(1);
    }

    /** The path and query a redirect leads to. */
    protected static String target(Answer answer) {
        Matcher matcher = Pattern.compile("^(?:https?://[^/]+)?(/.*)$")
                .matcher(String.valueOf(answer.headers().getFirst(HttpHeaders.LOCATION)));
        if (!matcher.matches()) {
            throw new AssertionError("No redirect: " + answer.status() + "\n" + answer.text());
        }
        return matcher.group(1);
    }

    private static void signIn(HttpHeaders headers, String person) {
        if (person != null) {
            headers.setBearerAuth(person);
        }
    }
}
