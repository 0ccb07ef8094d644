package no.barnekoordinator.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the service, in four languages. */
class MessagesTest {

    private static final Pattern SLUG = Pattern.compile(
            "(?:Refusal\\.(?:conflict|againstRule|malformed|forbidden)|now\\.at|missing\\.add|required|optional)\\("
                    + "[^;{]*?\"([a-z0-9-]{5,})\"");

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        String name = "/messages" + suffix + ".properties";
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_every_text(String suffix) throws IOException {
        assertThat(bundle(suffix).stringPropertyNames()).isEqualTo(bundle("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_se", "_en"})
    void texts_with_arguments_can_be_filled_in(String suffix) throws IOException {
        bundle(suffix).forEach((key, text) -> {
            if (text.toString().contains("{")) {
                Object[] arguments =
                        key.equals("forwarded.lead") ? new Object[] {"Embetet", 2} : new Object[] {2, "Embetet"};
                assertThat(new MessageFormat(text.toString(), Locale.ROOT).format(arguments))
                        .as(key.toString())
                        .contains("2")
                        .doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_se", "_en"})
    void a_decision_is_never_called_what_it_is_not(String suffix) throws IOException {
        assertThat(bundle(suffix).values())
                .allSatisfy(text ->
                        assertThat(text.toString().toLowerCase(Locale.ROOT)).doesNotContain("enkeltvedtak"));
    }

    @Test
    void every_refusal_in_the_code_has_its_words() throws IOException {
        Set<String> slugs = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                SLUG.matcher(Files.readString(source)).results().forEach(found -> slugs.add(found.group(1)));
            }
        }
        assertThat(slugs).hasSizeGreaterThan(20).contains("not-forwarded", "no-refusal-known", "statement-missing");
        assertThat(slugs).allSatisfy(slug -> assertThat(bundle("").stringPropertyNames())
                .contains("problem." + slug + ".title", "problem." + slug + ".detail", "problem." + slug + ".next"));
    }
}
