package no.barnekoordinator.platform.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.pdf.PdfReader;
import org.junit.jupiter.api.Test;

class RepeatingALetterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MovableClock clock = MovableClock.at(NOW);

    @Test
    void the_same_template_model_and_time_give_the_same_bytes() {
        PrintedLetter first = print(Letters.model());
        PrintedLetter again = print(Letters.model());

        assertThat(again.pdf()).isEqualTo(first.pdf());
        assertThat(again).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(again.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void another_time_or_another_word_gives_other_bytes() {
        PrintedLetter first = print(Letters.model());
        Map<String, Object> other = Letters.model();
        other.put("reference", "BK-2026-0018");

        assertThat(print(other).sha256()).isNotEqualTo(first.sha256());

        clock.advance(Duration.ofSeconds(1));
        assertThat(print(Letters.model()).sha256()).isNotEqualTo(first.sha256());
    }

    @Test
    void a_letter_was_made_when_the_clock_says() {
        assertThat(PdfReader.information(print(Letters.model()).pdf())
                        .getCreationDate()
                        .toInstant())
                .isEqualTo(NOW);
    }

    @Test
    void nobody_changes_a_letter_through_its_bytes_and_its_text_is_not_shown() {
        PrintedLetter letter = print(Letters.model());
        String sum = letter.sha256();
        letter.pdf()[0] = 0;

        assertThat(letter.pdf()[0]).isEqualTo((byte) '%');
        assertThat(letter.sha256()).isEqualTo(sum);
        assertThat(letter).asString().contains(sum, "nb").doesNotContain("uenig");
    }

    private PrintedLetter print(Map<String, Object> model) {
        return Letters.press(clock).print("letter-under-test", Letters.BOKMAL, model);
    }
}
