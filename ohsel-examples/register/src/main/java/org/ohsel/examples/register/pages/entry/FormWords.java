// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.util.Map;
import java.util.Optional;
import org.ohsel.examples.register.pages.FormError;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Messages;

/** Says to people who fill in a form what a rule found in the record that it makes. */
final class FormWords {

    /** The form is of the person who reads this, so their words are shown to them. */
    private static final Messages MESSAGES = Messages.english().withQuotedText();

    /** What the rules say about JSON, said about a form; the name of the field goes before it. */
    private static final Map<String, String> IN_A_FORM = Map.of(
            "OHSEL-SHAPE-001", "this is missing. Choose or enter it",
            "OHSEL-SHAPE-002", "this is missing. Enter it, or remove what belongs to it");

    private static final Map<String, String> ADVICE = Map.of(
            "OHSEL-JSON-008",
            "Enter a date such as 14 6 2017, a month and a year, or a year. In words, 2017-07/2017-08 is a period",
            "OHSEL-JSON-002",
            "Enter a whole number, such as 40, without words");

    private FormWords() {}

    /** A finding in words, at the field that it is about; about the form as a whole if no field shows the place. */
    static FormError say(Finding finding) {
        Optional<EventField> field = EventField.at(finding.pointer());
        return new FormError(
                field.map(shown -> control(shown, finding.pointer())).orElse(""),
                field.map(shown -> shown.label() + ": ").orElse("") + words(finding, field.isPresent()));
    }

    private static String words(Finding finding, boolean shown) {
        String ruleId = finding.ruleId();
        if (shown && IN_A_FORM.containsKey(ruleId)) {
            return IN_A_FORM.getOrDefault(ruleId, "");
        }
        String advice = shown ? ADVICE.getOrDefault(ruleId, MESSAGES.advice(finding)) : MESSAGES.advice(finding);
        return MESSAGES.message(finding) + ". " + advice;
    }

    /** The name of the control that shows a place: its row is that of the place. */
    private static String control(EventField field, String pointer) {
        return field.isInRow()
                ? field.pointer()
                        .replace(
                                "*",
                                pointer.substring(field.list().length() + 1).split("/", 2)[0])
                : field.pointer();
    }
}
