package no.barnekoordinator.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import no.barnekoordinator.platform.calendar.PublicHoliday;
import no.barnekoordinator.platform.calendar.Step;
import no.barnekoordinator.platform.identity.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "platform,_nn", "platform,_se", "platform,_en",
        "problems,_nn", "problems,_se", "problems,_en"
    })
    void every_language_has_exactly_the_keys_of_bokmal_and_leaves_none_empty(String bundle, String suffix) {
        Properties bokmal = words(bundle, "");
        Properties other = words(bundle, suffix);

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bokmal.stringPropertyNames());
        assertThat(other.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"platform,''", "platform,_nn", "problems,''", "problems,_nn"})
    void a_decision_is_never_called_by_the_word_it_is_not(String bundle, String suffix) {
        assertThat(words(bundle, suffix).values())
                .noneMatch(text -> text.toString().contains("enkeltvedtak"));
    }

    @Test
    void every_holiday_every_step_of_a_deadline_and_every_refused_number_has_words() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(PublicHoliday.values()).map(PublicHoliday::messageKey),
                        Arrays.stream(Step.Code.values()).map(Step.Code::messageKey),
                        Arrays.stream(RefusalReason.values()).map(RefusalReason::messageKey))
                .flatMap(stream -> stream);

        assertThat(words("platform", "").stringPropertyNames()).containsAll(keys.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-found",
                "login-required",
                "role-not-allowed",
                "endpoint-closed",
                "no-municipality",
                "stale-version",
                "idempotency-key-missing",
                "idempotency-key-length",
                "idempotency-key-reused",
                "if-match-unreadable",
                "body-too-large",
                "body-unreadable",
                "parameter-unreadable",
                "parameter-missing",
                "erased",
                "unexpected",
                "no-rule-in-force",
                "identity-number-malformed",
                "identity-number-impossible-date",
                "identity-number-wrong-check-digits",
                "identity-number-not-synthetic",
                "http-400",
                "http-405",
                "http-406",
                "http-413",
                "http-415"
            })
    void every_refusal_of_the_platform_says_what_it_is_what_happened_and_what_to_do(String slug) {
        assertThat(words("problems", "").stringPropertyNames())
                .contains("problem." + slug + ".title", "problem." + slug + ".detail", "problem." + slug + ".next");
    }

    private static Properties words(String bundle, String suffix) {
        String name = "/i18n/" + bundle + suffix + ".properties";
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
