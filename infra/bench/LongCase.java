import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a case that has lasted long answers as fast as a new one. Needs a running local system ({@code infra/local/up --empty}).
 *
 * <p>{@code java infra/bench/LongCase.java [events]}. Two families get a coordinator and a service each. In the one case the service is moved
 * until its stream holds so many events; in the other it is not. Then the same command is given to the one and the other by turns, and the
 * times from sent to answered are printed in milliseconds, with the ratio of the medians.
 */
final class LongCase {

    private static final String GATEWAY = "http://localhost:8080";
    private static final String ISSUER = "http://localhost:8090/barnekoordinator/token";
    private static final int WARM_UP = 20;
    private static final int SAMPLES = 100;
    private static final int EVENTS_OF_A_MOVE = 3;
    private static final List<String> CONDITIONS = List.of(
            "CHILD_UNDER_18_OR_EXPECTED",
            "SERIOUS_ILLNESS_INJURY_OR_IMPAIRMENT",
            "LONG_TERM_NEED",
            "COMPOUND_OR_COORDINATED_SERVICES",
            "OTHER_WELFARE_SERVICES");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Another one each time: nobody is registered twice. */
    private static final String PERSON = "coordinator-" + (1_000 + System.currentTimeMillis() / 1_000 % 9_000) + "@0301";

    private LongCase() {}

    /** A service in a case, and where it was moved to last. */
    private static final class Service {
        private final String steps;
        private LocalDate on;

        private Service(String steps, LocalDate on) {
            this.steps = steps;
            this.on = on;
        }
    }

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        String assessor = token("assessor@0301");
        String coordinator = token(PERSON);
        String coordinatorId = register(assessor);
        Service brief = begin(assessor, coordinator, coordinatorId);
        Service lasting = begin(assessor, coordinator, coordinatorId);
        for (int i = 0; i < events / EVENTS_OF_A_MOVE; i++) {
            move(lasting, coordinator);
        }
        List<Double> shortOnes = new ArrayList<>();
        List<Double> longOnes = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            double one = move(brief, coordinator);
            double other = move(lasting, coordinator);
            if (i >= WARM_UP) {
                shortOnes.add(one);
                longOnes.add(other);
            }
        }
        print("a new case", shortOnes);
        print("a case of " + events + " events and more", longOnes);
        System.out.printf("ratio of the medians %.2f%n", median(longOnes) / median(shortOnes));
    }

    private static String register(String assessor) throws Exception {
        String today = LocalDate.now().toString();
        return field("coordinatorId", post("/api/v1/coordinators", """
                {"municipality":"0301","name":"Måla Testesen","subject":"%s","capacity":50,
                 "mandate":{"validFrom":"%s"}}""".formatted(PERSON, today), assessor));
    }

    private static Service begin(String assessor, String coordinator, String coordinatorId) throws Exception {
        String receipt = post("/api/v1/requests", """
                {"channel":"ORAL","municipality":"0301","firstContactAt":"%sT00:00:01Z",
                 "applicant":{"kind":"PARENT","name":"Test Testesen"},
                 "children":[{"birthDate":"2020-05-17"}],"needs":"Måling","familyWishes":true}"""
                .formatted(LocalDate.now().minusDays(1)), assessor);
        String request = "/api/v1/requests/" + field("requestId", receipt);
        String theCase = "/api/v1/cases/" + field("caseId", receipt);
        until(request, assessor);
        post(request + "/identity", "{\"proof\":\"KNOWN\"}", assessor);
        post(request + "/hearings", """
                {"role":"CHILD","ageBand":"UNDER_7","child":1,"words":"Måling"}""", assessor);
        send("PUT", request + "/best-interest", "{\"considerations\":\"Måling\"}", assessor);
        for (String condition : CONDITIONS) {
            send("PUT", request + "/findings/" + condition, "{\"met\":true,\"reason\":\"Måling\"}", assessor);
        }
        post(request + "/decision", """
                {"considerations":"Måling","fallbackOrdinaryCoordinator":"Måling",
                 "fallbackIndividualPlan":"Måling"}""", assessor);
        until(theCase, assessor);
        post(theCase + "/coordinator", """
                {"coordinatorId":"%s","familySay":"AGREES"}""".formatted(coordinatorId), assessor);
        post(theCase + "/coordinator/acceptance", "{}", coordinator);
        LocalDate due = LocalDate.now().plusDays(30);
        String scheduled = post(theCase + "/services", """
                {"kind":"RESPITE_CARE","provider":"Måling","dueOn":"%s"}""".formatted(due), coordinator);
        return new Service(theCase + "/services/" + field("serviceId", scheduled) + "/steps", due);
    }

    private static double move(Service service, String coordinator) throws Exception {
        service.on = service.on.plusDays(1);
        long sent = System.nanoTime();
        post(service.steps, """
                {"step":"MOVED_BY_FAMILY","on":"%s"}""".formatted(service.on), coordinator);
        return (System.nanoTime() - sent) / 1e6;
    }

    private static void until(String path, String token) throws Exception {
        while (get(path, token).statusCode() != 200) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void print(String what, List<Double> figures) {
        Collections.sort(figures);
        System.out.printf(
                "%-36s n=%d  median %.1f ms  p99 %.1f ms  max %.1f ms%n",
                what, figures.size(), median(figures), figures.get((int) Math.ceil(figures.size() * 0.99) - 1), figures.getLast());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static HttpResponse<String> get(String path, String token) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(GATEWAY + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String post(String path, String body, String token) throws Exception {
        return send("POST", path, body, token);
    }

    private static String send(String method, String path, String body, String token) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(GATEWAY + path))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String token(String person) throws Exception {
        String form = "grant_type=password&client_id=bench&client_secret=bench&scope=openid&password=x&username="
                + URLEncoder.encode(person, StandardCharsets.UTF_8);
        return field("access_token", HTTP.send(
                        HttpRequest.newBuilder(URI.create(ISSUER))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
