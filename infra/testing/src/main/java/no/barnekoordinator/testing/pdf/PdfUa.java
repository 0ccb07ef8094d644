package no.barnekoordinator.testing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Holds a PDF to PDF/UA-1 (ISO 14289-1:2014), as far as a machine can tell. veraPDF does the checking.
 *
 * <p>That the alternative texts are good ones and the headings say what follows is for people to see.
 */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /**
     * What breaks the standard, one line for each place: the clause, what is wrong, and where in the file.
     *
     * @return empty when the document complies
     * @throws AssertionError when it is no PDF at all
     */
    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUa::inWords)
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            throw new AssertionError("Not a PDF that can be read", e);
        }
    }

    /** Fails with every fault when the document breaks the standard. */
    public static void assertPdfUa(byte[] pdf) {
        List<String> faults = faults(pdf);
        if (!faults.isEmpty()) {
            throw new AssertionError("Not PDF/UA-1:\n" + String.join("\n", faults));
        }
    }

    private static String inWords(TestAssertion assertion) {
        RuleId rule = assertion.getRuleId();
        return "%s-%d %s (%s)"
                .formatted(
                        rule.getClause(),
                        rule.getTestNumber(),
                        assertion.getMessage(),
                        assertion.getLocation().getContext());
    }
}
