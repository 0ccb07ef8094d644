package no.barnekoordinator.local.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.barnekoordinator.contracts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @CsvSource({
        "assessor, assessor@0301",
        "assessor-1, assessor@0301",
        "coordinator-2, coordinator-2@0301",
        "service-contact-12@5001, service-contact-12@5001",
        "county-governor, county-governor",
        "county-governor@5001, county-governor@5001",
        "analyst, analyst",
    })
    void a_user_name_is_written_one_way_only(String written, String subject) {
        assertThat(Username.parse(written).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_can_log_in(Role role) {
        assertThat(Username.parse(role.claim() + "-3@1103").role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assessor@",
                "assessor-0",
                "assessor-x",
                "Assessor",
                "assessor@301",
                "assessor@0301@0301",
                "admin"
            })
    void anything_else_is_nobody(String written) {
        assertThatThrownBy(() -> Username.parse(written)).isInstanceOf(UnknownPersonException.class);
    }

    @Test
    void a_municipality_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Username.parse("family@0000")).hasMessage("Norway has no municipality 0000");
    }

    @Test
    void a_municipality_in_the_name_is_not_overruled() {
        assertThat(Username.parse("family@1103").orIn("0301").subject()).isEqualTo("family@1103");
        assertThat(Username.parse("family-2").orIn("1103").subject()).isEqualTo("family-2@1103");
    }
}
