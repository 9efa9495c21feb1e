// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.io.page.Page;
import org.ohsel.io.page.Sentences;
import org.ohsel.model.Decision;
import org.ohsel.model.PartialDate;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.Evidence;
import org.ohsel.rules.evidence.EvidenceAnswer;
import org.ohsel.rules.evidence.EvidenceLine;
import org.ohsel.rules.evidence.EvidencePack;
import org.ohsel.rules.evidence.EvidenceSection;

/** A pack as a page. */
final class EvidencePage {

    private final EvidencePack pack;
    private final Wording wording;
    private final RecordsTable records;

    EvidencePage(EvidencePack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
        this.records = new RecordsTable(pack, wording);
    }

    void write(Writer output) throws IOException {
        CommissioningActivity activity = pack.activity();
        String name = wording.title(activity.title(), activity.id());
        Html html = new Html();
        html.open("header", "class", "masthead").open("div", "class", "width");
        html.element("p", "Evidence pack: what the law asks and what is recorded", "class", "kicker");
        html.open("h1").quoted(name).close("h1");
        html.element("p", lead(), "class", "lead");
        if (pack.asOf() != null) {
            html.element("p", "As of " + Messages.english().date(PartialDate.of(pack.asOf())) + ".", "class", "as-of");
        }
        html.close("div").close("header");
        html.open("div", "class", "width");
        contents(html);
        html.open("main", "id", "main", "tabindex", "-1");
        summary(html);
        pack.sections().forEach(section -> section(html, section));
        findings(html);
        records.write(html);
        html.close("main").close("div");
        html.open("footer").open("div", "class", "width");
        html.element(
                "p",
                "Made with ohsel, a library for records of public engagement. This page is one file: it asks"
                        + " no other computer for anything.");
        html.close("div").close("footer");
        Page.write(output, "Evidence pack: " + name, html);
    }

    private String lead() {
        long lines = pack.sections().stream()
                .mapToLong(section -> section.lines().size())
                .sum();
        return "The log answers " + some(EvidenceAnswer.YES) + " of " + Numbers.of(lines) + " questions with yes and "
                + some(EvidenceAnswer.NO) + " with no. On " + some(EvidenceAnswer.NOT_RECORDED)
                + " it records nothing either way, and " + some(EvidenceAnswer.NOT_APPLICABLE)
                + (pack.count(EvidenceAnswer.NOT_APPLICABLE) == 1 ? " does" : " do") + " not apply.";
    }

    private String some(EvidenceAnswer answer) {
        long count = pack.count(answer);
        return count == 0 ? "none" : Numbers.of(count);
    }

    private void contents(Html html) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("summary", "The activity");
        pack.sections().forEach(section -> links.put(section.id(), section.title()));
        links.put("findings", "What rules find");
        links.put("records", "Records and sources");
        html.open("nav", "class", "contents", "aria-labelledby", "contents");
        html.element("h2", "Contents", "id", "contents").open("ul");
        links.forEach((id, title) ->
                html.open("li").element("a", title, "href", "#" + id).close("li"));
        html.close("ul").close("nav");
    }

    private void summary(Html html) {
        html.open("section", "aria-labelledby", "summary").element("h2", "The activity", "id", "summary");
        html.open("dl", "class", "figures four");
        for (EvidenceAnswer answer : EvidenceAnswer.values()) {
            html.open("div", "class", pack.count(answer) == 0 ? "quiet" : style(answer))
                    .element("dt", Wording.answer(answer));
            html.element("dd", Numbers.of(pack.count(answer))).close("div");
        }
        html.close("dl");
        CommissioningActivity activity = pack.activity();
        html.open("dl", "class", "facts");
        fact(html, "Id", wording.messages().shown(String.valueOf(activity.id())));
        fact(html, "Kind", wording.term(activity.kind()));
        fact(html, "Commissioners", wording.terms(activity.commissioners()));
        fact(html, "Boroughs", wording.terms(activity.boroughs()));
        fact(html, "Workstreams", wording.terms(activity.workstreams()));
        fact(html, "Planning began", Wording.date(activity.planningBegan()));
        fact(html, "Decision", decision(activity.decision()));
        html.close("dl");
        html.element("h3", "How to read this").open("ul", "class", "sentences");
        pack.caveats().forEach(caveat -> html.element("li", caveat));
        html.close("ul").close("section");
    }

    private static void fact(Html html, String name, String value) {
        html.open("div").element("dt", name).open("dd");
        html.quoted(value.isEmpty() ? "Not recorded" : value).close("dd").close("div");
    }

    private String decision(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        String body = wording.term(decision.body());
        String date = decision.date() == null ? "" : Messages.english().date(decision.date());
        return wording.term(decision.outcome())
                + (body.isEmpty() ? "" : " by " + body)
                + (date.isEmpty() ? "" : ", " + date);
    }

    private void section(Html html, EvidenceSection section) {
        html.open("section", "aria-labelledby", section.id());
        html.element("h2", section.title(), "id", section.id()).element("p", section.about());
        html.open("table", "class", "list stack checklist");
        html.element("caption", section.title() + ": questions and answers", "class", "unseen");
        html.open("thead").open("tr");
        for (String heading : List.of("Question", "Answer", "Law", "Shown by")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        section.lines().forEach(line -> line(html, line));
        html.close("tbody").close("table").close("section");
    }

    private void line(Html html, EvidenceLine line) {
        html.open("tr", "id", line.id(), "class", "line");
        html.open("th", "scope", "row").element("b", line.question()).close("th");
        html.open("td", "data-label", "Answer").open("div");
        html.element("strong", Wording.answer(line.answer()), "class", "tag " + style(line.answer()));
        html.open("p", "class", "why").quoted(line.why()).close("p");
        html.close("div").close("td");
        html.open("td", "data-label", "Law", "class", "law").open("div").text(line.law());
        if (line.inForce() != null) {
            html.text(", in force ").text(Messages.english().date(line.inForce()));
        }
        html.close("div").close("td");
        html.open("td", "data-label", "Shown by").open("div");
        shownBy(html, line.shownBy());
        html.close("div").close("td").close("tr");
    }

    private void shownBy(Html html, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            html.element("span", "Nothing", "class", "zero");
            return;
        }
        html.open("ul", "class", "plain");
        for (Evidence each : evidence) {
            html.open("li");
            String anchor = records.anchor(each.recordId());
            html.open("a", "href", "#" + anchor)
                    .quoted(wording.messages().shown(each.recordId()))
                    .close("a");
            if (!each.pointer().isEmpty()) {
                html.text(" ")
                        .open("code")
                        .quoted(wording.messages().shown(each.pointer()))
                        .close("code");
            }
            if (!each.sources().isEmpty()) {
                html.open("span", "class", "sources").text(" ");
                html.quoted(String.join(
                        "; ", each.sources().stream().map(wording::source).toList()));
                html.close("span");
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void findings(Html html) {
        html.open("section", "aria-labelledby", "findings");
        html.element("h2", "What rules find", "id", "findings");
        if (pack.findings().isEmpty()) {
            html.element("p", "The rules on legal duties find nothing in the record of the activity.")
                    .close("section");
            return;
        }
        html.element("p", "What the rules on legal duties find in the record of the activity.");
        html.open("ul", "class", "findings");
        for (Finding finding : pack.findings()) {
            String style = switch (finding.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "info";
            };
            String name = Wording.capital(style.equals("info") ? "information" : style);
            html.open("li", "class", "finding " + style).open("p", "class", "message");
            html.element("strong", name, "class", "tag " + style).text(" ");
            html.quoted(Sentences.of(wording.messages().message(finding))).close("p");
            html.open("p", "class", "place").element("code", finding.ruleId()).text(", at ");
            html.open("code")
                    .quoted(wording.messages().pointer(finding))
                    .close("code")
                    .close("p");
            html.open("p", "class", "advice").element("b", "What to do: ");
            html.quoted(Sentences.of(wording.messages().advice(finding)))
                    .close("p")
                    .close("li");
        }
        html.close("ul").close("section");
    }

    private static String style(EvidenceAnswer answer) {
        return switch (answer) {
            case YES -> "good";
            case NO -> "error";
            case NOT_RECORDED -> "warning";
            case NOT_APPLICABLE -> "quiet";
        };
    }
}
