package no.barnekoordinator.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages and the refusals, in four languages. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_the_same_keys_with_the_same_arguments(String language) {
        assertThat(arguments(words(language))).isEqualTo(arguments(words("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_se", "_en"})
    void every_text_can_be_filled_in_with_none_one_and_many(String language) {
        words(language).forEach((key, text) -> {
            if (ARGUMENT.matcher(text).find() && text.contains("choice")) {
                for (int count : new int[] {0, 1, 7}) {
                    String filled = new MessageFormat(text, Locale.ROOT).format(new Object[] {count, count, count});
                    assertThat(filled).as(key).doesNotContain("{", "}").isNotBlank();
                }
            }
            assertThat(text).as(key).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn"})
    void a_decision_is_never_called_by_the_wrong_name(String language) {
        assertThat(String.join(" ", words(language).values()).toLowerCase(Locale.ROOT))
                .doesNotContain("enkeltvedtak");
    }

    @Test
    void every_refusal_in_the_code_has_a_title_a_detail_and_a_next_step() throws IOException {
        Pattern refusal = Pattern.compile("Refusal\\.(?:conflict|againstRule|malformed|forbidden)\\(\"([a-z0-9-]+)\"");
        Set<String> needed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = refusal.matcher(Files.readString(file));
                while (found.find()) {
                    needed.addAll(Set.of(
                            "problem." + found.group(1) + ".title",
                            "problem." + found.group(1) + ".detail",
                            "problem." + found.group(1) + ".next"));
                }
            }
        }
        assertThat(needed).isNotEmpty();
        assertThat(words("").keySet()).containsAll(needed);
    }

    private static Map<String, Set<String>> arguments(Map<String, String> words) {
        return new TreeMap<>(words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ARGUMENT.matcher(entry.getValue())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()))));
    }

    private static Map<String, String> words(String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/messages" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }
}
