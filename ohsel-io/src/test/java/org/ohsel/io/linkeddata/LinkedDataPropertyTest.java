// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ohsel.io.publishing.Expected;
import org.ohsel.model.ModelArbitraries;
import org.ohsel.model.event.Event;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.EventStatus;
import org.ohsel.model.term.PublicationStatus;

/** Any records, valid or not, make linked data that can be read and has what it should. */
class LinkedDataPropertyTest {

    /** Which properties schema.org has for which types, of those that are written. */
    private static final Map<String, Set<String>> SCHEMA_ORG = Map.of(
            "Event",
            Set.of(
                    "identifier",
                    "name",
                    "description",
                    "startDate",
                    "endDate",
                    "eventStatus",
                    "eventAttendanceMode",
                    "location",
                    "organizer",
                    "superEvent",
                    "keywords"),
            "Place",
            Set.of("name", "amenityFeature"),
            "VirtualLocation",
            Set.of("name", "url"),
            "LocationFeatureSpecification",
            Set.of("name", "value"),
            "Organization",
            Set.of("name", "identifier"));

    @Provide
    Arbitrary<List<Event>> events() {
        return ModelArbitraries.any(Event.class).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Publication>> publications() {
        return ModelArbitraries.any(Publication.class).list().ofMaxSize(4);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anyEventIsThere(@ForAll("events") List<Event> events) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        SchemaOrgWriter.of("https://example.org/").write(events, output);
        Graph graph = Graph.read(output.toString(StandardCharsets.UTF_8));
        List<Event> expected = events.stream()
                .filter(event -> !EventStatus.TENTATIVE.equals(event.status()))
                .toList();
        assertEquals(Expected.nodes(expected), graph.count("schema:Event"));
        for (String type : graph.values("[] a ?x")) {
            String name = type.substring("https://schema.org/".length());
            for (String property : graph.values("[] a <" + type + "> ; ?x []")) {
                boolean known = property.endsWith("#type")
                        || SCHEMA_ORG.get(name).contains(property.substring("https://schema.org/".length()));
                assertTrue(known, type + " " + property);
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anyOpenPublicationIsThere(@ForAll("publications") List<Publication> publications) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        DcatWriter.of("https://example.org/", "All").write(publications, output);
        Graph graph = Graph.read(output.toString(StandardCharsets.UTF_8));
        List<Publication> expected = publications.stream()
                .filter(publication -> Expected.of(publication).isOpen())
                .filter(publication -> !PublicationStatus.IN_PREPARATION.equals(publication.status()))
                .toList();
        assertEquals(Expected.nodes(expected), graph.count("dcat:Dataset"));
    }
}
