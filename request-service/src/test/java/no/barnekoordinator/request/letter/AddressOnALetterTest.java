package no.barnekoordinator.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnekoordinator.platform.post.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write their address on one line or on several. */
class AddressOnALetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Testveien 12\n0000 Prøvesund",
                "Testveien 12, 0000 Prøvesund",
                " Testveien 12 ,\r\n 0000  Prøvesund "
            })
    void an_address_ends_with_postal_code_and_town(String written) {
        assertThat(Posting.postal(written))
                .isEqualTo(new PostalAddress(List.of("Testveien 12"), "0000", "Prøvesund", "NO"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Testveien 12", "Prøvesund 0000", "a\nb\nc\nd\n0000 Prøvesund"})
    void what_nobody_can_deliver_to_is_no_address(String written) {
        assertThat(Posting.postal(written)).isNull();
    }

    @Test
    void a_postal_code_and_a_town_are_enough() {
        assertThat(Posting.postal("0000 Prøvesund").lines()).isEmpty();
    }
}
