package no.barnekoordinator.platform.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.pdf.PdfReader;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class PrintingALetterTest {

    /** Half past midnight in Norway on the 22nd, still the 21st in UTC. */
    private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-21T23:30:00Z"));

    private final LetterPress press = Letters.press(clock);

    @AfterEach
    void noLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Er du uenig?, 22. november 2026, Side 1 av 2, Side 2 av 2",
        "nn, Er du ueinig?, 22. november 2026, Side 1 av 2, Side 2 av 2",
        "se, Leatgo sierra oaivilis?, skábmamánu 22. b. 2026, Siidu 1/2, Siidu 2/2",
        "en, Do you disagree?, 22 November 2026, Page 1 of 2, Page 2 of 2"
    })
    void a_letter_is_accessible_in_every_language(
            String language, String title, String date, String firstFoot, String lastFoot) {
        PrintedLetter letter = print(language);

        PdfUa.assertPdfUa(letter.pdf());
        assertThat(letter.title()).isEqualTo(title);
        assertThat(letter.locale().toLanguageTag()).isEqualTo(language);
        assertThat(PdfReader.language(letter.pdf())).isEqualTo(language);
        assertThat(PdfReader.information(letter.pdf()).getTitle()).isEqualTo(title);
        assertThat(PdfReader.pages(letter.pdf())).isEqualTo(2);
        assertThat(PdfReader.text(letter.pdf(), 1))
                .contains(title, date, "BK-2026-0017", "Áilu Čáppa Prøve", "Storgata 1", firstFoot);
        assertThat(PdfReader.text(letter.pdf(), 2)).contains("á č đ ŋ š ŧ ž – æ ø å", lastFoot);
    }

    @Test
    void headings_lists_and_tables_are_tagged_as_what_they_are() {
        List<String> tags = PdfReader.tags(print("nb").pdf());

        assertThat(tags)
                .startsWith("Document")
                .containsSubsequence(
                        "H1", "P", "H2", "P", "H2", "H3", "L", "LI", "Lbl", "LBody", "P", "Table", "THead", "TR", "TH",
                        "TBody", "TR", "TH", "TD", "P", "Link")
                .containsOnlyOnce("H1")
                .doesNotContain("Figure");
    }

    @Test
    void dates_and_figures_are_written_as_on_the_pages() {
        assertThat(PdfReader.text(print("nb").pdf())).contains("1. november 2026", "12\u00a0345");
        assertThat(PdfReader.text(print("en").pdf())).contains("1 November 2026", "12,345");
    }

    @Test
    void a_letter_may_be_dated_otherwise_than_today() {
        Map<String, Object> model = Letters.model();
        model.put("date", LocalDate.of(2026, 10, 5));

        String text = PdfReader.text(
                press.print("letter-under-test", Letters.BOKMAL, model).pdf(), 1);

        assertThat(text).contains("5. oktober 2026").doesNotContain("22. november 2026");
    }

    @Test
    void a_draft_says_so_on_every_page_and_is_not_said_to_be_approved() {
        Map<String, Object> model = Letters.model();
        model.put("draft", true);

        byte[] draft = press.print("letter-under-test", Letters.BOKMAL, model).pdf();
        byte[] letter = print("nb").pdf();

        PdfUa.assertPdfUa(draft);
        assertThat(PdfReader.text(draft, 1)).contains("UTKAST", "Dette er et utkast.");
        assertThat(PdfReader.text(draft, 2)).contains("UTKAST").doesNotContain("godkjent elektronisk");
        assertThat(PdfReader.text(letter)).contains("godkjent elektronisk").doesNotContain("UTKAST");
    }

    @Test
    void a_letter_in_a_language_that_is_a_draft_says_so_in_both() {
        assertThat(PdfReader.text(print("se").pdf(), 1))
                .contains("Davvisámegiel teaksta lea evttohus.")
                .contains("Den nordsamiske teksten er et utkast.");
        assertThat(PdfReader.text(print("nn").pdf())).doesNotContain("nordsamiske");
    }

    @Test
    void a_language_that_is_none_of_the_four_becomes_bokmal() {
        PrintedLetter letter = press.print("letter-under-test", Locale.GERMAN, Letters.model());

        assertThat(letter.locale()).isEqualTo(Letters.BOKMAL);
        assertThat(letter.title()).isEqualTo("Er du uenig?");
    }

    @Test
    void the_language_of_the_thread_is_as_before() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        print("nn");
        assertThatThrownBy(() -> press.print("nameless", Letters.BOKMAL, Letters.model()))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_letter_without_title_is_refused() {
        assertThatThrownBy(() -> press.print("nameless", Letters.BOKMAL, Letters.model()))
                .hasMessage("The letter nameless has no title or no description");
    }

    @Test
    void a_letter_without_sender_recipient_or_reference_is_refused() {
        for (String key : List.of("sender", "recipient", "reference")) {
            Map<String, Object> model = Letters.model();
            model.remove(key);

            assertThatThrownBy(() -> press.print("letter-under-test", Letters.BOKMAL, model))
                    .hasMessage("The letter letter-under-test lacks a " + key);
        }
    }

    @Test
    void it_is_read_out_in_the_order_it_is_written() {
        String text = PdfReader.readOut(print("nb").pdf());

        assertThat(text)
                .containsSubsequence(
                        "Prøvedal kommune",
                        "Áilu Čáppa Prøve",
                        "22. november 2026",
                        "BK-2026-0017",
                        "Er du uenig?",
                        "Regler og frister",
                        "12\u00a0345",
                        "Med vennlig hilsen")
                .doesNotContain("Side 1 av 2");
    }

    @Test
    void a_picture_from_elsewhere_is_not_fetched_and_the_letter_not_printed() {
        assertThatThrownBy(() -> press.print("picture", Letters.BOKMAL, Letters.model()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LOAD_RESOURCE_ACCESS_REJECTED");
    }

    @Test
    void what_a_person_wrote_is_text_and_never_markup() {
        Map<String, Object> model = Letters.model();
        model.put("paragraphs", List.of("<h1>Kari</h1> & <script>"));

        byte[] pdf = press.print("letter-under-test", Letters.BOKMAL, model).pdf();

        assertThat(PdfReader.text(pdf)).contains("<h1>Kari</h1> & <script>");
        assertThat(PdfReader.tags(pdf)).containsOnlyOnce("H1");
    }

    private PrintedLetter print(String language) {
        return press.print("letter-under-test", Locale.forLanguageTag(language), Letters.model());
    }
}
