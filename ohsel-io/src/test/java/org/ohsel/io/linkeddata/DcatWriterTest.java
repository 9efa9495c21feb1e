// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.example.Examples;
import org.ohsel.model.publication.Publication;
import org.ohsel.model.term.AccessRestriction;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.PublicationKind;
import org.ohsel.model.term.PublicationStatus;
import org.ohsel.model.term.Workstream;

/** Catalogues of publications, with expectations worked out by hand. */
class DcatWriterTest {

    private static final DcatWriter WRITER = DcatWriter.of("https://example.org/publications/", "What we publish");

    private static final String IRI = "<https://example.org/publications/update-5>";

    private static final Publication UPDATE = Publication.builder()
            .id("update-5")
            .kind(PublicationKind.PARTNERSHIP_UPDATE)
            .title("Partnership update")
            .build();

    private WrittenCatalogue written = new WrittenCatalogue(0, 0, 0);

    private String write(EngagementRecord... records) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            written = WRITER.write(List.of(records), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private List<String> values(Publication publication, String path) {
        return Graph.read(write(publication)).values(IRI + " " + path + " ?x");
    }

    @Test
    void aPublicationIsWritten() {
        Publication publication = UPDATE.withPublished(PartialDate.of(2017, 9, 12))
                .withPeriod(PartialDate.parse("2017-07/2017-08"))
                .withPublishers(BodyRef.BEXLEY_CCG, new BodyRef("our-panel"))
                .withAddress("https://example.org/update.pdf")
                .withAccess(AccessRestriction.OPEN)
                .withWorkstreams(Workstream.MATERNITY);
        Graph graph = Graph.read(write(publication));
        assertEquals(new WrittenCatalogue(1, 0, 0), written);
        assertEquals(
                List.of("https://example.org/publications/"), graph.values("?x a dcat:Catalog ; dcat:dataset " + IRI));
        assertEquals(List.of("What we publish@en"), graph.values("[] a dcat:Catalog ; dct:title ?x"));
        assertEquals(List.of("http://www.w3.org/ns/dcat#Dataset"), graph.values(IRI + " a ?x"));
        assertEquals(List.of("update-5"), graph.values(IRI + " dct:identifier ?x"));
        assertEquals(List.of("Partnership update@en"), graph.values(IRI + " dct:title ?x"));
        assertEquals(List.of("2017-09-12^^date"), graph.values(IRI + " dct:issued ?x"));
        assertEquals(
                List.of("2017-07^^gYearMonth"),
                graph.values(IRI + " dct:temporal [ a dct:PeriodOfTime ; dcat:startDate ?x ]"));
        assertEquals(List.of("2017-08^^gYearMonth"), graph.values(IRI + " dct:temporal [ dcat:endDate ?x ]"));
        assertEquals(
                List.of("07N", "our-panel"),
                graph.values(IRI + " dct:publisher [ a foaf:Organization ; dct:identifier ?x ]"));
        assertEquals(List.of("NHS Bexley CCG"), graph.values(IRI + " dct:publisher [ foaf:name ?x ]"));
        assertEquals(List.of("https://example.org/update.pdf"), graph.values(IRI + " dcat:landingPage ?x"));
        assertEquals(
                List.of("http://publications.europa.eu/resource/authority/access-right/PUBLIC"),
                graph.values(IRI + " dct:accessRights ?x"));
        assertEquals(List.of("Maternity@en", "Partnership update@en"), graph.values(IRI + " dcat:keyword ?x"));
    }

    @Test
    void whatIsNotRecordedIsNotWritten() {
        // Its type, identifier, title and keyword; the catalogue's type, title and dataset.
        assertEquals(7, Graph.read(write(UPDATE)).size());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2017-09-12, 2017-09-12^^date
            2017-09, 2017-09^^gYearMonth
            2017, 2017^^gYear
            2017-09-12/2017-09-12, 2017-09-12^^date
            2017-22, -
            2017-09/2017-10, -
            ../2017-09, -
            2017-09?, -
            201X, -
            0000, -
            """)
    void theDateOfIssueIsAsExactAsItIs(String published, String issued) {
        assertEquals(
                issued == null ? List.of() : List.of(issued),
                values(UPDATE.withPublished(PartialDate.parse(published)), "dct:issued"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2017, 2017^^gYear, 2017^^gYear
            2016-04/2017-03, 2016-04^^gYearMonth, 2017-03^^gYearMonth
            2017-07-01/.., 2017-07-01^^date, -
            ../2017, -, 2017^^gYear
            2017-22, -, -
            2017-08/2017-07, -, -
            """)
    void thePeriodIsAsExactAsItIs(String period, String start, String end) {
        Publication publication = UPDATE.withPeriod(PartialDate.parse(period));
        assertEquals(
                start == null ? List.of() : List.of(start),
                values(publication, "dct:temporal [ dcat:startDate ?x ] . [] dcat:startDate"));
        assertEquals(
                end == null ? List.of() : List.of(end),
                values(publication, "dct:temporal [ dcat:endDate ?x ] . [] dcat:endDate"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://example.org/a?b=c#d, https://example.org/a?b=c#d
            HTTPS://example.org/a, HTTPS://example.org/a
            https://example.org/\u00e9, https://example.org/%C3%A9
            https://example.org/a[1], https://example.org/a%5B1%5D
            https://example.org/a|b, -
            https://, -
            https:///a, -
            ftp://example.org/a, -
            see the notice board, -
            """)
    void onlyAWebAddressIsALandingPage(String address, String page) {
        assertEquals(page == null ? List.of() : List.of(page), values(UPDATE.withAddress(address), "dcat:landingPage"));
    }

    @Test
    void whatIsRestrictedOrNotYetOutIsLeftOutAndNothingRefersToIt() {
        String text = write(
                UPDATE.withSupersedes("secret-1").withAbout("secret-2"),
                UPDATE.withId("secret-1").withTitle("Secret").withAccess(AccessRestriction.EXEMPT),
                UPDATE.withId("secret-2").withTitle("Secret").withAccess(AccessRestriction.CONFIDENTIAL),
                UPDATE.withId("secret-3").withTitle("Secret").withAccess(AccessRestriction.of("hidden")),
                UPDATE.withId("secret-4").withTitle("Secret").withExemption("Paragraph 3"),
                UPDATE.withId("draft").withTitle("Secret").withStatus(PublicationStatus.IN_PREPARATION));
        assertFalse(text.contains("Secret") || text.contains("secret") || text.contains("draft"), text);
        assertEquals(new WrittenCatalogue(1, 4, 1), written);
        assertEquals(1, Graph.read(text).count("dcat:Dataset"));
    }

    @Test
    void aCatalogueHasAPublisher() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        WRITER.withPublisher(BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON).write(Examples.records(), output);
        Graph graph = Graph.read(output.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("QKK"), graph.values("[] a dcat:Catalog ; dct:publisher [ dct:identifier ?x ]"));
        assertEquals(2, graph.count("dcat:Dataset"));
    }

    @Test
    void aCatalogueOfNothingCanBeRead() {
        assertEquals(2, Graph.read(write()).size());
    }

    @Test
    void aBaseIsAnAbsoluteUri() {
        assertThrows(IllegalArgumentException.class, () -> DcatWriter.of("publications/", "What we publish"));
    }

    @Test
    void anOutputThatFailsIsReported() {
        IOException failure = new IOException("disk full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> WRITER.write(List.of(UPDATE), full)));
    }
}
