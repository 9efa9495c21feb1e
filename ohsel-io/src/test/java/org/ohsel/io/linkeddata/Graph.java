// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.linkeddata;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads JSON-LD with Apache Jena, which is told to take a warning for an error, and asks in SPARQL. No network. */
final class Graph {

    /** What the context at schema.org comes to for plain strings: every name is one of schema.org. */
    private static final String SCHEMA_ORG = "{\"@context\": {\"@vocab\": \"https://schema.org/\"}}";

    private static final String PREFIXES = """
            PREFIX schema: <https://schema.org/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    private final Model model = ModelFactory.createDefaultModel();

    static Graph read(String text) {
        JsonLdOptions options = new JsonLdOptions((url, ignored) -> {
            if (!url.toString().equals("https://schema.org")) {
                throw new AssertionError("not on the network: " + url);
            }
            return JsonDocument.of(new StringReader(SCHEMA_ORG));
        });
        Graph graph = new Graph();
        RDFParser.fromString(text, Lang.JSONLD11)
                .set(LangJSONLD11.JSONLD_OPTIONS, options)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph.model);
        return graph;
    }

    long size() {
        return model.size();
    }

    /** How many resources there are of a type. */
    long count(String type) {
        return values("?x a " + type).size();
    }

    /** The different values of ?x, as strings, in order; a type follows what is not a plain string. */
    List<String> values(String where) {
        String query = PREFIXES + "SELECT DISTINCT ?x WHERE { " + where + " }";
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            List<String> values = new ArrayList<>();
            execution.execSelect().forEachRemaining(row -> values.add(value(row.get("x"))));
            values.sort(null);
            return values;
        }
    }

    private static String value(RDFNode node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        String type = node.asLiteral().getDatatypeURI();
        String name = type.substring(type.indexOf('#') + 1);
        String language = node.asLiteral().getLanguage();
        return node.asLiteral().getLexicalForm()
                + (name.equals("string") ? "" : language.isEmpty() ? "^^" + name : "@" + language);
    }
}
