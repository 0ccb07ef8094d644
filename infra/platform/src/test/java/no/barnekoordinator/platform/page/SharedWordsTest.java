package no.barnekoordinator.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_exactly_the_keys_of_bokmal_and_leaves_none_empty(String suffix) {
        Properties bokmal = words("");
        Properties other = words(suffix);

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bokmal.stringPropertyNames());
        assertThat(other.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn"})
    void a_decision_is_never_called_by_the_word_it_is_not(String suffix) {
        assertThat(words(suffix).values()).noneMatch(text -> text.toString().contains("enkeltvedtak"));
    }

    private static Properties words(String suffix) {
        String name = "/i18n/platform" + suffix + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SharedWordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
