// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.report;

import java.util.List;
import java.util.Locale;
import org.ohsel.io.page.Html;
import org.ohsel.io.page.Numbers;
import org.ohsel.model.Commitment;
import org.ohsel.rules.Messages;
import org.ohsel.rules.PersonalData;

/** What is still to be done, by whom and by when. */
final class CommitmentsSection {

    private final Overview overview;
    private final Messages messages;

    CommitmentsSection(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    void write(Html html) {
        OpenCommitments commitments = overview.commitments();
        html.open("section", "aria-labelledby", "commitments").element("h2", "Open commitments", "id", "commitments");
        html.element("p", introduction(commitments));
        if (commitments.count() > 0) {
            table(html, commitments.first());
        }
        long more = commitments.count() - commitments.first().size();
        if (more > 0) {
            html.element("p", "And " + Numbers.of(more) + " more, due later or without a date.");
        }
        if (commitments.restricted() > 0) {
            html.element(
                    "p",
                    "What is in " + Numbers.of(commitments.restricted(), "item")
                            + " that the public may not see was left out.");
        }
        html.close("section");
    }

    private String introduction(OpenCommitments commitments) {
        if (commitments.count() == 0) {
            return commitments.settled() == 0
                    ? "No commitment is recorded."
                    : "All " + Numbers.of(commitments.settled()) + " commitments are recorded as done or dropped.";
        }
        String words = "These are recorded neither as done nor as dropped. The first to be due come first.";
        return overview.asOf().isPresent()
                ? words
                : words + " Which of them are overdue is not said, because no day was given that counts as today.";
    }

    private void table(Html html, List<OpenCommitments.Open> open) {
        html.open("table", "class", "list stack commitments")
                .element("caption", "Commitments that are open", "class", "unseen");
        html.open("thead").open("tr");
        html.element("th", "Due", "scope", "col").element("th", "Who", "scope", "col");
        html.element("th", "What is to be done", "scope", "col").element("th", "Record", "scope", "col");
        html.close("tr").close("thead").open("tbody");
        for (OpenCommitments.Open each : open) {
            Commitment commitment = each.commitment();
            html.open("tr").open("td", "data-label", "Due").text(due(commitment));
            if (each.isOverdue()) {
                html.text(" ").element("strong", "Overdue", "class", "tag error");
            }
            html.close("td").open("td", "data-label", "Who");
            String owners = overview.names().of(commitment.owners());
            html.quoted(owners.isEmpty() ? "Not recorded" : messages.shown(owners))
                    .close("td");
            html.open("td", "data-label", "What is to be done");
            what(html, commitment);
            html.close("td").open("td", "data-label", "Record");
            html.quoted(each.recordId() == null ? "no id" : messages.shown(each.recordId()));
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private void what(Html html, Commitment commitment) {
        String text = commitment.text() == null ? "" : commitment.text();
        String shown = messages.showsQuotedText() ? text : PersonalData.show(text);
        if (shown.equals("\u2026")) {
            html.element("span", "Longer words, not shown", "class", "hidden-words");
        } else {
            html.quoted(shown);
        }
    }

    private String due(Commitment commitment) {
        if (commitment.due() != null) {
            String words = Messages.english().date(commitment.due());
            return words.startsWith("by ") ? "By " + words.substring(3) : capital(words);
        }
        String said = commitment.dueAsSaid();
        return said == null ? "No date" : capital(messages.showsQuotedText() ? said : PersonalData.show(said));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
