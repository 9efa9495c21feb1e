// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.ohsel.model.vocabulary.Vocabulary;

/** Reads exports with Apache Jena, which is told to take a warning for an error, and asks them in SPARQL. */
final class Rdf {

    private final Model model;

    private Rdf(Model model) {
        this.model = model;
    }

    static Rdf turtle(VocabularyWriter writer) {
        return new Rdf(parse(writer.turtle(), Lang.TURTLE));
    }

    static Rdf jsonLd(VocabularyWriter writer) {
        return new Rdf(parse(writer.jsonLd(), Lang.JSONLD11));
    }

    static Rdf bundled() {
        return turtle(VocabularyWriter.of(Vocabulary.bundled()));
    }

    private static Model parse(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, language)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(model);
        return model;
    }

    boolean isIsomorphicWith(Rdf other) {
        return model.isIsomorphicWith(other.model);
    }

    long size() {
        return model.size();
    }

    /** The values of the one variable of a query, as strings, in order. */
    List<String> select(String where) {
        String prefixes = RdfTerm.PREFIXES.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .reduce("", String::concat);
        String query = prefixes + "PREFIX body: <urn:ohsel:body:>\nSELECT DISTINCT ?x WHERE { " + where + " }";
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            List<String> values = new ArrayList<>();
            execution.execSelect().forEachRemaining(row -> {
                RDFNode node = row.get("x");
                values.add(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
            });
            values.sort(null);
            return values;
        }
    }
}
