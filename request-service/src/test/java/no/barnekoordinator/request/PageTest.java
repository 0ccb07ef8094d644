package no.barnekoordinator.request;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        form.putIfAbsent("idempotencyKey", java.util.List.of(UUID.randomUUID().toString()));
        RestClient.RequestBodySpec call = client().post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .headers(headers -> signIn(headers, person))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        return answer(call.body(form));
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
