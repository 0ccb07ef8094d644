package no.barnekoordinator.reporting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the dashboards and the caseload, asked by every role. What is mapped is asked of the running
 * service, so that an address nobody has thought about makes the test fail.
 */
class WhoSeesTheDashboardsTest extends ReportingServiceTest {

    private static final Set<Role> EVERYONE = Set.of(Role.values());
    private static final Set<Role> UNIT = Set.of(Role.SUPERVISOR, Role.ASSESSOR, Role.DECISION_MAKER);

    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("GET /tilsyn", Set.of(Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR, Role.COUNTY_GOVERNOR)),
            Map.entry("GET /tilsyn/norge", EVERYONE),
            Map.entry("GET /tilsyn/norge/stand", EVERYONE),
            Map.entry("GET /tilsyn/norge/endringer", EVERYONE),
            Map.entry("GET /tilsyn/endringer", Set.of(Role.SUPERVISOR)),
            Map.entry("GET /tilsyn/indikatorer", EVERYONE),
            Map.entry("GET /tilsyn/stand", Set.of(Role.SUPERVISOR)),
            Map.entry("POST /tilsyn/varsler", Set.of(Role.SUPERVISOR)),
            Map.entry("POST /tilsyn/varsler/{alertId}/slett", Set.of(Role.SUPERVISOR)),
            Map.entry(
                    "GET /tilsyn/belastning",
                    Set.of(
                            Role.SUPERVISOR,
                            Role.ASSESSOR,
                            Role.DECISION_MAKER,
                            Role.ANALYST,
                            Role.OPERATOR,
                            Role.COUNTY_GOVERNOR)),
            Map.entry("GET /tilsyn/belastning/{municipality}/saker", UNIT),
            Map.entry("GET /api/v1/caseload/{municipality}", UNIT),
            Map.entry("GET /api/v1/caseload/{municipality}/cases", UNIT),
            Map.entry(
                    "GET /api/v1/caseload",
                    Set.of(
                            Role.SUPERVISOR,
                            Role.ASSESSOR,
                            Role.DECISION_MAKER,
                            Role.COORDINATOR,
                            Role.ANALYST,
                            Role.INTEGRATION)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            String room = handler.getBeanType().getPackageName();
            if (room.endsWith(".supervision.web") || room.endsWith(".caseload.web")) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    info.getPatternValues().forEach(pattern -> addresses.add(method + " " + pattern));
                }
            }
        });
        return addresses;
    }

    private int ask(String address, Person person) {
        String path = address.substring(address.indexOf(' ') + 1)
                .replace("{municipality}", "0301")
                .replace("{alertId}", UUID.randomUUID().toString());
        if (path.endsWith("/endringer")) {
            HttpResponse<Stream<String>> stream = stream(path, person);
            stream.body().close();
            return stream.statusCode();
        }
        return address.startsWith("POST")
                ? form(path, Map.of("idempotencyKey", UUID.randomUUID().toString()), person)
                        .status()
                : path.endsWith("/stand")
                        ? get(path, person).status()
                        : page(path, person).status();
    }

    @Test
    void every_address_is_for_the_roles_written_down_here_and_for_no_other() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
        List<String> wrong = new ArrayList<>();
        ALLOWED.forEach((address, roles) -> {
            for (Role role : Role.values()) {
                int status = ask(address, Person.of(role, 71, "0301").withRoles(role));
                if (roles.contains(role) == (status == 401 || status == 403) || status >= 500) {
                    wrong.add(role + " " + address + " → " + status);
                }
            }
            int anonymous = ask(address, null);
            if ((anonymous == 401) == roles.equals(EVERYONE)) {
                wrong.add("anonymous " + address + " → " + anonymous);
            }
        });
        assertThat(wrong).isEmpty();
    }
}
