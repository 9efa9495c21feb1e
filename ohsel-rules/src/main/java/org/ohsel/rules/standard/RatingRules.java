// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import static org.ohsel.rules.standard.support.ExampleJson.fill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.assurance.Rating;
import org.ohsel.model.vocabulary.Concept;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Quoted;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.KnownCodes;

/**
 * Ratings against the categories of their scheme, where the vocabulary has them all. Of the leadership rating of
 * document 003 it has only one grade, so these rules report nothing about it.
 */
final class RatingRules {

    static final Family FAMILY = new Family("OHSEL-RATING");

    private static final String DASHBOARD = "NHS England, STP progress dashboard, 21 July 2017";

    private static final String RATING = """
            {"type": "rating", "id": "rating-1", "scheme": "%s", "value": "%s", "position": %s}
            """;

    /** The schemes whose categories the vocabulary lists from the lowest to the highest. */
    private static final List<String> LOWEST_FIRST = List.of("eds2");

    /** The schemes whose categories it lists from the highest to the lowest. */
    private static final List<String> HIGHEST_FIRST = List.of("stp-progress");

    /** The value is a category of the scheme. */
    static final Rule KNOWN_CATEGORY = FAMILY.onValues(
            rule("OHSEL-RATING-001", "003:26", DASHBOARD)
                    .title("A rating is not in its scheme")
                    .rationale(
                            "A rating means something only in comparison with the others in its scheme. The dashboard"
                                    + " of July 2017 has four categories, and no other word ranks among them.")
                    .message("{value} is not a category of {scheme}")
                    .advice("{remedy} Or name the scheme that has this category.")
                    .validExample(fill(RATING, "stp-progress", "advanced", 2))
                    .invalidExample(fill(RATING, "stp-progress", "established", 2))
                    .build(),
            Rating.class,
            RatingRules::checkKnownCategory);

    private static void checkKnownCategory(Rating rating, Reporter reporter) {
        categories(rating, reporter).ifPresent(categories -> {
            if (rating.value() != null && !categories.contains(rating.value())) {
                reporter.report(
                        "/value",
                        Map.of(
                                "value",
                                new Quoted(rating.value()),
                                "scheme",
                                rating.scheme().notation(),
                                "remedy",
                                new KnownCodes(rating.scheme().notation(), categories)
                                        .instead(
                                                rating.value(),
                                                reporter.context().vocabulary())));
            }
        });
    }

    /** The position that the source gives the value is its position in the scheme. */
    static final Rule TRUE_POSITION = FAMILY.onValues(
            rule("OHSEL-RATING-002", "003:26", "003:28", DASHBOARD)
                    .title("The position of a rating does not match its scheme")
                    .rationale(
                            "Document 003 calls advanced the second highest category on line 26 and the highest grade"
                                    + " on line 28: the two words belong to different schemes. A position that does not"
                                    + " fit is usually a sign of the wrong scheme.")
                    .message("{value} is number {place} from the top of {scheme}, not number {position}")
                    .advice("Name the scheme that was meant, or correct the position.")
                    .validExample(fill(RATING, "stp-leadership", "advanced", 1))
                    .invalidExample(fill(RATING, "stp-progress", "advanced", 1))
                    .build(),
            Rating.class,
            RatingRules::checkTruePosition);

    private static void checkTruePosition(Rating rating, Reporter reporter) {
        @Nullable Integer position = rating.position();
        if (position == null || rating.value() == null) {
            return;
        }
        categories(rating, reporter).ifPresent(categories -> {
            int index = categories.indexOf(rating.value());
            String scheme = rating.scheme().notation();
            int place = HIGHEST_FIRST.contains(scheme)
                    ? index + 1
                    : LOWEST_FIRST.contains(scheme) ? categories.size() - index : position;
            if (index >= 0 && place != position) {
                reporter.report(
                        "/position",
                        Map.of("value", rating.value(), "place", place, "scheme", scheme, "position", position));
            }
        });
    }

    private RatingRules() {}

    private static RuleInfoBuilder rule(String id, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.WARNING)
                .pack(Pack.CORE)
                .addSources(sources);
    }

    /** The codes of the scheme's categories, in order; empty if the vocabulary does not have all of them. */
    private static Optional<List<String>> categories(Rating rating, Reporter reporter) {
        return Optional.ofNullable(rating.scheme())
                .filter(scheme -> scheme.code() != null)
                .flatMap(scheme -> reporter.context().vocabulary().scheme(scheme.notation()))
                .filter(ConceptScheme::closed)
                .map(scheme -> scheme.concepts().stream().map(Concept::code).toList());
    }
}
