package no.barnekoordinator.testing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfUaTest {

    @Test
    void a_page_of_untagged_text_without_title_and_language_is_faulted_for_each() throws IOException {
        byte[] pdf = untagged();

        assertThat(PdfUa.faults(pdf))
                .anyMatch(fault -> fault.startsWith("6.2-1 "))
                .anyMatch(fault -> fault.startsWith("7.1-3 "))
                .anyMatch(fault -> fault.startsWith("7.1-10 "))
                .anyMatch(fault -> fault.startsWith("7.21.4.1-1 "));
        assertThatThrownBy(() -> PdfUa.assertPdfUa(pdf))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Not PDF/UA-1");
    }

    @Test
    void what_is_no_pdf_is_said_to_be_none() {
        byte[] text = "A letter".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PdfUa.faults(text)).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_text_is_read_page_by_page_and_no_tags_are_found_where_there_are_none() throws IOException {
        byte[] pdf = untagged();

        assertThat(PdfReader.pages(pdf)).isEqualTo(2);
        assertThat(PdfReader.text(pdf)).contains("Page 0", "Page 1");
        assertThat(PdfReader.text(pdf, 2)).contains("Page 1").doesNotContain("Page 0");
        assertThat(PdfReader.tags(pdf)).isEmpty();
        assertThat(PdfReader.language(pdf)).isEmpty();
        assertThat(PdfReader.information(pdf).getTitle()).isNull();
    }

    private static byte[] untagged() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < 2; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Page " + number);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
