// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/** The findings by rule, with a filter for those whose browser runs its script. */
final class FindingsSection {

    private final FoundByRule found;

    FindingsSection(FoundByRule found) {
        this.found = found;
    }

    void write(Html html) {
        List<FoundByRule.Group> groups = found.groups();
        html.open("section", "aria-labelledby", "findings");
        if (found.count() == 0) {
            html.element("h2", "Findings", "id", "findings").element("p", "Nothing was found.");
            html.close("section");
            return;
        }
        html.element("h2", "Findings by rule", "id", "findings");
        html.element(
                "p",
                "The most serious come first. Each rule says why it matters and what it rests on; each finding says where it"
                        + " is and what to do.");
        table(html, groups);
        filter(html, groups);
        for (FoundByRule.Group group : groups) {
            rule(html, group);
        }
        html.close("section");
    }

    private void table(Html html, List<FoundByRule.Group> groups) {
        html.open("table", "class", "list").element("caption", "Rules that found something");
        html.open("thead").open("tr");
        html.element("th", "Rule", "scope", "col").element("th", "Severity", "scope", "col");
        html.element("th", "Findings", "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        for (FoundByRule.Group group : groups) {
            html.open("tr").open("td");
            html.element("a", group.title(), "href", "#" + anchor(group.id()));
            html.close("td").open("td");
            html.element(
                    "strong", HtmlReport.name(group.severity()), "class", "tag " + HtmlReport.style(group.severity()));
            html.close("td")
                    .element("td", Numbers.of(group.count()), "class", "number")
                    .close("tr");
        }
        for (FoundByRule.Group group : found.notKept()) {
            html.open("tr")
                    .element("td", group.id() + ", of which no finding was kept")
                    .element("td", "");
            html.element("td", Numbers.of(group.count()), "class", "number").close("tr");
        }
        html.close("tbody").close("table");
    }

    /** Without the script, which makes it work, it stays hidden. */
    private void filter(Html html, List<FoundByRule.Group> groups) {
        html.open("form", "class", "filter", "id", "filter", "hidden", "", "aria-labelledby", "filter-title");
        html.element("h3", "Choose what to see", "id", "filter-title");
        html.open("fieldset").element("legend", "Severity");
        for (Severity severity : Severity.values()) {
            String style = HtmlReport.style(severity);
            html.open("label", "for", "show-" + style);
            html.empty("input", "type", "checkbox", "id", "show-" + style, "value", style, "checked", "");
            html.text(HtmlReport.name(severity)).close("label");
        }
        html.close("fieldset");
        select(html, "rule", "Rule", "All rules", groups.stream().map(group ->
                new String[] {group.id(), group.id() + ": " + group.title()}));
        select(html, "file", "File", "All files", shownFiles(groups));
        html.open("p").element("label", "Text", "for", "filter-text");
        html.empty("input", "type", "search", "id", "filter-text", "autocomplete", "off", "spellcheck", "false");
        html.close("p");
        html.open("p", "class", "buttons")
                .element("button", "Show everything", "type", "reset")
                .close("p");
        html.element("p", "", "class", "status", "role", "status", "id", "filter-status");
        html.close("form");
    }

    private static void select(Html html, String id, String label, String all, Stream<String[]> options) {
        html.open("p").element("label", label, "for", "filter-" + id);
        html.open("select", "id", "filter-" + id).element("option", all, "value", "");
        options.forEach(option -> html.element("option", option[1], "value", option[0]));
        html.close("select").close("p");
    }

    private Stream<String[]> shownFiles(List<FoundByRule.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.shown().stream())
                .map(ShownFinding::file)
                .collect(Collectors.toMap(FoundByFile.FileRow::number, file -> file, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .map(file -> new String[] {String.valueOf(file.number()), file.name()});
    }

    private static void rule(Html html, FoundByRule.Group group) {
        RuleInfo rule = info(group);
        html.open("section", "class", "rule", "aria-labelledby", anchor(group.id()));
        html.element("h3", rule.title(), "id", anchor(group.id()));
        html.open("p", "class", "meta").element("code", rule.id());
        html.text(", " + Numbers.of(group.count(), "finding"));
        if (group.count() > group.shown().size()) {
            html.text(", of which the first " + group.shown().size() + " are shown ");
            html.open("span")
                    .text("(")
                    .element("a", "how to get all", "href", "#all-findings")
                    .text(")")
                    .close("span");
        }
        html.close("p");
        html.open("p").element("b", "Why it matters: ").text(rule.rationale()).close("p");
        html.open("p", "class", "law").element("b", "It rests on: ");
        html.text(rule.sources().stream().map(SourceWords::of).collect(Collectors.joining("; ")) + ".");
        html.close("p");
        html.open("ul", "class", "findings");
        int number = group.first();
        for (ShownFinding finding : group.shown()) {
            finding.write(html, number++);
        }
        html.close("ul").close("section");
    }

    private static RuleInfo info(FoundByRule.Group group) {
        return group.shown().get(0).rule();
    }

    /** The id of the heading of a rule. */
    static String anchor(String ruleId) {
        return "rule-" + ruleId.toLowerCase(Locale.ROOT);
    }
}
