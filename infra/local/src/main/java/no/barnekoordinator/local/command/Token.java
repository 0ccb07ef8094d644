package no.barnekoordinator.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnekoordinator.local.home.Refusal;
import no.barnekoordinator.local.issuer.IssuerPart;
import no.barnekoordinator.local.person.Username;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code token}: asks the issuer for an access token of a person and prints it, and nothing else. */
public final class Token {

    private static final String CLIENT = "barnekoordinator-scripts";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String issuer;
    private final PrintStream out;

    /**
     * @param issuer the issuer's address
     * @param out where the token goes
     */
    public Token(String issuer, PrintStream out) {
        this.issuer = issuer;
        this.out = out;
    }

    /** Against the issuer of this machine. */
    public static Token ofThisMachine() {
        return new Token(IssuerPart.ADDRESS, System.out);
    }

    /**
     * Prints the token.
     *
     * @throws Refusal when the issuer does not run or refuses
     */
    public void print(Username person) throws InterruptedException {
        String form = Map.of(
                        "grant_type", "password", "client_id", CLIENT, "username", person.subject(), "password", "any")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = JsonMapper.shared().readTree(response.body());
            if (response.statusCode() != OK) {
                throw new Refusal("The issuer refuses: "
                        + answer.path("error_description").asString("without a reason"));
            }
            out.println(answer.path("access_token").asString());
        } catch (IOException e) {
            throw new Refusal("Nobody answers at " + issuer + ": start the system with infra/local/up", e);
        }
    }
}
