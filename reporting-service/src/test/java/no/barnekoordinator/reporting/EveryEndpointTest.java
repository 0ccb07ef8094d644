package no.barnekoordinator.reporting;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.Topics;
import no.barnekoordinator.contracts.coordination.CaseOpenedV1;
import no.barnekoordinator.contracts.request.ApplicantKind;
import no.barnekoordinator.contracts.request.Channel;
import no.barnekoordinator.contracts.request.RequestReceivedV1;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything this service answers, asked by every role, at home and elsewhere. What is mapped is asked of the running
 * service, so that an address nobody has thought about makes the test fail.
 */
class EveryEndpointTest extends ReportingServiceTest {

    private static final Set<Role> EVERYONE = Set.of(Role.values());
    private static final Set<Role> ANALYSTS = Set.of(Role.ANALYST);
    private static final Set<Role> SUPERVISORS = Set.of(Role.SUPERVISOR);
    private static final Set<Role> AUDITORS = Set.of(Role.AUDITOR);
    private static final Set<Role> UNIT = Set.of(Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER);
    private static final Set<Role> WATCHERS =
            Set.of(Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR, Role.COUNTY_GOVERNOR);
    private static final Set<Role> ASKED = Set.of(Role.FAMILY, Role.COORDINATOR, Role.SUPERVISOR);

    /** Whoever may call what. Everyone includes those who have not signed in. */
    private static final Map<String, Set<Role>> MAY = Map.ofEntries(
            entry("GET /tilsyn", WATCHERS),
            entry("GET /tilsyn/stand", SUPERVISORS),
            entry("GET /tilsyn/endringer", SUPERVISORS),
            entry("POST /tilsyn/varsler", SUPERVISORS),
            entry("POST /tilsyn/varsler/{alertId}/slett", SUPERVISORS),
            entry("GET /tilsyn/norge", EVERYONE),
            entry("GET /tilsyn/norge/stand", EVERYONE),
            entry("GET /tilsyn/norge/endringer", EVERYONE),
            entry("GET /tilsyn/indikatorer", EVERYONE),
            entry("GET /tilsyn/belastning", both(WATCHERS, UNIT)),
            entry("GET /tilsyn/belastning/{municipality}/saker", UNIT),
            entry("GET /api/v1/caseload", both(UNIT, Set.of(Role.COORDINATOR, Role.ANALYST, Role.INTEGRATION))),
            entry("GET /api/v1/caseload/{municipality}", UNIT),
            entry("GET /api/v1/caseload/{municipality}/cases", UNIT),
            entry("GET /tilsyn/undersokelse", EVERYONE),
            entry("GET /tilsyn/undersokelse/hent-inn", ANALYSTS),
            entry("POST /tilsyn/undersokelse/hent-inn", ANALYSTS),
            entry("GET /api/v1/survey-imports", EVERYONE),
            entry("GET /api/v1/survey-imports/template", EVERYONE),
            entry("POST /api/v1/survey-imports", ANALYSTS),
            entry("GET /tilsyn/opplysninger", EVERYONE),
            entry("POST /tilsyn/opplysninger", SUPERVISORS),
            entry("GET /api/v1/statements", EVERYONE),
            entry("POST /api/v1/statements", SUPERVISORS),
            entry("GET /tilsyn/befolkning", ANALYSTS),
            entry("POST /tilsyn/befolkning", ANALYSTS),
            entry("GET /api/v1/population", EVERYONE),
            entry("GET /api/v1/population/template", EVERYONE),
            entry("POST /api/v1/population", ANALYSTS),
            entry("GET /api/v1/statistics/config", EVERYONE),
            entry("GET /api/v1/statistics/tables", EVERYONE),
            entry("GET /api/v1/statistics/tables/{id}/metadata", EVERYONE),
            entry("GET /api/v1/statistics/tables/{id}/data", EVERYONE),
            entry("GET /api/v1/statistics/releases", EVERYONE),
            entry("POST /api/v1/statistics/releases", ANALYSTS),
            entry("GET /api/v1/statistics/releases/{id}", EVERYONE),
            entry("GET /api/v1/statistics/releases/{id}/tables/{table}", EVERYONE),
            entry("GET /sporreundersokelse", ASKED),
            entry("POST /sporreundersokelse", ASKED),
            entry("POST /api/v1/survey-answers", Set.of(Role.INTEGRATION)),
            entry("GET /revisjon", AUDITORS),
            entry("POST /revisjon", AUDITORS),
            entry("GET /revisjon/{caseId}", AUDITORS),
            entry("GET /api/v1/cases/{caseId}/history", both(UNIT, Set.of(Role.AUDITOR))));

    /** Files are sent to these as text. */
    private static final Set<String> TAKE_FILES = Set.of("/api/v1/survey-imports", "/api/v1/population");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Gol and Nesbyen: no other test plays there. */
    private static final String HERE = "3324";

    private static final String ELSEWHERE = "3322";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, String> variables = new HashMap<>();
    private UUID caseId = UUID.randomUUID();

    private static Set<Role> both(Set<Role> some, Set<Role> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @BeforeEach
    void one_family_here() {
        UUID requestId = UUID.randomUUID();
        publish(
                Topics.REQUEST,
                new RequestReceivedV1(
                        caseId, requestId, Channel.ORAL, ApplicantKind.PARENT, 1, false, false, HERE, CLOCK.instant()));
        publish(Topics.COORDINATION, new CaseOpenedV1(caseId, requestId, HERE, CLOCK.instant()));
        variables.putAll(Map.of(
                "municipality",
                HERE,
                "caseId",
                caseId.toString(),
                "alertId",
                UUID.randomUUID().toString(),
                "id",
                "requests",
                "table",
                "requests"));
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("no.barnekoordinator.")) {
                assertThat(info.getMethodsCondition().getMethods())
                        .as("%s says by which method it is called", handler)
                        .isNotEmpty();
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    info.getPatternValues().forEach(pattern -> addresses.add(method + " " + pattern));
                }
            }
        });
        return addresses;
    }

    /** What is sent is empty: whoever may send it is told what is missing. */
    private Answer ask(String address, Person person) {
        String pattern = address.substring(address.indexOf(' ') + 1);
        String path = VARIABLE.matcher(pattern).replaceAll(variable -> {
            String value = variables.get(variable.group(1));
            assertThat(value)
                    .as("a value for " + variable.group() + " of " + pattern)
                    .isNotNull();
            return Matcher.quoteReplacement(value);
        });
        boolean page = !path.startsWith("/api/") && !path.endsWith("/stand");
        if (path.endsWith("/endringer")) {
            HttpResponse<Stream<String>> stream = stream(path, person);
            stream.body().close();
            return new Answer(stream.statusCode(), null, "", json);
        }
        if (address.startsWith("GET")) {
            String asked = path + (pattern.contains("{caseId}") ? "?reason=Tilsyn" : "");
            return page ? page(asked, person) : get(asked, person);
        }
        if (page) {
            return form(path, Map.of("idempotencyKey", UUID.randomUUID().toString()), person);
        }
        return TAKE_FILES.contains(path) ? csv(path, "", person) : post(path, Map.of(), person);
    }

    @Test
    void somebody_has_thought_about_every_address() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(MAY.keySet());
    }

    @Test
    void every_address_is_for_the_roles_written_down_here_and_for_no_other() {
        List<String> wrong = new ArrayList<>();
        MAY.forEach((address, roles) -> {
            for (Role role : Role.values()) {
                int status =
                        ask(address, Person.of(role, 71, HERE).withRoles(role)).status();
                boolean right = roles.contains(role) ? status != 401 && status != 403 : status == 403;
                if (!right || status >= 500) {
                    wrong.add(role + " " + address + " → " + status);
                }
            }
            int anonymous = ask(address, null).status();
            if (roles.equals(EVERYONE) ? anonymous == 401 || anonymous >= 500 : anonymous != 401) {
                wrong.add("anonymous " + address + " → " + anonymous);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_has_every_role_in_another_municipality_finds_nothing_of_a_case_or_of_what_a_unit_carries() {
        Person stranger = Person.of(Role.ASSESSOR, 72, ELSEWHERE)
                .withRoles(Stream.of(Role.values())
                        .filter(role -> role != Role.AUDITOR)
                        .toArray(Role[]::new));
        List<String> wrong = new ArrayList<>();
        MAY.forEach((address, roles) -> {
            Answer answer = ask(address, stranger);
            boolean isOfOne = address.contains("{municipality}") || address.contains("{caseId}");
            int expected = roles.equals(AUDITORS) ? 403 : 404;
            if (isOfOne && answer.status() != expected) {
                wrong.add(address + " → " + answer.status());
            }
            // A refusal repeats the address that was asked for, and nothing else.
            if (answer.status() < 300 && answer.text().contains(caseId.toString())) {
                wrong.add(address + " shows the case");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_works_with_the_case_finds_it() {
        assertThat(ask("GET /api/v1/cases/{caseId}/history", Person.of(Role.ASSESSOR, 71, HERE))
                        .status())
                .isEqualTo(200);
        assertThat(ask("GET /revisjon/{caseId}", AUDITOR).text()).contains(caseId.toString());
        assertThat(ask("GET /api/v1/caseload/{municipality}/cases", Person.of(Role.SUPERVISOR, 71, HERE))
                        .text())
                .contains(caseId.toString());
    }

    @Test
    void an_alert_of_somebody_elses_is_not_found() {
        Person owner = Person.of(Role.SUPERVISOR, 73, HERE);
        form(
                "/tilsyn/varsler",
                Map.of(
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "indicator",
                        "requests",
                        "comparison",
                        "MORE_THAN",
                        "number",
                        "3",
                        "period",
                        "year"),
                owner);
        variables.put(
                "alertId",
                jdbc.sql("select alert_id from alert where subject = :subject")
                        .param("subject", owner.subject())
                        .query(UUID.class)
                        .single()
                        .toString());

        String remove = "POST /tilsyn/varsler/{alertId}/slett";
        assertThat(ask(remove, Person.of(Role.SUPERVISOR, 74, HERE)).status()).isEqualTo(404);
        assertThat(ask(remove, Person.of(Role.SUPERVISOR, 73, ELSEWHERE)).status())
                .isEqualTo(404);
        assertThat(ask(remove, owner).status()).isEqualTo(302);
    }
}
