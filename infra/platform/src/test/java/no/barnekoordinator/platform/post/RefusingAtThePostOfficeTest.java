package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RefusingAtThePostOfficeTest {

    @TempDir
    private Path directory;

    private PostOffice office;

    @BeforeEach
    void open() {
        office = new FilePostOffice(
                directory,
                JsonMapper.builder().build(),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "'closed\n', closed, false",
        "'closed\nlasting\n', closed, true",
        "'RECIPIENT_UNKNOWN\nlasting', RECIPIENT_UNKNOWN, true",
        "'closed\nfor now', closed, false",
        "'', refused, false"
    })
    void it_refuses_as_it_is_told(String told, String code, boolean lasting) throws IOException {
        Files.writeString(directory.resolve("REFUSE"), told);

        assertThatThrownBy(() -> office.send(Post.digital(Post.ID)))
                .isInstanceOfSatisfying(PostRefusedException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.lasting()).isEqualTo(lasting);
                });
        assertThat(directory).isDirectoryNotContaining("glob:**2026*");
    }

    @Test
    void told_no_longer_it_takes_what_it_refused() throws IOException {
        Path told = Files.writeString(directory.resolve("REFUSE"), "closed\nlasting");
        assertThatThrownBy(() -> office.send(Post.digital(Post.ID))).isInstanceOf(PostRefusedException.class);
        Files.delete(told);

        assertThat(office.send(Post.digital(Post.ID)).channel()).isEqualTo(Delivery.Channel.DIGITAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Áilu Prøve is not known", "a\nb"})
    void a_refusal_has_a_code_and_no_text(String code) {
        assertThatThrownBy(() -> new PostRefusedException(code, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
