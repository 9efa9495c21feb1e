// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.pages.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ohsel.examples.register.pages.entry.CheckedText.Change;
import org.ohsel.examples.register.pages.entry.CheckedText.Found;
import org.ohsel.io.EngagementReader;
import org.ohsel.io.Framing;
import org.ohsel.io.Limits;
import org.ohsel.io.RecordStream;
import org.ohsel.io.fix.Edit;
import org.ohsel.io.fix.Fixes;
import org.ohsel.io.report.Excerpt;
import org.ohsel.io.report.Excerpts;
import org.ohsel.rules.EngagementValidator;
import org.ohsel.rules.Finding;
import org.ohsel.rules.Findings;
import org.ohsel.rules.Fix;
import org.ohsel.rules.Location;
import org.ohsel.rules.Messages;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Checks a text that somebody writes by hand, and corrects it. Nothing is kept. */
@Component
class TextCheck {

    /** How long a text may be, in bytes of UTF-8. */
    static final int LONGEST = 500_000;

    private static final int MOST_FINDINGS = 100;
    private static final Messages MESSAGES = Messages.english();

    private final EngagementReader reader;

    TextCheck(EngagementValidator validator) {
        this.reader = EngagementReader.strict()
                .withValidator(validator)
                .withLimits(Limits.standard().withMostFindings(MOST_FINDINGS));
    }

    /** What is wrong in a text: a record, several, a log or NDJSON. */
    CheckedText check(String text) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        try (RecordStream stream = reader.records(json)) {
            long records = stream.stream().filter(item -> item.record() != null).count();
            Findings findings = stream.findings();
            return new CheckedText(
                    records, found(text, json, findings), findings.notKept().count());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    /** The text with the fix of one finding applied, by its place in the list; the same text if it has none. */
    String fix(String text, int index) {
        List<Found> findings = check(text).findings();
        return index < 0 || index >= findings.size() ? text : fixed(text, List.of(findings.get(index)));
    }

    /** The text with all fixes applied that do not get in each other's way. */
    String fixAll(String text) {
        return fixed(text, check(text).findings());
    }

    private static String fixed(String text, List<Found> findings) {
        StringBuilder fixed = new StringBuilder(text);
        int untouched = text.length();
        for (Change change : findings.stream()
                .flatMap(found -> Stream.ofNullable(found.fix()))
                .sorted(Comparator.comparingInt(Change::to).reversed())
                .toList()) {
            if (change.to() <= untouched) {
                fixed.replace(change.from(), change.to(), change.text());
                untouched = change.from();
            }
        }
        return fixed.toString();
    }

    private static List<Found> found(String text, byte[] json, Findings findings) throws IOException {
        TextOffsets offsets = new TextOffsets(text);
        Map<Location, Excerpt> excerpts = Excerpts.of(json).read(findings, MESSAGES.withQuotedText());
        Map<Finding, Edit> edits = Fixes.edits(
                json, Framing.AUTO, findings.stream().filter(TextCheck::isSafe).toList());
        return findings.stream()
                .map(finding -> found(finding, offsets, excerpts, edits.get(finding)))
                .toList();
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::safe).isPresent();
    }

    private static Found found(
            Finding finding, TextOffsets offsets, Map<Location, Excerpt> excerpts, @Nullable Edit edit) {
        @Nullable Location place = finding.location();
        @Nullable Excerpt excerpt = place == null ? null : excerpts.get(place);
        int from = place == null ? 0 : offsets.of(place);
        return new Found(
                place == null ? 0 : place.line(),
                place == null ? 0 : place.column(),
                from,
                excerpt == null ? from : offsets.after(from, excerpt.length()),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.ruleId(),
                StringUtils.capitalize(MESSAGES.message(finding)),
                MESSAGES.advice(finding),
                edit == null ? null : new Change(offsets.of(edit.start()), offsets.of(edit.end()), edit.text()),
                excerpt);
    }
}
