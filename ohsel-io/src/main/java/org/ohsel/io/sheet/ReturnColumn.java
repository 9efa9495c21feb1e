// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A column of a return of the Friends and Family Test. */
enum ReturnColumn {
    YEAR("yearnumber|year number|financial year"),
    MONTH("periodname|period name|period|month"),
    PARENT("parent org code|icb code"),
    PARENT_NAME("parent name|parent org name|icb name"),
    ORGANISATION("org code|trust code|organisation code"),
    ORGANISATION_NAME("org name|trust name|organisation name"),
    SITE("site code"),
    SITE_NAME("site name"),
    WARD("ward name"),
    FIRST_SPECIALITY("spec 1|first speciality"),
    SECOND_SPECIALITY("spec 2|second speciality"),
    TITLE("title"),
    VERY_GOOD("very good"),
    GOOD("good"),
    NEITHER("neither good nor poor"),
    POOR("poor"),
    VERY_POOR("very poor"),
    DONT_KNOW("dont know|don t know"),
    TOTAL("total responses"),
    ELIGIBLE("total eligible"),
    RATE("response rate"),
    POSITIVE("prop pos|percentage positive"),
    NEGATIVE("prop neg|percentage negative");

    /** The answers, in the order in which they are offered. */
    static final List<ReturnColumn> ANSWERS = List.of(VERY_GOOD, GOOD, NEITHER, POOR, VERY_POOR, DONT_KNOW);

    /** The number before an answer, and what the export adds behind some headings. */
    private static final Pattern AROUND = Pattern.compile("^[1-6] | (?:sum|max)$");

    private static final Map<String, ReturnColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> Arrays.stream(column.headings.split("\\|", -1)).map(name -> Map.entry(name, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String headings;

    ReturnColumn(String headings) {
        this.headings = headings;
    }

    /** The column that has a heading. */
    static Optional<ReturnColumn> of(String heading) {
        String plain = AROUND.matcher(Headings.normalise(heading)).replaceAll("");
        return Optional.ofNullable(BY_HEADING.get(plain));
    }

    /** What an answer is called in the question that patients get. */
    String option() {
        return switch (this) {
            case VERY_GOOD -> "Very good";
            case GOOD -> "Good";
            case NEITHER -> "Neither good nor poor";
            case POOR -> "Poor";
            case VERY_POOR -> "Very poor";
            case DONT_KNOW -> "Don't know";
            default -> throw new IllegalStateException("not an answer: " + this);
        };
    }
}
