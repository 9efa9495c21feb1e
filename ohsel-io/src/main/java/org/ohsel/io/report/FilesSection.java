// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.rules.Severity;

/** The findings by file, with links to them. */
final class FilesSection {

    private final FoundByFile files;
    private final FoundByRule rules;
    private final Map<String, String> titles = new HashMap<>();

    FilesSection(FoundByFile files, FoundByRule rules) {
        this.files = files;
        this.rules = rules;
        rules.groups().forEach(group -> titles.put(group.id(), group.title()));
    }

    void write(Html html) {
        html.open("section", "aria-labelledby", "files").element("h2", "Findings by file", "id", "files");
        if (files.listed().isEmpty()) {
            html.element("p", "No file was read.");
        } else {
            table(html);
        }
        more(html, files.moreWithFindings(), "with findings", "The first " + FoundByFile.MOST + " are listed.");
        more(html, files.moreClean(), "without findings", "");
        unread(html);
        html.close("section");
    }

    private static void more(Html html, long number, String which, String why) {
        if (number > 0) {
            html.element("p", ("And " + Numbers.of(number, "more file") + " " + which + ". " + why).strip());
        }
    }

    private void table(Html html) {
        Map<String, Integer> first = firstFindings();
        html.open("table", "class", "list stack files").element("caption", "Files that were read", "class", "unseen");
        html.open("thead").open("tr").element("th", "File", "scope", "col");
        for (Severity severity : Severity.values()) {
            html.element("th", heading(severity), "scope", "col", "class", "number");
        }
        html.element("th", "What was found", "scope", "col")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (FoundByFile.FileRow file : files.listed()) {
            html.open("tr").open("th", "scope", "row").quoted(file.name()).close("th");
            for (Severity severity : Severity.values()) {
                long count = file.count(severity);
                html.element(
                        "td",
                        Numbers.of(count),
                        "class",
                        count == 0 ? "number zero" : "number",
                        "data-label",
                        heading(severity));
            }
            html.open("td", "data-label", "What was found");
            found(html, file, first);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String heading(Severity severity) {
        return severity == Severity.INFO ? "Information" : HtmlReport.name(severity) + "s";
    }

    private void found(Html html, FoundByFile.FileRow file, Map<String, Integer> first) {
        if (file.byRule().isEmpty()) {
            html.element("span", "Nothing", "class", "zero");
            return;
        }
        html.open("ul", "class", "plain");
        file.byRule().forEach((rule, count) -> {
            @Nullable Integer finding = first.get(key(file, rule));
            @Nullable String title = titles.get(rule);
            html.open("li");
            if (title == null) {
                html.text(rule);
            } else {
                html.element(
                        "a",
                        title,
                        "href",
                        "#" + (finding == null ? FindingsSection.anchor(rule) : "finding-" + finding));
            }
            html.text(count == 1 ? "" : ", " + Numbers.of(count) + " times").close("li");
        });
        html.close("ul");
    }

    /** The number of the first finding of each rule in each file that is shown. */
    private Map<String, Integer> firstFindings() {
        Map<String, Integer> first = new HashMap<>();
        for (FoundByRule.Group group : rules.groups()) {
            int number = group.first();
            for (ShownFinding finding : group.shown()) {
                first.putIfAbsent(key(finding.file(), group.id()), number++);
            }
        }
        return first;
    }

    private static String key(FoundByFile.FileRow file, String rule) {
        return file.number() + " " + rule;
    }

    private void unread(Html html) {
        if (files.unreadCount() == 0) {
            return;
        }
        html.element("h3", "Inputs that could not be read").open("ul");
        for (FoundByFile.Unread each : files.unread()) {
            html.open("li").quoted(each.name()).text(": ").quoted(each.reason()).close("li");
        }
        html.close("ul");
        long more = files.unreadCount() - files.unread().size();
        if (more > 0) {
            html.element("p", "And " + Numbers.of(more) + " more.");
        }
    }
}
