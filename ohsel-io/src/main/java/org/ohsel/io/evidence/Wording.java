// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.publishing.Names;
import org.ohsel.model.PartialDate;
import org.ohsel.model.Source;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.Messages;
import org.ohsel.rules.PersonalData;
import org.ohsel.rules.evidence.EvidenceAnswer;

/** What a pack calls things, and what it may show of what people wrote. Immutable. */
final class Wording {

    private final Messages messages;
    private final Names names;

    Wording(Messages messages, Vocabulary vocabulary) {
        this.messages = messages;
        this.names = new Names(vocabulary);
    }

    Messages messages() {
        return messages;
    }

    /** The labels of terms, with commas between them. */
    String terms(List<? extends Term> terms) {
        return messages.shown(String.join(", ", names.of(present(terms))));
    }

    String term(@Nullable Term term) {
        return messages.shown(names.of(term).orElse(""));
    }

    private static <T> List<T> present(List<T> terms) {
        return terms.stream().filter(term -> term != null).toList();
    }

    /** What somebody wrote, as far as it may be shown; an ellipsis if not. */
    String quoted(String text) {
        return messages.showsQuotedText() ? text : PersonalData.show(text);
    }

    /** The title of a record, or its id if the title may not be shown. */
    String title(@Nullable String title, @Nullable String id) {
        String shown = title == null ? "" : quoted(title);
        return shown.isBlank() || shown.equals("\u2026") ? messages.shown(String.valueOf(id)) : shown;
    }

    static String date(@Nullable PartialDate date) {
        return date == null ? "" : capital(Messages.english().date(date));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Where something was taken from: {@code document 002, line 33, inferred}. */
    String source(Source source) {
        List<String> words = new ArrayList<>();
        String document = messages.shown(String.valueOf(source.document()));
        words.add(document.contains("/") ? document : "document " + document);
        if (source.lines() != null) {
            boolean several = source.lines().contains("-") || source.lines().contains(",");
            words.add((several ? "lines " : "line ")
                    + source.lines().replace("-", " to ").replace(",", ", "));
        }
        if (source.section() != null && !quoted(source.section()).equals("\u2026")) {
            words.add(quoted(source.section()));
        }
        if (source.certainty() != null) {
            words.add(term(source.certainty()).toLowerCase(Locale.ROOT));
        }
        return String.join(", ", words);
    }

    static String answer(EvidenceAnswer answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_RECORDED -> "Not recorded";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    /** The answer in JSON, such as {@code not-recorded}. */
    static String code(EvidenceAnswer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
