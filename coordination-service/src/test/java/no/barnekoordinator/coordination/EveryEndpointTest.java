package no.barnekoordinator.coordination;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.platform.time.Oslo;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Everything this service answers, asked by everybody it is not for. What is mapped is asked of the running service, so
 * that an endpoint nobody has thought about makes the test fail.
 */
class EveryEndpointTest extends CoordinationServiceTest {

    /** What is about no one case: lists and registers that show a reader's own. */
    private static final Set<String> ABOUT_NO_CASE = Set.of(
            "/saker",
            "/saker/koordinatorer/{coordinatorId}",
            "/arbeidsdag",
            "/arbeidsdag/endringer",
            "/arbeidsdag/stand",
            "/arbeidsdag/spurt",
            "/api/v1/cases/asked",
            "/api/v1/cases/directory",
            "/api/v1/cases/directory/{entryId}",
            "/api/v1/cases/directory/{entryId}/retirement",
            "/arbeidsdag/katalog",
            "/min-sak",
            "/oppgaver",
            "/overganger",
            "/saker/samordning",
            "/api/v1/transitions",
            "/api/v1/cases",
            "/api/v1/my-cases",
            "/api/v1/coordinators",
            "/api/v1/coordinators/suggestions",
            "/api/v1/coordinators/{coordinatorId}",
            "/api/v1/coordinators/{coordinatorId}/capacity",
            "/api/v1/coordinators/{coordinatorId}/contact",
            "/api/v1/coordinators/{coordinatorId}/leave",
            "/api/v1/coordinators/{coordinatorId}/mandate",
            "/api/v1/coordinators/{coordinatorId}/qualifications",
            "/api/v1/coordinators/{coordinatorId}/return",
            "/api/v1/coordinators/{coordinatorId}/trainings");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Who sees a municipality's cases by task; the others see none without being of the case. */
    private static final Set<Role> BY_TASK =
            Set.of(Role.ASSESSOR, Role.DECISION_MAKER, Role.SUPERVISOR, Role.INTEGRATION);

    private static final Person TEACHER = Person.of("service-contact-61@0301");
    private static final Person HAS_LEFT = Person.of("service-contact-62@0301");
    private static final Person MOTHER = Person.of("family-61@0301");
    private static final Person OTHER_FAMILY = Person.of("family-62@0301");

    /** What is of which category of information. */
    private static final Map<String, List<String>> BY_CATEGORY = Map.of(
            "CONTACT", List.of("Zefirdal", "Qvistmo", "2015-05-01", "1. mai 2015"),
            "SERVICES", List.of("Wendelbo avlastning", "Hemmelig behov"),
            "PLAN", List.of("Hemmelig mål"),
            "MEETINGS", List.of("Hemmelig saksliste"));

    /** Services of whose contacts nothing is promised to the family. */
    private static final List<String> KINDS = List.of("SCHOOL", "GP", "NAV", "CHILD_WELFARE");

    private static final List<String> SECRETS = List.of(
            "Zefirdal",
            "Qvistmo",
            MOTHER.subject(),
            "Hemmelig formål",
            "Wendelbo avlastning",
            "2015-05-01",
            "Hemmelig mål",
            "Hemmelig behov",
            "Hemmelig saksliste",
            "Hemmelig råd",
            "1. mai 2015",
            "Gyllenveien",
            "Træna");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, String> variables = new HashMap<>();
    private Person coordinator;

    /** One way to call the service. */
    private record Call(RequestMethod method, String pattern, List<String> parameters, boolean stream) {

        boolean isAboutACase() {
            return pattern.contains("{caseId}");
        }

        boolean isRead() {
            return method == RequestMethod.GET;
        }
    }

    @Test
    void somebody_has_thought_about_every_endpoint() {
        assertThat(calls().stream().filter(call -> !call.isAboutACase()).map(Call::pattern))
                .as("what is about no one case is written down here; the rest has the case in its address")
                .isSubsetOf(ABOUT_NO_CASE);
        assertThat(calls().stream().filter(Call::isAboutACase).filter(Call::isRead))
                .hasSizeGreaterThan(10);
    }

    @Test
    void nobody_outside_a_case_learns_of_it_whatever_they_ask_for() {
        List<Call> calls = calls();
        UUID caseId = familyWithSecrets();
        assertSecretsAreThere(caseId);

        List<String> wrong = new ArrayList<>();
        for (Person outsider : outsiders()) {
            for (Call call : calls) {
                Answer answer = send(call, outsider);
                String what = (outsider == null ? "anonymous" : outsider.subject()) + " " + outsiderRoles(outsider)
                        + " " + call.method() + " " + call.pattern() + " " + call.parameters() + " → "
                        + answer.status();
                boolean refused = call.isRead()
                        ? Set.of(401, 403, 404).contains(answer.status())
                        : answer.status() >= 400 && answer.status() < 500;
                if (call.isAboutACase() && !refused) {
                    wrong.add(what);
                }
                leaked(answer, caseId).forEach(secret -> wrong.add(what + " shows " + secret));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_case_that_is_not_theirs_answers_as_one_that_does_not_exist() {
        UUID caseId = familyWithSecrets();
        List<String> wrong = new ArrayList<>();
        for (Person outsider : outsiders()) {
            for (Call call : calls()) {
                if (call.isAboutACase() && call.isRead()) {
                    variables.put("caseId", caseId.toString());
                    Answer real = send(call, outsider);
                    String unknown = UUID.randomUUID().toString();
                    variables.put("caseId", unknown);
                    Answer none = send(call, outsider);
                    if (real.status() != none.status()
                            || !plain(real.text(), caseId.toString()).equals(plain(none.text(), unknown))) {
                        wrong.add(outsiderRoles(outsider) + " " + call.pattern());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_member_of_the_team_without_consent_learns_nothing_of_the_family() {
        UUID caseId = familyWithSecrets();
        List<String> wrong = new ArrayList<>();
        for (Call call : calls()) {
            if (call.isRead()) {
                Answer answer = send(call, TEACHER);
                SECRETS.stream()
                        .filter(secret -> answer.text().contains(secret))
                        .forEach(secret -> wrong.add(call.pattern() + " shows " + secret));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(get("/api/v1/cases/" + caseId, TEACHER).status()).isEqualTo(200);
    }

    /**
     * Each of the team has consent to one category, and asks for everything: what is of another is nowhere to be found.
     */
    @Test
    void consent_to_one_category_shows_nothing_of_another() {
        UUID caseId = familyWithSecrets();
        Map<String, Person> readers = new LinkedHashMap<>();
        int number = 70;
        for (String category : BY_CATEGORY.keySet()) {
            Person reader = Person.of("service-contact-" + ++number + "@0301");
            UUID member = joinTeam(caseId, reader, KINDS.get(number % KINDS.size()), coordinator);
            consent(caseId, member, "Samarbeid", category);
            readers.put(category, reader);
        }
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> found = new HashMap<>();
        readers.forEach((category, reader) -> {
            for (Call call : calls()) {
                if (call.isRead()) {
                    Answer answer = send(call, reader);
                    BY_CATEGORY.forEach((of, secrets) -> secrets.stream()
                            .filter(answer.text()::contains)
                            .forEach(secret -> {
                                found.computeIfAbsent(category, none -> new TreeSet<>())
                                        .add(secret);
                                if (!of.equals(category)) {
                                    wrong.add(category + ": " + call.pattern() + " shows " + secret);
                                }
                            }));
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(found.keySet())
                .as("each is shown what they have consent to")
                .containsExactlyInAnyOrderElementsOf(BY_CATEGORY.keySet());
    }

    private Answer consent(UUID caseId, UUID recipient, String purpose, String... categories) {
        Answer consent = post(
                "/api/v1/cases/" + caseId + "/consents",
                Map.of(
                        "childId",
                        variables.get("childId"),
                        "capacity",
                        "PARENT",
                        "recipient",
                        recipient,
                        "purpose",
                        purpose,
                        "categories",
                        List.of(categories)),
                MOTHER);
        assertThat(consent.status()).as(consent.text()).isEqualTo(201);
        return consent;
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("no.barnekoordinator.coordination.")) {
                boolean stream = SseEmitter.class.equals(handler.getMethod().getReturnType());
                for (String pattern : new TreeSet<>(info.getPatternValues())) {
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        calls.add(new Call(method, pattern, parameters(info), stream));
                    }
                }
            }
        });
        return calls;
    }

    private static List<String> parameters(RequestMappingInfo info) {
        return info.getParamsCondition().getExpressions().stream()
                .map(expression -> expression.getName() + "=" + expression.getValue())
                .toList();
    }

    private Answer send(Call call, Person person) {
        String path = filledIn(call.pattern());
        boolean page = !call.pattern().startsWith("/api/");
        if (call.isRead()) {
            if (call.stream()) {
                return beginningOf(path, person);
            }
            String asked = path + "?municipality=0301&fra=1&til=1&from=1&to=1";
            return page ? page(asked, person) : get(asked, person);
        }
        if (!page) {
            return post(path, Map.of(), person);
        }
        Map<String, String> fields = new HashMap<>(variables);
        call.parameters()
                .forEach(parameter ->
                        fields.put(parameter.split("=")[0], parameter.split("=")[1]));
        return form(path, fields, person);
    }

    private String filledIn(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            String value = variables.get(variable.group(1));
            assertThat(value)
                    .as("a value for " + variable.group() + " of " + pattern)
                    .isNotNull();
            return Matcher.quoteReplacement(value);
        });
    }

    private static List<Person> outsiders() {
        List<Person> outsiders = new ArrayList<>();
        for (Role role : Role.values()) {
            outsiders.add(Person.of(role, 91, "4601").withRoles(role));
            if (!BY_TASK.contains(role)) {
                outsiders.add(Person.of(role, 92, "0301").withRoles(role));
            }
        }
        // Every role at once, in another municipality.
        outsiders.add(Person.of(Role.ASSESSOR, 93, "4601").withRoles(Role.values()));
        outsiders.add(HAS_LEFT);
        outsiders.add(OTHER_FAMILY);
        outsiders.add(null);
        return outsiders;
    }

    private static String outsiderRoles(Person person) {
        return person == null ? "anonymous" : person.roles().toString();
    }

    private static List<String> leaked(Answer answer, UUID caseId) {
        List<String> leaked = new ArrayList<>(SECRETS);
        leaked.removeIf(secret -> !answer.text().contains(secret));
        if (answer.status() == 200 && answer.text().contains(caseId.toString())) {
            leaked.add("the case");
        }
        return leaked;
    }

    /** Without what differs between any two answers. */
    private static String plain(String text, String caseId) {
        return text.replace(caseId, "CASE")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("[0-9a-f]{16,}", "ID");
    }

    /** A test that looks for what nobody can see proves nothing. */
    private void assertSecretsAreThere(UUID caseId) {
        String base = "/api/v1/cases/" + caseId;
        String all = get(base + "/team", ASSESSOR).text()
                + get(base + "/consents", ASSESSOR).text()
                + get(base, ASSESSOR).text()
                + get("/api/v1/my-cases/" + caseId, MOTHER).text()
                + get(base + "/services", coordinator).text()
                + get(base + "/meetings", coordinator).text()
                + get(base + "/guidance", coordinator).text();
        // Nobody is ever shown how somebody signs in; it is looked for only.
        assertThat(all)
                .contains(
                        "Zefirdal",
                        "Qvistmo",
                        "Hemmelig formål",
                        "Wendelbo avlastning",
                        "2015-05-01",
                        "Hemmelig mål",
                        "Hemmelig behov",
                        "Hemmelig saksliste",
                        "Hemmelig råd",
                        "Gyllenveien",
                        "Træna");
    }

    private UUID familyWithSecrets() {
        UUID caseId = openCase();
        Registered coordinator = register();
        this.coordinator = coordinator.person();
        appoint(caseId, coordinator.id());
        String base = "/api/v1/cases/" + caseId;
        UUID teacher = joinTeam(caseId, TEACHER, "SCHOOL", coordinator.person());
        UUID left = joinTeam(caseId, HAS_LEFT, "NAV", coordinator.person());
        Answer child = post(
                base + "/family",
                Map.of("relation", "CHILD", "name", "Ada Zefirdal", "bornOn", "2015-05-01"),
                coordinator.person());
        String childId = child.body().path("memberId").asString();
        post(
                base + "/family",
                Map.of(
                        "relation",
                        "PARENT_WITH_CUSTODY",
                        "name",
                        "Kari Qvistmo",
                        "subject",
                        MOTHER.subject(),
                        "post",
                        Map.of("address", "Gyllenveien 7\n0000 Prøvesund")),
                coordinator.person());
        variables.put("childId", childId);
        Answer consent = consent(caseId, left, "Hemmelig formål", "CONTACT", "PLAN", "SERVICES");
        Answer service = post(
                base + "/services",
                Map.of("kind", "RESPITE_CARE", "provider", "Wendelbo avlastning", "dueOn", "2027-05-01"),
                coordinator.person());
        Answer plan = post(base + "/plan", plan(), coordinator.person());
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        Answer meeting = post(
                base + "/meetings",
                Map.of(
                        "startsAt",
                        CLOCK.instant().plus(Duration.ofDays(5)).toString(),
                        "endsAt",
                        CLOCK.instant()
                                .plus(Duration.ofDays(5))
                                .plus(Duration.ofHours(1))
                                .toString(),
                        "agenda",
                        "Hemmelig saksliste",
                        "invited",
                        List.of(Map.of("name", "Mor"))),
                coordinator.person());
        assertThat(meeting.status()).as(meeting.text()).isEqualTo(201);
        Answer guidance =
                post(base + "/guidance", Map.of("topic", "RIGHT", "what", "Hemmelig råd"), coordinator.person());
        assertThat(guidance.status()).as(guidance.text()).isLessThan(300);
        Answer move = post(base + "/move/plan", Map.of("municipality", "1835"), coordinator.person());
        assertThat(move.status()).as(move.text()).isEqualTo(200);
        Answer need = post(
                base + "/needs",
                Map.of(
                        "kind",
                        "PPT",
                        "need",
                        "Hemmelig behov",
                        "seenOn",
                        today().toString(),
                        "dueOn",
                        today().plusDays(20).toString()),
                coordinator.person());
        assertThat(need.status()).as(need.text()).isLessThan(300);
        assertThat(post(base + "/team/members/" + left + "/leaving", Map.of(), coordinator.person())
                        .status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> get(base, ASSESSOR).text().contains("Wendelbo avlastning"));
        String letter = await().atMost(PATIENCE)
                .until(
                        () -> get(base + "/letters", ASSESSOR)
                                .body()
                                .path("letters")
                                .path(0)
                                .path("letterId")
                                .asString(""),
                        written -> !written.isEmpty());
        variables.putAll(Map.ofEntries(
                entry("caseId", caseId.toString()),
                entry("coordinatorId", coordinator.id().toString()),
                entry("consentId", consent.body().path("consentId").asString()),
                entry("memberId", teacher.toString()),
                entry(
                        "serviceId",
                        service.body()
                                .path("serviceId")
                                .asString(UUID.randomUUID().toString())),
                entry("measureId", UUID.randomUUID().toString()),
                entry("meetingId", meeting.body().path("id").asString()),
                entry("taskId", UUID.randomUUID().toString()),
                entry("instructionId", UUID.randomUUID().toString()),
                entry("entryId", UUID.randomUUID().toString()),
                entry("stepId", UUID.randomUUID().toString()),
                entry("childId", childId),
                entry("letterId", letter),
                entry("id", UUID.randomUUID().toString()),
                entry("version", "1")));
        return caseId;
    }

    private static Map<String, Object> plan() {
        LocalDate today = Oslo.dateOf(CLOCK.instant());
        return Map.ofEntries(
                entry("goals", "Hemmelig mål"),
                entry("resources", "Liker å tegne"),
                entry("needs", "Trenger ro"),
                entry("participants", "Mor og skolen"),
                entry("responsible", "Barnekoordinatoren"),
                entry("cooperation", ""),
                entry(
                        "measures",
                        List.of(Map.of(
                                "what", "Avlastning",
                                "extent", "En helg i måneden",
                                "owner", "Avlastningen",
                                "how", "Hjemme",
                                "dueOn", today.plusMonths(6).toString()))),
                entry("validFrom", today.toString()),
                entry("reviseBy", today.plusMonths(6).toString()),
                entry("bases", List.of("HEALTH_AND_CARE")),
                entry("consentedBy", "PARENTS"),
                entry("consentedOn", today.toString()));
    }
}
