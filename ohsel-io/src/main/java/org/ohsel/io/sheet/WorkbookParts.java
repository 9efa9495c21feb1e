// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which parts of a workbook are which: what its relations say. */
final class WorkbookParts {

    private static final int MOST_BYTES = 64 << 20;

    private final ZipFile zip;

    /**
     * A relation of a part to another.
     *
     * @param id its id
     * @param kind the last part of its type, such as {@code comments}
     * @param target the name of the other part
     */
    record Relation(String id, String kind, String target) {}

    WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    /** The parts of the sheets, by the names of the sheets. */
    Map<String, String> sheets() throws IOException {
        String workbook = relations("").stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(WorkbookParts::damaged);
        List<Relation> relations = relations(workbook);
        Map<String, String> sheets = new LinkedHashMap<>();
        read(workbook, reader -> {
            if (reader.getLocalName().equals("sheet")) {
                @Nullable String name = reader.getAttributeValue(null, "name");
                @Nullable String id = idOf(reader);
                relations.stream()
                        .filter(relation -> relation.id().equals(id))
                        .filter(relation -> relation.kind().equals("worksheet"))
                        .findFirst()
                        .ifPresent(relation -> sheets.put(String.valueOf(name), relation.target()));
            }
        });
        return sheets;
    }

    private static @Nullable String idOf(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The relations of a part to others in the file; those of the workbook itself if the name is empty. */
    List<Relation> relations(String part) throws IOException {
        List<Relation> relations = new ArrayList<>();
        if (zip.getEntry(relationsOf(part)) != null) {
            read(relationsOf(part), reader -> {
                @Nullable String type = reader.getAttributeValue(null, "Type");
                @Nullable String id = reader.getAttributeValue(null, "Id");
                @Nullable String target = reader.getAttributeValue(null, "Target");
                boolean isWithin = !"External".equals(reader.getAttributeValue(null, "TargetMode"));
                if (type != null && id != null && target != null && isWithin) {
                    relations.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolve(part, target)));
                }
            });
        }
        return relations;
    }

    /** The part that has the relations of another. */
    static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static String resolve(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            throw damaged();
        }
    }

    Optional<String> target(String part, String kind) throws IOException {
        return relations(part).stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst();
    }

    /** A part that is small enough to be in memory. */
    byte[] bytes(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged();
        }
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] bytes = input.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableSheet("its part " + name + " is longer than " + MOST_BYTES + " bytes", "Split it");
            }
            return bytes;
        }
    }

    private void read(String part, Consumer<XMLStreamReader> element) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(bytes(part)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    element.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    static UnreadableSheet damaged() {
        return new UnreadableSheet("it is not a workbook, or it is damaged", "Open it and save it as .xlsx");
    }
}
