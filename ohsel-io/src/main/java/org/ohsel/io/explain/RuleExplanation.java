// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ohsel.io.report.Visible;
import org.ohsel.rules.Catalogue;
import org.ohsel.rules.Messages;
import org.ohsel.rules.RuleInfo;

/**
 * A rule for people: what is wrong when it reports something, why that matters, what it rests on, what to do, and
 * examples.
 *
 * <pre>{@code
 * Catalogue.all().describe("OHSEL-TIME-004").map(RuleExplanation::of).map(RuleExplanation::text);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RuleExplanation {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");

    /**
     * A part of the explanation.
     *
     * @param heading what it is about
     * @param text what it says: a paragraph, or JSON
     * @param isExample whether it is JSON
     */
    private record Section(String heading, String text, boolean isExample) {}

    private final RuleInfo rule;

    private RuleExplanation(RuleInfo rule) {
        this.rule = rule;
    }

    /**
     * Explains a rule.
     *
     * @param rule the description of the rule
     * @return the explanation
     */
    public static RuleExplanation of(RuleInfo rule) {
        return new RuleExplanation(rule);
    }

    /**
     * The explanation for a terminal, in lines of about a hundred characters.
     *
     * @return the text, which ends with a line break
     */
    public String text() {
        StringBuilder text = new StringBuilder(Visible.text(rule.id()) + "  " + Visible.text(rule.title()) + "\n");
        text.append(facts()).append('\n');
        for (Section section : sections()) {
            text.append('\n').append(section.heading()).append('\n');
            text.append(
                    section.isExample()
                            ? Lines.indent(section.text(), "    ")
                            : "    " + Lines.wrap(Visible.text(section.text()), "    ") + "\n");
        }
        return text.toString();
    }

    /**
     * The explanation in Markdown, as an editor shows it beside the text.
     *
     * @return the Markdown, which ends with a line break
     */
    public String markdown() {
        StringBuilder text =
                new StringBuilder("**" + rule.id() + ": " + Markdown.literal(rule.title()) + "**\n\n" + facts() + "\n");
        for (Section section : sections()) {
            text.append("\n**").append(section.heading()).append("**");
            text.append(
                    section.isExample()
                            ? "\n\n```json\n" + section.text().strip() + "\n```\n"
                            : "\n\n" + Markdown.literal(section.text()) + "\n");
        }
        return text.toString();
    }

    private String facts() {
        boolean runs = Catalogue.standard().availablePacks().stream().noneMatch(rule.pack()::equals)
                || Catalogue.standard().packs().contains(rule.pack());
        return rule.severity().name().toLowerCase(Locale.ROOT) + ", pack " + Visible.text(rule.pack())
                + (runs ? "" : ", which runs only if it is chosen");
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Why it matters", rule.rationale(), false));
        if (rule.inForce() != null) {
            sections.add(new Section(
                    "In force", Messages.english().date(rule.inForce()) + "; outside, it finds nothing.", false));
        }
        sections.add(new Section("Based on", String.join("; ", rule.sources()) + ".", false));
        sections.add(new Section("What it says", filled(rule.message()), false));
        sections.add(new Section("What to do", filled(rule.advice()), false));
        sections.add(new Section("Not like this", rule.invalidExample(), true));
        sections.add(new Section("But like this", rule.validExample(), true));
        if (rule.nearMissExample() != null) {
            sections.add(new Section("This may look wrong, and is right", rule.nearMissExample(), true));
        }
        return sections;
    }

    /** A message with a sign for what each finding says in its own way. */
    private static String filled(String message) {
        return ARGUMENT.matcher(message).replaceAll("<$1>");
    }
}
