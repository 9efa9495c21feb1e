// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.ohsel.model.internal.Copies;

/**
 * A controlled list of concepts.
 *
 * @param id the scheme's id, such as {@code workstream}
 * @param title what the list is called
 * @param definition what the list is for, and whose list it is
 * @param closed whether the list is complete: a code outside a closed list is an error, outside an open one a warning
 * @param concepts the members, in the order of the source
 * @param sources where the list was taken from: a document and line such as {@code 004:84}, a statute, a register;
 *     {@code coined here} if the list is our own
 */
@Value.Builder
public record ConceptScheme(
        String id, String title, String definition, Boolean closed, List<Concept> concepts, List<String> sources)
        implements WithConceptScheme {

    /** Copies the collections; null becomes an empty collection. */
    public ConceptScheme {
        concepts = Copies.list("concepts", concepts);
        sources = Copies.list("sources", sources);
    }

    /**
     * A builder, which refuses to build until everything required is set.
     *
     * @return an empty builder
     */
    public static ConceptSchemeBuilder builder() {
        return new ConceptSchemeBuilder();
    }
}
