package no.barnekoordinator.local.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.contracts.municipality.Municipalities;
import org.junit.jupiter.api.Test;

class TestPersonTest {

    @Test
    void an_assessor_of_oslo_may_also_decide() {
        assertThat(claims("assessor"))
                .containsEntry("sub", "assessor@0301")
                .containsEntry("roles", List.of("assessor", "decision-maker"))
                .containsEntry("municipality", "0301")
                .doesNotContainKeys("pid", "county_governor");
    }

    @Test
    void a_decision_maker_may_not_assess() {
        assertThat(claims("decision-maker")).containsEntry("roles", List.of("decision-maker"));
    }

    @Test
    void a_county_governor_holds_the_office_of_the_municipality_and_is_not_bound_to_it() {
        assertThat(claims("county-governor"))
                .containsEntry("county_governor", "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus")
                .doesNotContainKey("municipality");
        assertThat(claims("county-governor@5001"))
                .containsEntry("county_governor", "Statsforvalteren i Trøndelag")
                .containsEntry("municipality", "5001");
    }

    @Test
    void only_families_and_youth_have_an_identity_number() {
        List<Role> withNumber = TestPersons.ROLES.stream()
                .filter(role -> TestPersons.of(role).nationalIdentityNumber().isPresent())
                .toList();

        assertThat(withNumber).containsExactly(Role.FAMILY, Role.YOUTH);
    }

    @Test
    void an_integration_may_read_and_write_what_its_scope_says() {
        assertThat(claims("integration")).containsEntry("scope", "requests:write requests:read cases:read");
        assertThat(claims("family")).containsEntry("scope", "openid profile");
    }

    @Test
    void the_same_name_is_the_same_person_and_neighbours_are_others() {
        assertThat(claims("family-2@5001")).isEqualTo(claims("family-2@5001"));
        assertThat(TestPerson.of(Username.parse("family-2")).name())
                .isNotEqualTo(TestPerson.of(Username.parse("family-3")).name());
    }

    @Test
    void no_two_families_of_the_country_share_an_identity_number() {
        List<String> numbers = Municipalities.norway().all().stream()
                .flatMap(municipality -> List.of(1, 2, 3, 4).stream()
                        .map(number -> Username.parse("family-" + number + "@" + municipality.number())))
                .map(username ->
                        TestPerson.of(username).nationalIdentityNumber().orElseThrow())
                .toList();

        assertThat(numbers).hasSizeGreaterThan(1400).doesNotHaveDuplicates();
    }

    private static Map<String, Object> claims(String username) {
        return TestPerson.of(Username.parse(username)).claims();
    }
}
