// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.Part.Value;
import org.ohsel.examples.register.search.FoundRecord;
import org.ohsel.examples.register.search.RecordSearch;
import org.ohsel.examples.register.search.Responsibility;
import org.ohsel.examples.register.security.Visitor;
import org.ohsel.io.RecordLinks;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.planning.CommissioningActivity;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Messages;
import org.ohsel.rules.evidence.EvidenceAnswer;
import org.ohsel.rules.evidence.EvidenceLine;
import org.ohsel.rules.evidence.EvidencePack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the law asks of an activity, and what is recorded. The pack is made from the activity, the records that it names and those
 * that name it: nothing else can show anything in it.
 */
@Controller
class EvidencePage {

    private static final int MOST_RELATED = 500;

    private final ShownRecords records;
    private final RecordHeads heads;
    private final RecordSearch search;
    private final Responsibility responsibility;
    private final Visitor visitor;
    private final Words words;
    private final Vocabulary vocabulary;

    EvidencePage(
            ShownRecords records,
            RecordHeads heads,
            RecordSearch search,
            Responsibility responsibility,
            Visitor visitor,
            Words words,
            EngagementValidator validator) {
        this.records = records;
        this.heads = heads;
        this.search = search;
        this.responsibility = responsibility;
        this.visitor = visitor;
        this.words = words;
        this.vocabulary = validator.vocabulary();
    }

    /**
     * An answer and how often it is given.
     *
     * @param label the answer
     * @param colour that of its tag
     * @param count how often
     */
    record Answer(String label, String colour, long count) {

        static Answer of(EvidenceAnswer answer, long count) {
            return switch (answer) {
                case YES -> new Answer("Yes", "green", count);
                case NO -> new Answer("No", "red", count);
                case NOT_RECORDED -> new Answer("Not recorded", "yellow", count);
                case NOT_APPLICABLE -> new Answer("Not applicable", "grey", count);
            };
        }
    }

    /**
     * A question and its answer.
     *
     * @param question the question
     * @param answer the answer
     * @param why why that is the answer
     * @param law the law, and when it was in force
     * @param shownBy the records that show it
     */
    record Line(String question, Answer answer, String why, String law, List<Value> shownBy) {

        /** Copies the list. */
        Line {
            shownBy = List.copyOf(shownBy);
        }
    }

    /**
     * The questions of one duty.
     *
     * @param id what it is called in addresses
     * @param title its title
     * @param about what it asks
     * @param lines the questions
     */
    record Duty(String id, String title, String about, List<Line> lines) {

        /** Copies the list. */
        Duty {
            lines = List.copyOf(lines);
        }
    }

    @GetMapping("/records/{id}/evidence")
    String page(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        ShownRecord shown = records.find(id).orElseThrow(NoSuchRecordException::new);
        if (!(shown.content() instanceof CommissioningActivity)) {
            throw new NoSuchRecordException();
        }
        Question question = new Question(parameters);
        LocalDate day = question.on().orElseGet(responsibility::today);
        List<EngagementRecord> log = log(shown);
        EvidencePack pack =
                EvidencePack.of(EngagementLog.of(log), shown.content().id(), day, vocabulary);
        Map<String, String> titles =
                records.titles(log.stream().map(EngagementRecord::id).toList());
        model.addAttribute("head", heads.of(shown));
        model.addAttribute("day", words.day(day));
        model.addAttribute(
                "answers",
                Stream.of(EvidenceAnswer.values())
                        .map(answer -> Answer.of(answer, pack.count(answer)))
                        .toList());
        model.addAttribute("caveats", pack.caveats());
        model.addAttribute(
                "duties",
                pack.sections().stream()
                        .map(section -> new Duty(
                                section.id(),
                                section.title(),
                                section.about(),
                                section.lines().stream()
                                        .map(line -> line(line, titles))
                                        .toList()))
                        .toList());
        model.addAttribute(
                "notes", pack.findings().stream().map(RecordPages.Note::of).toList());
        model.addAttribute("related", related(pack, titles));
        return "evidence";
    }

    private List<EngagementRecord> log(ShownRecord shown) {
        Set<String> ids = new LinkedHashSet<>();
        RecordLinks.in(shown.content()).forEach(link -> ids.add(link.id()));
        search.referringTo(visitor.audience(), shown.stored().id(), MOST_RELATED).stream()
                .map(FoundRecord::id)
                .forEach(ids::add);
        ids.remove(shown.stored().id());
        List<EngagementRecord> log = new ArrayList<>(List.of(shown.content()));
        ids.stream()
                .limit(MOST_RELATED)
                .flatMap(id -> records.find(id).stream())
                .map(ShownRecord::content)
                .filter(content -> content.id() != null)
                .forEach(log::add);
        return log;
    }

    private static Line line(EvidenceLine line, Map<String, String> titles) {
        return new Line(
                line.question(),
                Answer.of(line.answer(), 1),
                line.why(),
                line.inForce() == null
                        ? line.law()
                        : line.law() + ", in force " + Messages.english().date(line.inForce()),
                line.shownBy().stream()
                        .map(evidence -> link(evidence.recordId(), titles))
                        .distinct()
                        .toList());
    }

    private static Value link(String id, Map<String, String> titles) {
        @Nullable String title = titles.get(id);
        return title == null ? Value.of(id + " (no such record here)") : new Value(title, "/records/" + id, List.of());
    }

    private List<Value> related(EvidencePack pack, Map<String, String> titles) {
        return pack.records().stream()
                .map(related -> {
                    Value link = link(related.id(), titles);
                    String date = related.date() == null ? "" : ", " + words.date(related.date());
                    String type = words.type(Objects.requireNonNullElse(related.type(), "record"));
                    return new Value(
                            link.text() + " (" + type.toLowerCase(Locale.UK) + date + ")", link.address(), List.of());
                })
                .toList();
    }
}
