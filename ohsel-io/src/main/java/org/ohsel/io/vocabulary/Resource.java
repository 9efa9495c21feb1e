// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/** Something described in RDF: its name, its types, and its properties with their values. */
final class Resource {

    /** A value of a property. */
    sealed interface Value permits Plain, Typed, Nested {}

    /** A value in the range of the property. */
    record Plain(String text) implements Value {}

    /** A literal with a datatype of its own, which is a URI. */
    record Typed(String text, String datatype) implements Value {}

    /** A resource without a name, described in place. */
    record Nested(Resource resource) implements Value {}

    private final @Nullable String iri;
    private final List<String> types;
    private final Map<RdfTerm, List<Value>> properties = new TreeMap<>();

    /** Starts a description; the name may be null. */
    Resource(@Nullable String iri, String... types) {
        this.iri = iri;
        this.types = new ArrayList<>(List.of(types));
    }

    Resource type(String type) {
        types.add(type);
        return this;
    }

    /** Adds a value unless it is null, empty or already present: a graph is a set. */
    Resource add(RdfTerm term, @Nullable String text) {
        return text == null || text.isEmpty() ? this : add(term, new Plain(text));
    }

    Resource add(RdfTerm term, @Nullable PartialDate date) {
        return add(term, date == null ? null : date.toString());
    }

    Resource add(RdfTerm term, Iterable<String> texts) {
        texts.forEach(text -> add(term, text));
        return this;
    }

    Resource add(RdfTerm term, Resource nested) {
        return add(term, new Nested(nested));
    }

    Resource add(RdfTerm term, Value value) {
        List<Value> values = properties.computeIfAbsent(term, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    @Nullable
    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    /** The properties, in the order of {@link RdfTerm}. */
    Map<RdfTerm, List<Value>> properties() {
        return properties;
    }
}
