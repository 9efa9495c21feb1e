// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.Limits;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.rules.Location;

/**
 * Reads XML with the parser of the JDK, without document types and entities. Elements that come many times are passed on
 * as they end, and forgotten.
 */
final class XmlReader {

    private static final String AGAIN = "Download it again, and do not change it";

    private final String file;
    private final Limits limits;
    private final ImportedLog log;
    private final Consumer<XmlElement> ended;
    private XmlPlaces places = new XmlPlaces(Reader.nullReader());
    private @Nullable XmlElement open;
    private int depth;

    /** How many characters of the first line the parser has counted twice. */
    private int countedTwice;

    XmlReader(String file, Limits limits, ImportedLog log, Consumer<XmlElement> ended) {
        this.file = file;
        this.limits = limits;
        this.log = log;
        this.ended = ended;
    }

    /** Reads a document as far as it goes. What cannot be read is reported, and then the answer is false. */
    boolean read(byte[] xml) {
        if (XmlEncoding.head(xml).isBlank()) {
            log.notRead(Origin.of(file), "the file is empty", AGAIN);
            return false;
        }
        Reader characters = XmlEncoding.characters(xml);
        if (characters == null) {
            log.notRead(Origin.of(file), "the XML names an encoding that is not known, so the file is not read", AGAIN);
            return false;
        }
        boolean whole = false;
        places = new XmlPlaces(characters);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(places);
            countedTwice = countedTwice(reader.getLocation());
            try {
                while (reader.hasNext()) {
                    if (!step(reader)) {
                        break;
                    }
                }
                whole = !reader.hasNext();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            log.notRead(
                    broken(xml, e),
                    depth == 0
                            ? "this is not XML, so the file is not read"
                            : "the XML is cut short or broken here, so the rest of the file is not read",
                    AGAIN);
        }
        endWhatIsOpen();
        return whole;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // From JDK 24 on, no more than 100,000 signs may be escaped by default. Entities are refused here, and
        // the length of the input is bounded.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /** Reads the next part; false if the rest is not read. */
    private boolean step(XMLStreamReader reader) throws XMLStreamException {
        int event = next(reader);
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return begin(reader, beginning(reader, false));
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (open != null) {
                    open.append(reader.getText(), limits.stringLength());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                log.notRead(
                        new Origin(file, Origin.of(file).pointer(), beginning(reader, true)),
                        "the XML has a document type or an entity, which no answer of Modern.gov has, so the rest of"
                                + " the file is not read",
                        AGAIN);
                return false;
            }
            default -> beginning(reader, false); // comments and processing instructions say nothing
        }
        return true;
    }

    /** The parser of the JDK lets an exception of its own messages out, of a character that a document type must not have. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("broken in a way that the parser has no words for", reader.getLocation(), e);
        }
    }

    private Location beginning(XMLStreamReader reader, boolean first) {
        return places.beginning(reader.getLocation().getLineNumber(), column(reader.getLocation()), first);
    }

    private boolean begin(XMLStreamReader reader, Location at) {
        if (depth >= limits.depth() || (open != null && open.childCount() >= limits.elements())) {
            log.notRead(
                    new Origin(file, Origin.of(file).pointer(), at),
                    depth >= limits.depth()
                            ? "elements are nested more than " + limits.depth()
                                    + " deep, so the rest of the file is not read"
                            : "an element has more than " + limits.elements()
                                    + " others in it, so the rest of the file is not read",
                    "Import less at a time, or raise the limit");
            return false;
        }
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        open = new XmlElement(file, reader.getLocalName().toLowerCase(Locale.ROOT), open, at, attributes);
        depth++;
        return true;
    }

    private void end() {
        XmlElement element = open;
        if (element == null) {
            return;
        }
        open = element.parent();
        depth--;
        if (element.isTooLong()) {
            log.notUnderstood(
                    element.origin(),
                    "the element " + element.name(),
                    "\u2026",
                    "which is longer than " + limits.stringLength() + " characters, so it is left out",
                    "Shorten it in Modern.gov, or raise the limit stringLength");
        } else if (open != null && !Answers.FORGOTTEN.contains(element.name())) {
            open.add(element);
        }
        ended.accept(element);
    }

    /**
     * A meeting or a committee of which only a part could be read is passed on, too, unless it might still have said that
     * it is not to be shown: a meeting says so before its agenda.
     */
    private void endWhatIsOpen() {
        String within = "";
        for (XmlElement element = open; element != null; element = element.parent()) {
            XmlElement parent = element.parent();
            boolean meeting = element.name().equals("meeting")
                    && (element.child("isdisplayallowed") != null
                            || element.child("agendaitems") != null
                            || within.equals("agendaitems"));
            boolean committee = element.name().equals("committee")
                    && (parent == null
                            || !parent.name().equals("committees")
                            || element.child("committeedeleted") != null);
            if (meeting || committee) {
                ended.accept(element);
            }
            within = element.name();
        }
    }

    private Origin broken(byte[] xml, XMLStreamException e) {
        javax.xml.stream.@Nullable Location at = e.getLocation();
        Reader text = XmlEncoding.characters(xml);
        Location place = null;
        if (text != null && e.getNestedException() instanceof CharacterCodingException) {
            place = places.location(Integer.MAX_VALUE, 1, text);
        } else if (text != null && at != null) {
            place = places.location(at.getLineNumber(), column(at), text);
        }
        return new Origin(file, Origin.of(file).pointer(), place);
    }

    private int column(javax.xml.stream.Location at) {
        return at.getColumnNumber() - (at.getLineNumber() == 1 ? countedTwice : 0);
    }

    /**
     * Where a document begins with an instruction such as {@code <?xml-stylesheet ?>}, the parser of the JDK takes its first
     * characters for those of a declaration, begins again, and counts on. It then stands behind them before it has read anything.
     */
    private static int countedTwice(javax.xml.stream.Location beforeAnything) {
        int behind = beforeAnything.getColumnNumber() - 1;
        return beforeAnything.getLineNumber() == 1 && behind == "<?xml".length() ? behind : 0;
    }
}
