package no.barnekoordinator.platform.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.barnekoordinator.testing.MovableClock;
import no.barnekoordinator.testing.pdf.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The checker that the other tests trust faults a sound letter as soon as one thing is taken from it. */
class CheckingALetterTest {

    private final byte[] letter = Letters.press(MovableClock.at(Instant.EPOCH))
            .print("letter-under-test", Letters.BOKMAL, Letters.model())
            .pdf();

    @Test
    void a_letter_that_was_only_opened_and_saved_is_sound() throws IOException {
        assertThat(faults(catalog -> {})).isEmpty();
    }

    @Test
    void without_title_it_is_faulted() throws IOException {
        assertThat(faults(catalog -> {
                    byte[] said = catalog.getMetadata().toByteArray();
                    String untitled =
                            new String(said, StandardCharsets.UTF_8).replaceAll("(?s)<dc:title>.*</dc:title>", "");
                    PDMetadata metadata = new PDMetadata(new PDDocument());
                    metadata.importXMPMetadata(untitled.getBytes(StandardCharsets.UTF_8));
                    catalog.setMetadata(metadata);
                }))
                .anyMatch(fault -> fault.startsWith("7.1-9 "));
    }

    @Test
    void without_language_it_is_faulted() throws IOException {
        assertThat(faults(catalog -> {
                    catalog.getCOSObject().removeItem(COSName.LANG);
                    PDStructureElement document = (PDStructureElement)
                            catalog.getStructureTreeRoot().getKids().getFirst();
                    document.getCOSObject().removeItem(COSName.LANG);
                }))
                .anyMatch(fault -> fault.startsWith("7.2-"));
    }

    @Test
    void without_its_structure_it_is_faulted() throws IOException {
        assertThat(faults(catalog -> catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT)))
                .anyMatch(fault -> fault.startsWith("7.1-11 "));
    }

    @Test
    void with_a_heading_that_skips_a_level_it_is_faulted() throws IOException {
        try (InputStream broken = CheckingALetterTest.class.getResourceAsStream("/letters/broken.html")) {
            String html = new String(broken.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(PdfUa.faults(new Typesetter().set(Jsoup.parse(html), Instant.EPOCH)))
                    .isNotEmpty()
                    .allMatch(fault -> fault.startsWith("7.4.2-1 "));
        }
    }

    private List<String> faults(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(letter)) {
            change.to(document.getDocumentCatalog());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfUa.faults(bytes.toByteArray());
        }
    }

    private interface Change {
        void to(PDDocumentCatalog catalog) throws IOException;
    }
}
