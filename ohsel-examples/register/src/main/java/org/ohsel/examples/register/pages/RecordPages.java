// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.util.List;
import java.util.Locale;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One record: all that it says, where it is from, and what the rules make of it; and its numbers as charts. */
@Controller
class RecordPages {

    private static final int MOST_NAMING = 50;

    private final ShownRecords records;
    private final RecordHeads heads;
    private final RecordSearch search;
    private final Words words;
    private final Visitor visitor;

    RecordPages(ShownRecords records, RecordHeads heads, RecordSearch search, Words words, Visitor visitor) {
        this.records = records;
        this.heads = heads;
        this.search = search;
        this.words = words;
        this.visitor = visitor;
    }

    /**
     * What a rule found.
     *
     * @param severity error, warning or note
     * @param message what is wrong
     * @param advice what to do
     * @param pointer where it is
     * @param rule the id of the rule
     */
    record Note(String severity, String message, String advice, String pointer, String rule) {

        static Note of(Finding finding) {
            return new Note(
                    finding.severity() == Severity.INFO
                            ? "Note"
                            : Words.sentence(finding.severity().toString().toLowerCase(Locale.ROOT)),
                    Words.sentence(finding.message()),
                    Words.sentence(finding.advice()),
                    finding.pointer(),
                    finding.ruleId());
        }
    }

    @GetMapping("/records/{id}")
    String page(@PathVariable String id, Model model) {
        ShownRecord shown = records.find(id).orElseThrow(NoSuchRecordException::new);
        model.addAttribute("head", heads.of(shown));
        model.addAttribute("outline", records.outline(shown));
        model.addAttribute(
                "naming",
                search.referringTo(visitor.audience(), id, MOST_NAMING).stream()
                        .map(found -> ListedRecord.of(found, words))
                        .toList());
        model.addAttribute(
                "notes",
                visitor.isSignedIn() ? shown.findings().stream().map(Note::of).toList() : List.of());
        return "record";
    }

    @GetMapping("/records/{id}/results")
    String results(@PathVariable String id, Model model) {
        ShownRecord shown = records.find(id).orElseThrow(NoSuchRecordException::new);
        List<ResultTable> results = ResultTable.allIn(shown.content());
        if (results.isEmpty()) {
            throw new NoSuchRecordException();
        }
        model.addAttribute("head", heads.of(shown));
        model.addAttribute("results", results);
        return "results";
    }
}
