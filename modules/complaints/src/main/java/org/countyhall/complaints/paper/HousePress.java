package org.countyhall.complaints.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.countyhall.complaints.domain.paper.Paper;
import org.countyhall.complaints.domain.paper.Press;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import jakarta.enterprise.context.ApplicationScoped;

/** The press of the house. Papers use Liberation Sans, which is free and has the widths of Arial. */
@ApplicationScoped
class HousePress implements Press {

    /** Whatever a text asks for, the same letters come: only fonts that are inside the file are accessible. */
    private static final List<String> FAMILIES = List.of("Liberation Sans", "sans-serif", "serif");
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    @Override
    public byte[] docx(Paper paper) {
        return new WordFile(paper).bytes();
    }

    @Override
    public byte[] pdf(Paper paper) {
        return pdf(new PaperMarkup(paper).xhtml());
    }

    @Override
    public byte[] pdf(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
            font(builder, "Regular", NORMAL, FontStyle.NORMAL);
            font(builder, "Bold", BOLD, FontStyle.NORMAL);
            font(builder, "Italic", NORMAL, FontStyle.ITALIC);
            builder.withW3cDocument(read(xhtml), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        FAMILIES.forEach(family -> builder.useFont(() -> fontFile(face), family, weight, style, true));
    }

    private static InputStream fontFile(String face) {
        return HousePress.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf");
    }

    private static Document read(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return reader.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException broken) {
            throw new IllegalArgumentException("not well-formed: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
