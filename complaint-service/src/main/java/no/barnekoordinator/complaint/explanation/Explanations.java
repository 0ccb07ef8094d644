package no.barnekoordinator.complaint.explanation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.barnekoordinator.platform.command.Refusal;
import no.barnekoordinator.platform.post.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the services that decide, over HTTP, as whoever is asking here: with that person's own token, so that nobody
 * sees more of a decision by way of a complaint than they may see there, and the access is that person's.
 */
@Component
public class Explanations {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    private final RestClient requests;
    private final RestClient cases;

    Explanations(ExplanationSettings settings, JsonMapper json) {
        this.requests = client(settings.requestService(), json);
        this.cases = client(settings.coordinationService(), json);
    }

    private static RestClient client(URI address, JsonMapper json) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        http.setReadTimeout(READ);
        return RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(http)
                .configureMessageConverters(converters ->
                        converters.registerDefaults().withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .requestInterceptor(Explanations::asWhoeverAsks)
                .build();
    }

    /**
     * Why a request was decided as it was on a day.
     *
     * @throws Refusal a conflict, when the request service cannot answer now
     */
    public DecisionExplanation of(UUID requestId, LocalDate decidedOn) {
        return answer(() -> requests.get()
                .uri("/api/v1/requests/{id}/decisions/{on}", requestId, decidedOn)
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .body(DecisionExplanation.class));
    }

    /**
     * The letter with a decision.
     *
     * @param fileName what to call it
     * @throws Refusal a conflict, when it cannot be had now, or is not what was kept when it was sent
     */
    public Document letter(DecisionExplanation explained, DecisionExplanation.Letter letter, String fileName) {
        byte[] bytes = answer(() -> requests.get()
                .uri("/api/v1/requests/{id}/decisions/{on}/letter", explained.requestId(), explained.decidedOn())
                .accept(MediaType.APPLICATION_PDF)
                .retrieve()
                .body(byte[].class));
        Document document = Document.of(fileName, MediaType.APPLICATION_PDF_VALUE, bytes);
        if (!document.sha256().equals(letter.sha256())) {
            throw Refusal.conflict("decision-letter-changed");
        }
        return document;
    }

    /**
     * Who ended a case the last time it ended, by opaque subject.
     *
     * @return empty when it never has
     * @throws Refusal a conflict, when the coordination service cannot answer now
     */
    public List<String> enders(UUID caseId) {
        return answer(() -> {
                    try {
                        return cases.get()
                                .uri("/api/v1/cases/{id}/ending", caseId)
                                .accept(MediaType.APPLICATION_JSON)
                                .retrieve()
                                .body(Ending.class);
                    } catch (HttpClientErrorException.NotFound never) {
                        return new Ending(List.of());
                    }
                })
                .endedBy();
    }

    private record Ending(List<String> endedBy) {}

    private static <T> T answer(Supplier<@Nullable T> question) {
        try {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
        } catch (RestClientException away) {
            // Answered below: whoever asked is told to try again.
        }
        throw Refusal.conflict("decision-not-available");
    }

    private static ClientHttpResponse asWhoeverAsks(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn) {
            request.getHeaders().setBearerAuth(signedIn.getToken().getTokenValue());
        }
        return execution.execute(request, body);
    }
}
