package org.countyhall.complaints.paper;

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

/** Has veraPDF say what keeps a PDF from being PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {
    }

    /** Each broken clause with what is wrong and where; none for a PDF that conforms. */
    public static List<String> problems(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage() + " at "
                            + one.getLocation().getContext()).toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException closing) {
            throw new java.io.UncheckedIOException(closing);
        }
    }
}
