package no.barnekoordinator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.barnekoordinator.contracts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "assessor, assessor@0301, 0301",
        "coordinator-2@5001, coordinator-2@5001, 5001",
        "service-contact, service-contact@0301, 0301",
        "county-governor, county-governor, ",
        "analyst@0301, analyst@0301, 0301",
    })
    void aUserNameSaysWhoAndWhere(String username, String subject, String municipality) {
        Person person = Person.of(username);
        assertThat(person.subject()).isEqualTo(subject);
        assertThat(person.municipality()).isEqualTo(municipality);
        assertThat(Person.of(username)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "assessor@9999", "assessor-0", "assessor@03", ""})
    void aUserNameOfNobodyIsRefused(String username) {
        assertThatThrownBy(() -> Person.of(username)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountyGovernorsOfficerBelongsToTheOfficeOfTheMunicipality() {
        assertThat(Person.of("county-governor", "5001").countyGovernor()).isEqualTo("Statsforvalteren i Trøndelag");
        assertThat(Person.of("assessor", "5001").countyGovernor()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyFamilyAndYouthHaveAnIdentityNumber(Role role) {
        boolean has = role == Role.FAMILY || role == Role.YOUTH;
        assertThat(Person.of(role, "0301").claims().containsKey("pid")).isEqualTo(has);
    }

    @Test
    void identityNumbersAreSyntheticAndTheirCheckDigitsHold() {
        for (int number = 1; number < 200; number++) {
            String pid = Person.of(Role.FAMILY, number, "0301").nationalIdentityNumber();
            assertThat(pid).matches("[0-3][0-9][89][0-9]{8}");
            assertThat(weighted(pid, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)).isZero();
            assertThat(weighted(pid, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)).isZero();
        }
    }

    @Test
    void anIdentityNumberCarriesItsBirthDateAndCentury() {
        assertThat(SyntheticIdentityNumber.of(LocalDate.of(1980, 7, 3), 0)).startsWith("0387800");
        assertThat(SyntheticIdentityNumber.of(LocalDate.of(2010, 12, 31), 0)).startsWith("3192105");
        assertThatThrownBy(() -> SyntheticIdentityNumber.of(LocalDate.of(2040, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYouthIsUnderEighteenAndOverFifteenAllThrough2026And2027() {
        String pid = Person.of("youth").nationalIdentityNumber();
        assertThat(pid.substring(4, 6)).isEqualTo("10");
    }

    @Test
    void rolesCanBeTakenFromAPersonToSeeWhatIsRefused() {
        assertThat(Person.of("assessor").withRoles(Role.ASSESSOR).claims())
                .containsEntry("roles", java.util.List.of("assessor"));
    }

    private static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
