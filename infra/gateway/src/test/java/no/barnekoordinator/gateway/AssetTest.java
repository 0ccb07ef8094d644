package no.barnekoordinator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTest extends GatewayUnderTest {

    @ParameterizedTest
    @CsvSource({
        "/vendor/designsystemet-css/index.css, text/css",
        "/vendor/designsystemet-theme/designsystemet.css, text/css",
        "/vendor/designsystemet-web/index.js, text/javascript",
        "/vendor/inter/index.css, text/css",
        "/vendor/inter/files/inter-latin-wght-normal.woff2, font/woff2",
        "/vendor/inter/files/inter-latin-ext-wght-normal.woff2, font/woff2",
        "/vendor/echarts/echarts.min.js, text/javascript",
        "/vendor/echarts/i18n/langnb-NO.js, text/javascript",
        "/assets/app.css, text/css",
        "/assets/app.js, text/javascript",
        "/assets/charts.js, text/javascript",
        "/assets/live.js, text/javascript",
        "/assets/icon.svg, image/svg+xml"
    })
    void what_pages_load_is_served_from_here_and_kept_by_its_content(String path, String type) throws Exception {
        HttpResponse<String> first = send(ask(path));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=", "public");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = send(ask(path).header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app.css",
                "/assets/app.js",
                "/assets/charts.js",
                "/assets/live.js",
                "/vendor/inter/index.css"
            })
    void nothing_is_loaded_from_another_host(String path) throws Exception {
        assertThat(send(ask(path)).body()).doesNotContainPattern("(url\\(|import|fetch\\(|src ?=)[^\\n]*https?://");
    }

    @Test
    void the_lockfile_pins_every_package_by_content_and_names_no_address() throws IOException {
        String lockfile = java.nio.file.Files.readString(java.nio.file.Path.of("package-lock.json"));

        assertThat(lockfile).contains("\"integrity\": \"sha512-").doesNotContain("\"resolved\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_se", "_en"})
    void every_language_has_exactly_the_keys_of_bokmal_and_leaves_none_empty(String suffix) {
        Properties other = words(suffix);

        assertThat(other.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("").stringPropertyNames());
        assertThat(other.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Properties words(String suffix) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AssetTest.class.getResourceAsStream("/messages" + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new AssertionError(suffix, e);
        }
    }
}
