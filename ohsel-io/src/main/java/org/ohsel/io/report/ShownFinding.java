// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import org.jspecify.annotations.Nullable;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Sentences;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;

/**
 * A finding as a page shows it, in words.
 *
 * @param place where it is in its file, such as {@code line 9, column 35}; empty if that is not known
 * @param member the JSON Pointer; empty if it is about the whole
 */
record ShownFinding(
        RuleInfo rule,
        Severity severity,
        FoundByFile.FileRow file,
        String place,
        String member,
        @Nullable String recordId,
        String message,
        String advice,
        @Nullable Excerpt line) {

    static ShownFinding of(Finding finding, FoundByFile.FileRow file, @Nullable Excerpt line, Messages messages) {
        @Nullable String recordId = finding.recordId() == null ? null : messages.shown(finding.recordId());
        return new ShownFinding(
                finding.rule(),
                finding.severity(),
                file,
                place(finding.location()),
                messages.pointer(finding),
                recordId,
                Sentences.of(messages.message(finding)),
                Sentences.of(messages.advice(finding)),
                line);
    }

    private static String place(@Nullable Location location) {
        if (location == null) {
            return "";
        }
        return location.sheet() == null
                ? "line " + location.line() + ", column " + location.column()
                : "cell " + location;
    }

    /** Writes it as an item of a list. */
    void write(Html html, int number) {
        html.open(
                "li",
                "class",
                "finding " + HtmlReport.style(severity),
                "id",
                "finding-" + number,
                "data-severity",
                HtmlReport.style(severity),
                "data-rule",
                rule.id(),
                "data-file",
                String.valueOf(file.number()));
        html.open("p", "class", "message");
        html.element("strong", HtmlReport.name(severity), "class", "tag " + HtmlReport.style(severity));
        html.text(" ").quoted(message).close("p");
        html.open("p", "class", "place").quoted(file.name());
        html.text(place.isEmpty() ? "" : ", " + place);
        if (recordId != null) {
            html.text(", record ").quoted(recordId);
        }
        if (!member.isEmpty()) {
            html.text(", at ").open("code").quoted(member).close("code");
        }
        html.close("p");
        excerpt(html);
        html.open("p", "class", "advice")
                .element("b", "What to do: ")
                .quoted(advice)
                .close("p");
        html.close("li");
    }

    private void excerpt(Html html) {
        // A bracket alone says nothing that the pointer does not say.
        if (line == null || line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        int[] characters = line.text().codePoints().toArray();
        int from = Math.min(line.caret(), characters.length);
        int to = (int) Math.min(characters.length, from + Math.max(line.length(), 1));
        html.open("pre", "class", "excerpt").open("code").open("bdi");
        html.text(new String(characters, 0, from));
        html.element("mark", to > from ? new String(characters, from, to - from) : " ");
        html.text(new String(characters, to, characters.length - to));
        html.close("bdi").close("code").close("pre");
    }
}
