package no.barnekoordinator.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import no.barnekoordinator.contracts.Role;
import no.barnekoordinator.local.person.TestPersons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_says_the_same_things(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(""));
    }

    @Test
    void every_person_on_the_page_has_a_name_and_a_purpose() throws IOException {
        assertThat(keys(""))
                .containsAll(TestPersons.ROLES.stream().map(Role::claim).toList());
        assertThat(keys(""))
                .containsAll(TestPersons.ROLES.stream()
                        .map(role -> role.claim() + ".does")
                        .toList());
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LoginTextsTest.class.getResourceAsStream("login" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertThat(texts.values()).doesNotContain("");
        return texts.keySet();
    }
}
