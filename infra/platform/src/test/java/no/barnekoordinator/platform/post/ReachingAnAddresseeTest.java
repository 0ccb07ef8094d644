package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.barnekoordinator.platform.identity.IdentityPolicy;
import no.barnekoordinator.testing.SyntheticIdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write their address on one line or on several, and some have one that nobody may see. */
class ReachingAnAddresseeTest {

    private static final IdentityPolicy IDENTITY = new IdentityPolicy(true);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NUMBER = SyntheticIdentityNumber.of(LocalDate.of(1985, 3, 1), 1);
    private static final String ADDRESS = "Testveien 12\n0000 Prøvesund";

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "Testveien 12, 0000 Prøvesund", " Testveien 12 ,\r\n 0000  Prøvesund "})
    void an_address_ends_with_postal_code_and_town(String written) {
        assertThat(Addressee.postal(written))
                .isEqualTo(new PostalAddress(List.of("Testveien 12"), "0000", "Prøvesund", "NO"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Testveien 12", "Prøvesund 0000", "a\nb\nc\nd\n0000 Prøvesund"})
    void what_nobody_can_deliver_to_is_no_address(String written) {
        assertThat(Addressee.postal(written)).isNull();
        assertThat(new Addressee("Kari", null, written, false).isReachable()).isFalse();
    }

    @Test
    void a_postal_code_and_a_town_are_enough() {
        assertThat(Addressee.postal("0000 Prøvesund").lines()).isEmpty();
    }

    @Test
    void either_way_is_a_way() {
        Recipient digital = new Addressee("Kari", NUMBER, null, false).recipient(IDENTITY, TODAY);
        assertThat(digital.nationalIdentityNumber()).isNotNull();
        assertThat(digital.postalAddress()).isNull();
        Recipient paper = new Addressee("Kari", null, ADDRESS, false).recipient(IDENTITY, TODAY);
        assertThat(paper.nationalIdentityNumber()).isNull();
        assertThat(paper.postalAddress()).isEqualTo(Addressee.postal(ADDRESS));
        assertThat(paper.digitalOnly()).isFalse();
    }

    @Test
    void a_protected_address_is_neither_used_nor_printed() {
        Addressee secret = new Addressee("Kari", NUMBER, ADDRESS, true);
        Recipient recipient = secret.recipient(IDENTITY, TODAY);
        assertThat(recipient.postalAddress()).isNull();
        assertThat(recipient.digitalOnly()).isTrue();
        assertThat(secret.envelope("–")).containsExactly("Kari");
        assertThat(secret.toString()).doesNotContain("Kari", "Testveien", NUMBER);
    }

    @Test
    void without_a_way_somebody_must_hand_it_over() {
        for (Addressee nobody : List.of(
                new Addressee("Kari", null, null, false),
                new Addressee("Kari", null, ADDRESS, true),
                new Addressee(null, NUMBER, ADDRESS, false))) {
            assertThat(nobody.isReachable()).isFalse();
            assertThatThrownBy(() -> nobody.recipient(IDENTITY, TODAY))
                    .isInstanceOfSatisfying(PostRefusedException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(Addressee.NO_WAY);
                        assertThat(refused.lasting()).isTrue();
                    });
        }
    }

    @Test
    void an_envelope_has_the_name_and_the_lines() {
        assertThat(new Addressee("Kari", null, "Testveien 12, 0000 Prøvesund", false).envelope("–"))
                .containsExactly("Kari", "Testveien 12", "0000 Prøvesund");
        assertThat(new Addressee(null, null, null, false).envelope("Familien")).containsExactly("Familien");
    }
}
