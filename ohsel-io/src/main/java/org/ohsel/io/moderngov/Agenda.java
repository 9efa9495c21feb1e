// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.moderngov;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.foreign.ImportedLog;
import org.ohsel.io.foreign.Origin;
import org.ohsel.io.foreign.PlainText;
import org.ohsel.io.foreign.Site;
import org.ohsel.model.Source;
import org.ohsel.model.Statement;
import org.ohsel.model.event.AgendaItem;
import org.ohsel.model.term.StatementKind;

/** Reads the items of an agenda. */
final class Agenda {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 50;
    private static final StatementKind MINUTE = new StatementKind("minute");
    private static final StatementKind DECISION = new StatementKind("decision");

    /** What a comment is called that says who did something. */
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "(?is).*\\b(?:by|from|who|author|presenter|officer|contact|lead|member|councillor|director|speaker)s?\\b.*");

    private final Site site;
    private final Papers papers;
    private final ImportedLog log;
    private final LeftOut leftOut;

    Agenda(Site site, Papers papers, ImportedLog log, LeftOut leftOut) {
        this.site = site;
        this.papers = papers;
        this.log = log;
        this.leftOut = leftOut;
    }

    /** An item; null if it is left out, which is reported. */
    @Nullable
    Part<AgendaItem> item(XmlElement element) {
        String id = element.text("agendaitemid");
        String what = id.isEmpty() ? "an agenda item" : "agenda item " + id;
        if (element.isTrue("isrestricted") || element.isFalse("isdisplayallowed")) {
            boolean restricted = element.isTrue("isrestricted");
            log.restricted(
                    element.origin(restricted ? "isrestricted" : "isdisplayallowed"),
                    what,
                    restricted ? "it is restricted" : "the council does not show it to the public",
                    "Nothing needs to be done; if it has been released since, import the meeting again");
            return null;
        }
        String title = PlainText.line(element.text("agendaitemtitle"));
        if (title.isEmpty()) {
            log.notRead(element.origin(), what + " has no title, so it is not read", "Download the meeting again");
            return null;
        }
        Map<String, Origin> origins = new HashMap<>();
        origins.put("", element.origin());
        origins.put("/title", element.origin("agendaitemtitle"));
        origins.put("/papers", element.origin("linkeddocuments"));
        AgendaItem.Builder item = AgendaItem.builder()
                .title(PlainText.shortened(title, LONGEST_TITLE))
                .addAllPapers(papers.of(element));
        String number = number(element);
        if (!number.isEmpty()) {
            item.number(PlainText.shortened(number, LONGEST_NUMBER));
        }
        if (!id.isEmpty()) {
            item.addSources(Source.builder()
                    .document(site.address())
                    .section("AIId=" + PlainText.shortened(id, LONGEST_NUMBER))
                    .build());
        }
        Statements statements = new Statements(item, origins);
        if (title.length() > LONGEST_TITLE) {
            statements.add(StatementKind.CONTEXT, title, element.origin("agendaitemtitle"));
        }
        statements.add(StatementKind.CONTEXT, PlainText.of(element.text("agendatext")), element.origin("agendatext"));
        published(element, "minutesnonemptyhtmlbody", "isminutepublished", MINUTE, what, statements);
        published(element, "decisionnonemptyhtmlbody", "isdecisionpublished", DECISION, what, statements);
        comment(element, "1", statements);
        comment(element, "2", statements);
        if (!element.text("authorusername").isEmpty()) {
            leftOut.add(LeftOut.Kind.AUTHORS, element.origin("authorusername"));
        }
        if (!element.text("declarationcount").matches("0*")) {
            leftOut.add(LeftOut.Kind.DECLARATIONS, element.origin("declarationcount"));
        }
        return new Part<>(item.build(), origins);
    }

    /** As it is shown, such as 9. or 5a; otherwise as it is counted. */
    private static String number(XmlElement element) {
        String shown = PlainText.line(element.text("fulldisplaynumberformat")).replaceAll("(?<![.)\\s])[.)\\s]+$", "");
        if (!shown.isEmpty()) {
            return shown;
        }
        String sub = element.text("agendaitemsubnumber");
        return element.text("agendaitemnumber") + (sub.isEmpty() || sub.equals("0") ? "" : "." + sub);
    }

    private void published(
            XmlElement element, String name, String flag, StatementKind kind, String what, Statements statements) {
        String text = PlainText.of(element.text(name));
        if (text.isEmpty()) {
            return;
        }
        if (element.isFalse(flag)) {
            log.restricted(
                    element.origin(name),
                    (kind.equals(MINUTE) ? "the minute of " : "the decision of ") + what,
                    "the council has not published it",
                    "Import the meeting again when it is published");
            return;
        }
        statements.add(kind, text, element.origin(name));
    }

    /** A comment with the label that the council gave it. */
    private void comment(XmlElement element, String number, Statements statements) {
        String text = PlainText.of(element.text("commenttext" + number));
        String label = PlainText.line(element.text("commentlabel" + number));
        if (text.isEmpty()) {
            return;
        }
        if (label.isEmpty() || ABOUT_PEOPLE.matcher(label).matches()) {
            leftOut.add(LeftOut.Kind.COMMENTS, element.origin("commenttext" + number));
            return;
        }
        statements.add(StatementKind.CONTEXT, label + ": " + text, element.origin("commenttext" + number));
    }

    /** Adds statements to an item; a text that is too long for one becomes several. */
    private static final class Statements {

        private final AgendaItem.Builder item;
        private final Map<String, Origin> origins;
        private int count;

        Statements(AgendaItem.Builder item, Map<String, Origin> origins) {
            this.item = item;
            this.origins = origins;
        }

        void add(StatementKind kind, String text, Origin origin) {
            for (String part : PlainText.parts(text, Fields.LONGEST_TEXT)) {
                item.addStatements(Statement.builder().kind(kind).text(part).build());
                origins.put("/statements/" + count, origin);
                count++;
            }
        }
    }
}
