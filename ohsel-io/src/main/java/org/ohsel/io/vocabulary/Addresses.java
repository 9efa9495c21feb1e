// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.ohsel.io.publishing.Characters;
import org.ohsel.model.vocabulary.IdentifierSystem;

/** The URIs of everything that is exported, which begin with a base. */
final class Addresses {

    private final String base;
    private final char separator;

    /**
     * Checks a base.
     *
     * @throws IllegalArgumentException if URIs cannot be made from it
     */
    Addresses(String base) {
        try {
            URI uri = new URI(base);
            boolean ends = base.endsWith(":") || base.endsWith("/") || base.endsWith("#");
            boolean ascii = base.chars().allMatch(c -> c > ' ' && c < 0x7f);
            if (!uri.isAbsolute() || !ends || !ascii || RdfTerm.PREFIXES.containsKey(uri.getScheme())) {
                throw new IllegalArgumentException(unfit(base));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(unfit(base), e);
        }
        this.base = base;
        this.separator = base.endsWith(":") ? ':' : '/';
    }

    private static String unfit(String base) {
        return "The base must be an absolute URI that ends with a colon, slash or hash, such as urn:ohsel: or"
                + " https://example.org/, not " + base;
    }

    String scheme(String scheme) {
        return base + Characters.escaped(scheme);
    }

    String concept(Ref concept) {
        return scheme(concept.scheme()) + separator + Characters.escaped(concept.code());
    }

    /** The system of a code: the one that NHS FHIR interfaces use, if there is one. */
    String system(IdentifierSystem system) {
        return system == IdentifierSystem.ODS
                ? "https://fhir.nhs.uk/Id/ods-organization-code"
                : special("identifier-system", name(system));
    }

    static String name(IdentifierSystem system) {
        return system.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The URI of anything else, such as a value set. */
    String special(String sort, String name) {
        return base + sort + separator + Characters.escaped(name);
    }

    /** The URI of a GSS code in the data that ONS publishes. */
    static String statisticalGeography(String gss) {
        return "http://statistics.data.gov.uk/id/statistical-geography/" + Characters.escaped(gss);
    }
}
