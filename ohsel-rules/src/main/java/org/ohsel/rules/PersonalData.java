// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ohsel.rules.privacy.EmailAddresses;
import org.ohsel.rules.privacy.NhsNumbers;
import org.ohsel.rules.privacy.Span;
import org.ohsel.rules.privacy.Suspicion;
import org.ohsel.rules.privacy.TelephoneNumbers;

/**
 * What may be shown of the documents that are validated. Records hold people's words, and findings travel: into logs,
 * tickets and e-mails. So there is one policy for messages, pointers, excerpts and exceptions alike:
 *
 * <ul>
 *   <li>NHS numbers, telephone numbers of the United Kingdom and e-mail addresses are masked wherever they are, also
 *       those in ids and in the names of members. What may well be an NHS number is masked even if no rule would
 *       report it, because a mask accuses nobody.
 *   <li>A value that a rule of the pack {@link Pack#PRIVACY} objects to for another reason, such as the name of a member
 *       of the public, is masked as a whole in excerpts.
 *   <li>A value that a message {@linkplain Quoted quotes} is shown if it is as short as a code, a name or a title, and
 *       does not speak of a person as people do. Anything else may be something that somebody said, and a message
 *       shows an ellipsis.
 *   <li>All else is shown: codes, dates, numbers, the names of bodies and of members.
 * </ul>
 *
 * <p>{@link Messages#withQuotedText()} shows everything. The names of files are not masked: without them nobody could
 * find the file.
 */
public final class PersonalData {

    private static final char MASK = '*';

    /** No bundled label is longer, and few titles are. */
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} '\u2019&/.,:;()+_#@*\u2010\u2011\u2013\u2014-]{0,100}");

    private static final Pattern SPEAKS_OF_A_PERSON =
            Pattern.compile("\\b(?:I [a-z]+|[Mm]y|[Mm]e|[Ss]he|[Hh]e|[Hh]ers?|[Hh]is|[Hh]im|Mrs?|Miss|Ms|Mx)\\b");

    /** These report a part of a value, which {@link #mask} finds by itself. */
    private static final Set<String> REPORT_A_PART = Set.of("OHSEL-PRIVACY-001", "OHSEL-PRIVACY-002");

    private PersonalData() {}

    /**
     * A string with asterisks in place of personal data.
     *
     * @param text the string
     * @return a string of the same length
     */
    public static String mask(String text) {
        String masked = text;
        // Again and again: what is masked may have hidden a number beside it, as the first half of one that is too
        // long.
        while (Suspicion.mayHold(masked)) {
            List<Span> spans = Stream.of(
                            NhsNumbers.possiblyIn(masked), TelephoneNumbers.in(masked), EmailAddresses.in(masked))
                    .flatMap(List::stream)
                    .toList();
            if (spans.isEmpty()) {
                return masked;
            }
            StringBuilder more = new StringBuilder(masked);
            for (Span span : spans) {
                for (int i = span.start(); i < span.end(); i++) {
                    more.setCharAt(i, MASK);
                }
            }
            masked = more.toString();
        }
        return masked;
    }

    /**
     * Whether the value that a finding points to is personal as a whole, and not only what {@link #mask} masks in it.
     *
     * @param finding the finding
     * @return true if a rule of the pack {@link Pack#PRIVACY} objects to the value as such
     */
    public static boolean isWhollyPersonal(Finding finding) {
        return finding.rule().pack().equals(Pack.PRIVACY) && !REPORT_A_PART.contains(finding.ruleId());
    }

    /**
     * A value for a message to quote: masked, and only if it is as short as a code, a name or a title.
     *
     * @param value the value
     * @return what may be shown of it; an ellipsis if that is nothing
     */
    public static String show(String value) {
        boolean label = LABEL.matcher(value).matches()
                && !SPEAKS_OF_A_PERSON.matcher(value).find();
        return label ? mask(value) : "\u2026";
    }
}
