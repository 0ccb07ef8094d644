package no.barnekoordinator.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What stands in a PDF, for tests to hold against what should. */
public final class PdfReader {

    private PdfReader() {}

    /** The text of all pages, top to bottom, with whatever is repeated on each page. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> stripper().getText(document));
    }

    /**
     * The text of one page, top to bottom.
     *
     * @param page from 1
     */
    public static String text(byte[] pdf, int page) {
        return read(pdf, document -> {
            PDFTextStripper stripper = stripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /** How many pages there are. */
    public static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    /** The structure types in reading order, such as {@code Document, H1, P, Table, TR, TH}. */
    public static List<String> tags(byte[] pdf) {
        return read(pdf, document -> {
            List<String> tags = new ArrayList<>();
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                collect(root, tags);
            }
            return tags;
        });
    }

    /** The text as a screen reader finds it: what the structure holds, in its order, and nothing that is repeated. */
    public static String readOut(byte[] pdf) {
        return read(pdf, document -> {
            Map<PDPage, Map<Integer, PDMarkedContent>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, PDMarkedContent> byId = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> byId.put(content.getMCID(), content));
                marked.put(page, byId);
            }
            StringBuilder text = new StringBuilder();
            readOut(document.getDocumentCatalog().getStructureTreeRoot(), marked, text);
            return text.toString();
        });
    }

    /** Language tag of the document; empty when it has none. */
    public static String language(byte[] pdf) {
        return read(pdf, document -> {
            String language = document.getDocumentCatalog().getLanguage();
            return language == null ? "" : language;
        });
    }

    /** Title, creation date and the like. */
    public static PDDocumentInformation information(byte[] pdf) {
        return read(pdf, PDDocument::getDocumentInformation);
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    private static void readOut(
            PDStructureNode node, Map<PDPage, Map<Integer, PDMarkedContent>> marked, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                readOut(element, marked, text);
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                append(marked.getOrDefault(element.getPage(), Map.of()).get(id), text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(marked.getOrDefault(reference.getPage(), Map.of()).get(reference.getMCID()), text);
            }
        }
    }

    private static void append(@Nullable PDMarkedContent content, StringBuilder text) {
        if (content != null) {
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(letter -> text.append(((TextPosition) letter).getUnicode()));
            text.append('\n');
        }
    }

    private static PDFTextStripper stripper() {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a PDF that can be read", e);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
