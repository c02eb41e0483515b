package org.countyhall.imports.domain.table;

import java.io.IOException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;

/**
 * One XML part of a workbook, read forwards only. A document type, with which every entity attack begins, is refused before
 * its content is looked at; depth, texts and attributes are bounded.
 */
final class Part implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final CountedInput in;
    private final XMLStreamReader xml;

    private Part(CountedInput in) {
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException failure) {
            throw refusal(failure);
        }
    }

    static Part of(CountedInput in) {
        return new Part(in);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 200_000);
        return factory;
    }

    /** To the start of the next element; false at the end of the part. */
    boolean nextElement() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableFile.unsafe("entities");
            }
            return event;
        } catch (XMLStreamException | RuntimeException failure) {
            throw refusal(failure);
        }
    }

    boolean isAt(String element) {
        return xml.getLocalName().equals(element);
    }

    String name() {
        return xml.getLocalName();
    }

    /** The attribute with this name in whatever namespace; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Appends the text at hand, up to so many characters in all. */
    boolean appendTo(StringBuilder text, int limit) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return text.length() <= limit;
    }

    double progress() {
        return in.progress();
    }

    private static RuntimeException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile ours) {
                return ours;
            }
        }
        return UnreadableFile.unsafe("damaged");
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException alreadyGone) {
            throw UnreadableFile.unsafe("damaged");
        }
    }
}
