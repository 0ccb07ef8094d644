package no.barnekoordinator.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.reporting.ReportingServiceTest;
import no.barnekoordinator.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address figures from elsewhere are read and brought in by, asked by every role. */
class WhoBringsInFiguresTest extends ReportingServiceTest {

    private static final Set<Role> EVERYONE = Set.of(Role.values());
    private static final Set<Role> ANALYSTS = Set.of(Role.ANALYST);
    private static final Set<Role> SUPERVISORS = Set.of(Role.SUPERVISOR);

    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("GET /tilsyn/undersokelse", EVERYONE),
            Map.entry("GET /tilsyn/undersokelse/hent-inn", ANALYSTS),
            Map.entry("POST /tilsyn/undersokelse/hent-inn", ANALYSTS),
            Map.entry("GET /api/v1/survey-imports", EVERYONE),
            Map.entry("GET /api/v1/survey-imports/template", EVERYONE),
            Map.entry("POST /api/v1/survey-imports", ANALYSTS),
            Map.entry("GET /tilsyn/opplysninger", EVERYONE),
            Map.entry("POST /tilsyn/opplysninger", SUPERVISORS),
            Map.entry("GET /api/v1/statements", EVERYONE),
            Map.entry("POST /api/v1/statements", SUPERVISORS),
            Map.entry("GET /tilsyn/befolkning", ANALYSTS),
            Map.entry("POST /tilsyn/befolkning", ANALYSTS),
            Map.entry("GET /api/v1/population", EVERYONE),
            Map.entry("GET /api/v1/population/template", EVERYONE),
            Map.entry("POST /api/v1/population", ANALYSTS));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            String room = handler.getBeanType().getPackageName();
            if (room.endsWith(".survey.web") || room.endsWith(".statement.web") || room.endsWith(".population.web")) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    info.getPatternValues().forEach(pattern -> addresses.add(method + " " + pattern));
                }
            }
        });
        return addresses;
    }

    /** What is sent is empty: whoever may send it is told what is missing. */
    private int ask(String address, Person person) {
        String path = address.substring(address.indexOf(' ') + 1);
        if (address.startsWith("GET")) {
            return path.startsWith("/api/")
                    ? get(path, person).status()
                    : page(path, person).status();
        }
        if (path.equals("/api/v1/statements")) {
            return post(path, Map.of(), person).status();
        }
        return path.startsWith("/api/")
                ? csv(path, "", person).status()
                : form(path, Map.of("idempotencyKey", UUID.randomUUID().toString()), person)
                        .status();
    }

    @Test
    void every_address_is_for_the_roles_written_down_here_and_for_no_other() {
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
        List<String> wrong = new ArrayList<>();
        ALLOWED.forEach((address, roles) -> {
            for (Role role : Role.values()) {
                int status = ask(address, Person.of(role, 72, "0301").withRoles(role));
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
