// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.ArrayList;
import java.util.List;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.examples.register.pages.entry.EventField.Shape;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Result;
import org.ohsel.io.fix.Fixes;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Severity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes records from what was typed, and lets the rules judge them. */
@Component
class EventDrafts {

    /** A fix can show what could not be seen before. */
    private static final int MOST_PASSES = 3;

    private final EngagementReader reader;

    EventDrafts(EngagementValidator validator) {
        this.reader = EngagementReader.tolerant().withValidator(validator);
    }

    /**
     * The record that a form makes of another.
     *
     * @param form the form, without empty rows
     * @param base the record that is edited, or a missing node
     */
    EventDraft draft(EventForm form, JsonNode base) {
        String json = EventJson.write(form, base).toString();
        Result<EngagementRecord> result = reader.readRecord(json);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            json = Fixes.apply(
                    json,
                    result.findings().stream().filter(EventDrafts::isTyped).toList());
            result = reader.readRecord(json);
        }
        List<FormError> errors = new ArrayList<>(dateProblems(form));
        List<FormError> warnings = new ArrayList<>();
        List<FormError> notes = new ArrayList<>();
        for (Finding finding : result.findings()) {
            FormError said = FormWords.say(finding);
            if (errors.stream()
                    .noneMatch(
                            error -> !error.field().isEmpty() && error.field().equals(said.field()))) {
                (finding.severity() == Severity.ERROR
                                ? errors
                                : finding.severity() == Severity.WARNING ? warnings : notes)
                        .add(said);
            }
        }
        return new EventDraft(result.partial(), errors, warnings, notes);
    }

    /** What people typed is understood where it can mean one thing only; what the form does not show stays as it is. */
    private static boolean isTyped(Finding finding) {
        return EventField.at(finding.pointer()).isPresent()
                && finding.fix().filter(Fix::safe).isPresent();
    }

    private static List<FormError> dateProblems(EventForm form) {
        List<FormError> problems = new ArrayList<>();
        for (EventField field : EventField.ALL) {
            if (field.shape() == Shape.DATE) {
                int rows = field.isInRow() ? form.rows(field.list()) : 1;
                for (int row = 0; row < rows; row++) {
                    String name = field.in(row);
                    form.date(name).problem().ifPresent(problem -> problems.add(new FormError(name, problem)));
                }
            }
        }
        return problems;
    }
}
