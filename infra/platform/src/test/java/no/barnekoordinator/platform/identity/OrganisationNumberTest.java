package no.barnekoordinator.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    /** The register of legal entities itself. */
    private static final String BRONNOYSUND = "974760673";

    @Test
    void aValidNumberIsKeptWithoutSpaces() {
        assertThat(OrganisationNumber.parse("974 760 673").value()).isEqualTo(BRONNOYSUND);
        assertThat(new OrganisationNumber(BRONNOYSUND)).hasToString(BRONNOYSUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "974760763", "123456789"})
    void aCheckDigitThatDoesNotFitIsRefused(String text) {
        assertRefused(text, RefusalReason.WRONG_CHECK_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "97476067", "9747606733", "97476067A", "NO974760673"})
    void aTextThatIsNotNineDigitsIsMalformed(String text) {
        assertRefused(text, RefusalReason.MALFORMED);
    }

    private static void assertRefused(String text, RefusalReason reason) {
        assertThatExceptionOfType(IdentityRefusedException.class)
                .isThrownBy(() -> OrganisationNumber.parse(text))
                .extracting(IdentityRefusedException::reason)
                .isEqualTo(reason);
    }
}
