package no.barnekoordinator.platform.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import no.barnekoordinator.platform.time.Oslo;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets a finished text in pages: tagged, with its fonts inside, and nothing fetched from anywhere. */
final class Typesetter {

    /** Liberation Sans, under the SIL Open Font License; has the letters of every language written in Norway. */
    private static final String FAMILY = "Letter";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new NoLog());
    }

    /**
     * The pages of a text.
     *
     * @param html with title, language and description
     * @param at when the document was made
     * @throws IllegalStateException when something of it would be missing or untrue; says what by code
     */
    byte[] set(Document html, Instant at) {
        nameLinks(html);
        putCaptionsFirst(html);
        Set<String> faults = new TreeSet<>();
        try (PdfBoxRenderer renderer = builder(html)
                        .withDiagnosticConsumer(found -> note(found, faults))
                        .buildPdfRenderer();
                PDDocument pages = renderer.createPDFKeepOpen()) {
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The letter cannot be set: " + faults);
            }
            pages.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(Oslo.ZONE)));
            // Otherwise made of the machine's clock, and the same letter would never be the same bytes.
            pages.setDocumentId((long) html.html().hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be set", e);
        }
    }

    /** PDF/UA-1, 7.18.5: a link says what it is, also to one who hears nothing but the link. */
    private static void nameLinks(Document html) {
        html.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
    }

    /** The renderer would tag a caption after its table, and outside of it. */
    private static void putCaptionsFirst(Document html) {
        html.select("table > caption").forEach(caption -> {
            Element table = Objects.requireNonNull(caption.parent());
            table.before(caption.tagName("p").addClass("caption"));
        });
    }

    /** By code alone: the renderer's own words may repeat the letter's, and those are personal. */
    private static void note(Diagnostic found, Set<String> faults) {
        if (found.getLevel().intValue() >= Level.WARNING.intValue()) {
            faults.add(found.getLogMessageId().getEnum().name());
        }
    }

    private static PdfRendererBuilder builder(Document html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(font("LiberationSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                .withProducer("openhtmltopdf")
                .withW3cDocument(W3CDom.convert(html), null);
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Typesetter.class.getResourceAsStream("/liberation/" + file), file);
    }

    /** What there is to say is said by {@link #note}; the rest is about every box and may quote it. */
    private static final class NoLog implements XRLogger {

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String where, Level level, String message) {
            // Nothing, whatever the level.
        }

        @Override
        public void log(String where, Level level, String message, Throwable cause) {
            // Nothing, whatever the level.
        }

        @Override
        public void setLevel(String logger, Level level) {
            // It has none.
        }
    }
}
