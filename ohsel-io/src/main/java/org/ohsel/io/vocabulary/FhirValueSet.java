// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.vocabulary.ConceptScheme;

/** All codes of a scheme as a FHIR R4 ValueSet. */
final class FhirValueSet {

    private FhirValueSet() {}

    static String url(Addresses addresses, String scheme) {
        return addresses.special("value-set", scheme);
    }

    static Map<String, Object> write(ConceptScheme scheme, Addresses addresses, @Nullable String version) {
        Map<String, Object> include = new LinkedHashMap<>();
        include.put("system", addresses.scheme(scheme.id()));
        FhirResource.put(include, "version", version);
        Map<String, Object> resource = FhirResource.begin(
                "ValueSet", scheme.id(), url(addresses, scheme.id()), version, scheme.title(), scheme.definition());
        FhirResource.put(resource, "copyright", Rights.of(scheme));
        resource.put("compose", Map.of("include", List.of(include)));
        return resource;
    }
}
