// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.vocabulary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members common to all FHIR R4 resources, and the formats of FHIR's own datatypes. */
final class FhirResource {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern CODE = Pattern.compile("\\S++(?: \\S++)*+");
    private static final Pattern DATE = Pattern.compile("(?!0000).{4,10}");

    private FhirResource() {}

    /** Starts a resource with the members common to all. */
    static Map<String, Object> begin(
            String type, String id, String url, @Nullable String version, String title, String description) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a FHIR id must consist of 1 to 64 letters, digits, hyphens and dots: " + id);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("resourceType", type);
        resource.put("id", id);
        resource.put("url", url);
        put(resource, "version", version);
        resource.put("name", name(type, id));
        put(resource, "title", title);
        resource.put("status", "active");
        resource.put("experimental", false);
        put(resource, "description", description);
        return resource;
    }

    /** Adds a string unless it is absent or blank: FHIR does not allow empty ones. */
    static void put(Map<String, Object> resource, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            resource.put(name, text);
        }
    }

    /** A code as FHIR allows it: no space at either end, and single spaces within. */
    static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a FHIR code must not be empty, begin or end with a space, or have"
                    + " several spaces in a row: \"" + code + '"');
        }
        return code;
    }

    /** A year, month or day as FHIR allows it; null for the year 0000, which FHIR does not have. */
    static @Nullable String date(@Nullable String date) {
        return date != null && DATE.matcher(date).matches() ? date : null;
    }

    static Map<String, Object> coding(String system, String code) {
        Map<String, Object> coding = new LinkedHashMap<>();
        coding.put("system", system);
        coding.put("code", code(code));
        return coding;
    }

    /** A name for programs: a capital letter, then letters, digits and underscores. */
    private static String name(String type, String id) {
        StringBuilder name = new StringBuilder("Ohsel");
        for (String word : id.split("[.-]", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name + type;
    }
}
