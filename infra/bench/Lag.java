import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from the answer to a command until reporting shows it. Needs a running local system ({@code infra/local/up --empty}).
 *
 * <p>{@code java infra/bench/Lag.java [samples]}. Each sample: a request is received through the gateway; from its answer on, the case's
 * history is asked for until reporting has the fact. Printed in milliseconds: the asking itself is part of the figure, so the time one such
 * question takes is printed beside it.
 */
final class Lag {

    private static final String GATEWAY = "http://localhost:8080";
    private static final String ISSUER = "http://localhost:8090/barnekoordinator/token";
    private static final int WARM_UP = 30;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Lag() {}

    public static void main(String[] arguments) throws Exception {
        int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300;
        String auditor = token("auditor");
        List<Double> lags = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> questions = new ArrayList<>();
        for (int i = 0; i < WARM_UP + samples; i++) {
            long sent = System.nanoTime();
            String caseId = field("caseId", post());
            long answered = System.nanoTime();
            long asked = answered;
            while (!history(caseId, auditor)) {
                LockSupport.parkNanos(500_000);
                asked = System.nanoTime();
            }
            long shown = System.nanoTime();
            if (i >= WARM_UP) {
                answers.add((answered - sent) / 1e6);
                lags.add((shown - answered) / 1e6);
                questions.add((shown - asked) / 1e6);
            }
        }
        print("command, sent to answered", answers);
        print("answered to shown by reporting", lags);
        print("one question, asked to shown", questions);
    }

    private static void print(String what, List<Double> figures) {
        Collections.sort(figures);
        System.out.printf(
                "%-32s n=%d  median %.1f ms  p99 %.1f ms  max %.1f ms%n",
                what,
                figures.size(),
                figures.get(figures.size() / 2),
                figures.get((int) Math.ceil(figures.size() * 0.99) - 1),
                figures.getLast());
    }

    private static String post() throws Exception {
        String body = """
                {"channel":"ONLINE","municipality":"0301","applicant":{"kind":"PARENT","name":"Test Testesen"},
                 "children":[{"birthDate":"2020-05-17"}],"needs":"Måling","familyWishes":true}""";
        return send(HttpRequest.newBuilder(URI.create(GATEWAY + "/api/v1/requests"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private static boolean history(String caseId, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(GATEWAY + "/api/v1/cases/" + caseId + "/history?reason=bench"))
                                .header("Authorization", "Bearer " + token))
                        .statusCode()
                == 200;
    }

    private static String token(String person) throws Exception {
        String form = "grant_type=password&client_id=bench&client_secret=bench&scope=openid&password=x&username="
                + URLEncoder.encode(person, StandardCharsets.UTF_8);
        return field("access_token", send(HttpRequest.newBuilder(URI.create(ISSUER))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
