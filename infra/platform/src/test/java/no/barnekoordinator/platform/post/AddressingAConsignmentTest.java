package no.barnekoordinator.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressingAConsignmentTest {

    private static final String WHO = "Áilu Prøve";

    @Test
    void a_recipient_who_can_be_reached_in_no_way_is_refused() {
        assertThatThrownBy(() -> new Recipient(WHO, null, null, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The recipient can be reached in no way");
        assertThatThrownBy(() -> new Recipient(WHO, null, null, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_recipient_whose_address_is_secret_carries_none() {
        assertThatThrownBy(() -> new Recipient(WHO, Post.NUMBER, Post.ADDRESS, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only digitally")
                .hasMessageNotContainingAny(WHO, "Storgata", Post.NUMBER.reveal());
        assertThat(new Recipient(WHO, Post.NUMBER, null, true).digitalOnly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "03010", "0A01", ""})
    void the_sender_is_a_municipality_number(String sender) {
        Consignment sound = Post.digital(Post.ID);

        assertThatThrownBy(() -> new Consignment(
                        sound.id(), sound.title(), sender, sound.reference(), sound.recipient(), sound.documents()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_consignment_has_documents_and_no_two_of_one_name() {
        Consignment sound = Post.digital(Post.ID);

        for (List<Document> documents :
                List.of(List.<Document>of(), List.of(Post.document("a.pdf", "one"), Post.document("a.pdf", "two")))) {
            assertThatThrownBy(() -> new Consignment(
                            sound.id(), sound.title(), sound.sender(), sound.reference(), sound.recipient(), documents))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../brev.pdf", "a/b.pdf", "a\\b.pdf", ".brev.pdf", "", "brev\n.pdf"})
    void a_file_name_leads_to_no_folder(String name) {
        assertThatThrownBy(() -> Post.document(name, "letter")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_document_that_is_not_the_one_its_sum_was_taken_of_is_refused() {
        String sum = Post.document("brev.pdf", "the letter").sha256();
        byte[] other = "another letter".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new Document("brev.pdf", "application/pdf", other, sum))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_norwegian_postal_code_has_four_digits_and_others_are_as_they_are() {
        assertThatThrownBy(() -> new PostalAddress(List.of(), "970", "Lakselv", "NO"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new PostalAddress(List.of(), "99800", "Inari", "FI").postalCode())
                .isEqualTo("99800");
    }

    @Test
    void nothing_personal_is_printed() {
        Consignment consignment = Post.to(Post.ID, new Recipient(WHO, Post.NUMBER, Post.ADDRESS, false));

        assertThat(List.of(consignment, consignment.recipient(), Post.ADDRESS, consignment.documents()))
                .allSatisfy(part -> assertThat(part.toString())
                        .doesNotContain(
                                "Áilu",
                                "Storgata",
                                "Lakselv",
                                "9700",
                                Post.NUMBER.reveal(),
                                "BK-2026",
                                "brev",
                                "the letter"));
    }
}
