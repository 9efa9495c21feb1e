// SPDX-License-Identifier: Apache-2.0
package org.ohsel.generated;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.ValueRule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Generates the catalogue for people, {@code docs/rules.md}, and for programs, {@code docs/rules.json}. */
class RulesDocumentTest {

    private static final Map<String, String> FAMILIES = families();

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("JSON", "JSON input");
        families.put("SHAPE", "Shape: single values");
        families.put("TIME", "Time and order");
        families.put("CODE", "Codes and their dates");
        families.put("COUNT", "Quantities");
        families.put("RESULT", "Results");
        families.put("MEETING", "Meetings");
        families.put("REF", "References");
        families.put("TERM", "Terms");
        families.put("SOURCE", "Sources");
        families.put("RATING", "Ratings");
        families.put("INVOLVE", "The duty to involve");
        families.put("ASSESS", "Assessments: the planning process of document 002");
        families.put("EQUALITY", "The public sector equality duty");
        families.put("CONSULT", "Consultation: the Gunning principles");
        families.put("OPTION", "Options: what was appraised, put to people and chosen");
        families.put("SCRUTINY", "Scrutiny");
        families.put("TESTS", "The tests of service change");
        families.put("LOOP", "Closing the loop");
        families.put("PRIVACY", "Privacy");
        families.put("DISCLOSE", "Disclosure");
        families.put("POLICY", "Policies");
        families.put("VOCAB", "Vocabulary files");
        families.put("IMPORT", "Input in the formats of other systems");
        families.put("SHEET", "Spreadsheets");
        return families;
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void rulesForPeople() throws IOException {
        StringBuilder text = new StringBuilder(GeneratedFile.comment(RulesDocumentTest.class)).append("""
                # Rules

                Generated from the rules; the build fails if the two differ. For programs, there is [rules.json](rules.json),
                which is also in the ohsel-rules jar as `META-INF/ohsel/rules.json`.

                A rule has an id, which is never reused, and a severity, and belongs to a pack. A problem that depends on how
                an imprecise date or a qualified number is interpreted is a warning at most. Rules that need to know which day
                counts as today find nothing unless they are told. The examples are run as tests, as of 1 January 2023: the
                valid one has no findings, and the invalid one has this finding and no other.

                The last three packs are for some records only, and run only if you choose them:

                | pack | rules | who should choose it |
                |---|---|---|
                | core | whether records are readable, well-formed and true to the vocabularies | everyone |
                | duties | legal duties: involvement, assessments, equality, consultation, scrutiny | everyone; on by default |
                | closing-the-loop | whether people heard what came of what they said | everyone; on by default |
                | privacy | personal data where it does not belong | everyone; on by default |
                | bexley-process | the planning process of NHS Bexley CCG, 1 April 2018 to 31 March 2020 | those whose activities followed it |
                | programme | whether events cover all boroughs and areas of Our Healthier South East London | those whose log is meant to cover the whole programme |
                | disclosure | numbers so small that somebody could be known, withheld numbers that can be worked out, restricted papers | those who are about to publish records: see [disclosure.md](disclosure.md) |

                In Java: `Catalogue.standard().withPacks("programme")` adds a pack, `packs("privacy")` chooses from all but always
                has core, `onlyPacks("privacy")` runs a pack alone. On the command line: `--packs` and `--only-packs`.

                """);
        List<RuleInfo> rules = rules();
        text.append("| id | severity | pack | what is wrong |\n|---|---|---|---|\n");
        for (RuleInfo rule : rules) {
            text.append("| [")
                    .append(rule.id())
                    .append("](#")
                    .append(rule.id().toLowerCase(Locale.ROOT))
                    .append(") | ")
                    .append(name(rule.severity()))
                    .append(" | ")
                    .append(rule.pack())
                    .append(" | ")
                    .append(rule.title())
                    .append(" |\n");
        }
        FAMILIES.forEach((family, title) -> {
            List<RuleInfo> members =
                    rules.stream().filter(rule -> family(rule).equals(family)).toList();
            if (!members.isEmpty()) {
                text.append("\n## ").append(title).append('\n');
                members.forEach(rule -> text.append(section(rule)));
            }
        });
        GeneratedFile.check(Path.of("../docs/rules.md"), text.toString());
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void rulesForPrograms() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFactory.builder()
                .build()
                .createGenerator(
                        new ObjectWriteContext.Base() {
                            @Override
                            public DefaultPrettyPrinter getPrettyPrinter() {
                                return new DefaultPrettyPrinter();
                            }
                        },
                        text)) {
            generator.writeStartArray();
            for (RuleInfo rule : rules()) {
                generator.writeStartObject();
                generator.writeStringProperty("id", rule.id());
                generator.writeStringProperty("severity", name(rule.severity()));
                generator.writeStringProperty("pack", rule.pack());
                generator.writeStringProperty("title", rule.title());
                generator.writeStringProperty("rationale", rule.rationale());
                generator.writeArrayPropertyStart("sources");
                rule.sources().forEach(generator::writeString);
                generator.writeEndArray();
                generator.writeStringProperty("validExample", rule.validExample());
                generator.writeStringProperty("invalidExample", rule.invalidExample());
                if (rule.nearMissExample() != null) {
                    generator.writeStringProperty("nearMissExample", rule.nearMissExample());
                }
                if (rule.inForce() != null) {
                    generator.writeStringProperty("inForce", rule.inForce().toString());
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        GeneratedFile.check(Path.of("../docs/rules.json"), text + "\n");
    }

    private static List<RuleInfo> rules() {
        return Catalogue.all().rules().stream().map(Rule::info).toList();
    }

    private static String family(RuleInfo rule) {
        String family = rule.id().split("-", -1)[1];
        if (!FAMILIES.containsKey(family)) {
            throw new IllegalStateException("which family is " + rule.id() + " of?");
        }
        return family;
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String section(RuleInfo rule) {
        return """

                ### %s

                **%s** (%s, %s)%s

                %s

                Sources: %s.%s

                * Message: %s
                * Advice: %s

                Valid:

                ```json
                %s
                ```

                Invalid:

                ```json
                %s
                ```
                %s""".formatted(
                        rule.id(),
                        rule.title(),
                        name(rule.severity()),
                        rule.pack(),
                        sort(rule),
                        rule.rationale(),
                        rule.sources().stream().collect(Collectors.joining("; ")),
                        rule.inForce() == null ? "" : " In force: " + rule.inForce() + "; silent outside.",
                        code(rule.message()),
                        code(rule.advice()),
                        rule.validExample().strip(),
                        rule.invalidExample().strip(),
                        nearMiss(rule));
    }

    private static String nearMiss(RuleInfo rule) {
        return rule.nearMissExample() == null
                ? ""
                : """

                Near miss, which is lawful:

                ```json
                %s
                ```
                """.formatted(rule.nearMissExample().strip());
    }

    private static String sort(RuleInfo rule) {
        Rule found = Catalogue.all().rule(rule.id()).orElseThrow();
        return found instanceof ValueRule<?> ? ", checked in a single record" : "";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
