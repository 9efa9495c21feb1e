// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a concept in a FHIR CodeSystem. */
enum ConceptProperty {
    VALID("string", "When the concept was in force, as precisely as the source says, in EDTF (ISO 8601-2)."),
    VALID_FROM("dateTime", "When the concept came into force, if that is a plain year, month or day."),
    VALID_TO("dateTime", "The last day, month or year in which the concept was in force, if it is plain."),
    STATUS("code", "Whether it was in force on the day of the export: future, active, ended or uncertain."),
    INACTIVE("boolean", "True if it was withdrawn, or no longer in force on the day of the export."),
    ODS("string", "The code of the NHS Organisation Data Service."),
    GSS("string", "The code of the Government Statistical Service, from the Office for National Statistics."),
    SNAC("string", "The code that the Office for National Statistics used before GSS codes."),
    LOCAL_AUTHORITY_REGISTER("string", "The code in the register of local authorities in England."),
    KIND("Coding", "What sort of body it is, or was for a time: see kind-history."),
    KIND_HISTORY("string", "What sort of body it was when: dates in EDTF, a space, the code of the kind."),
    NAME_HISTORY("string", "What it was called when: dates in EDTF, a space, the name."),
    PREDECESSOR("Coding", "The body whose place it took."),
    SUCCESSOR("Coding", "The body that took its place."),
    SUCCESSION_HISTORY("string", "Which body took its place when: date in EDTF, a space, the code of the successor."),
    PART_OF("Coding", "The body that contains, manages or set it up, or did for a time: see part-of-history."),
    PART_OF_HISTORY("string", "What it was part of when: dates in EDTF, a space, the code of the whole."),
    SERVES("Coding", "The borough that the body serves."),
    PARENT("code", "A more general concept of the same scheme."),
    RELATED("Coding", "A concept that belongs with it, neither containing the other."),
    AMBIGUOUS_LABEL("string", "A label that can mean something else: the label, a colon, what else."),
    ATTESTED("string", "Days on which it is known to have been in force, in EDTF, if its start or end is not known."),
    COMPLETE("string", "A kind of relation, such as successor, of which all are listed."),
    EVIDENCE("string", "How certain a code, a date or a relation is: the fact, a colon, the certainty, the sources."),
    SOURCE("string", "Where it was taken from: document and line such as 004:84, a statute, a register.");

    private final String type;
    private final String description;

    ConceptProperty(String type, String description) {
        this.type = type;
        this.description = description;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The declaration in the code system. */
    Map<String, Object> declaration() {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("code", code());
        @Nullable
        String known = this == INACTIVE || this == PARENT ? "http://hl7.org/fhir/concept-properties#" + code() : null;
        FhirResource.put(declaration, "uri", known);
        declaration.put("description", description);
        declaration.put("type", type);
        return declaration;
    }

    /** The property with a value: a string, a boolean or a coding. */
    Map<String, Object> with(Object value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("code", code());
        property.put("value" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1), value);
        return property;
    }
}
