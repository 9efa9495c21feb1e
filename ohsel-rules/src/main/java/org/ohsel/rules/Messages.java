// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;
import org.ohsel.rules.spi.FailedRule;

/**
 * Puts findings into words, in English or another language, with or without people's words.
 *
 * <pre>{@code
 * Messages messages = Messages.of(ResourceBundle.getBundle("rules", locale));
 * System.out.println(messages.message(finding) + " " + messages.advice(finding));
 * }</pre>
 *
 * <p>The English wording is the rules' own. Another language is a {@link ResourceBundle} with two keys per rule, one
 * for the message ({@code OHSEL-TIME-001}) and one for the advice ({@code OHSEL-TIME-001.advice}); where a key is
 * missing, the English is used. Dates are in English words, such as 31 March 2020, in {@link #english} messages only;
 * with a bundle they are in their string form, 2020-03-31.
 *
 * <p>In both, a name in braces stands for an argument of the finding, and {@code {where}} for the member that it is
 * about, or the element of a list, such as the second of boroughs.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Messages {

    private static final Messages ENGLISH = new Messages(null, false);
    private static final String WHERE = "where";
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");

    private static final Pattern JSON_SIGNS = Pattern.compile("[\\[\\]{}\"]");

    private final @Nullable ResourceBundle bundle;
    private final boolean showValues;

    private Messages(@Nullable ResourceBundle bundle, boolean showValues) {
        this.bundle = bundle;
        this.showValues = showValues;
    }

    /**
     * The rules' own English messages, without people's words.
     *
     * @return the messages
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Messages in another language, without people's words.
     *
     * @param bundle the messages and advice, by rule id
     * @return the messages
     */
    public static Messages of(ResourceBundle bundle) {
        return new Messages(bundle, false);
    }

    /**
     * These messages with everything in them, including people's words and personal data.
     *
     * @return the messages
     */
    public Messages withQuotedText() {
        return new Messages(bundle, true);
    }

    /**
     * Whether these messages show everything, see {@link #withQuotedText}.
     *
     * @return false if personal data is masked
     */
    public boolean showsQuotedText() {
        return showValues;
    }

    /**
     * A string from a document, such as an id, as a report with these messages may show it.
     *
     * @param text the string
     * @return the string, with personal data masked unless these messages show everything
     * @see PersonalData
     */
    public String shown(String text) {
        return showValues ? text : PersonalData.mask(text);
    }

    /**
     * A date as these messages show it.
     *
     * @param date the date
     * @return in English messages words, such as 31 March 2020 or from 1 April 2013 to 31 March 2020; otherwise the
     *     date's string form
     */
    public String date(PartialDate date) {
        return bundle == null ? DateWords.of(date.toString()) : date.toString();
    }

    /**
     * The location of a finding in the document, as a report with these messages may show it.
     *
     * @param finding the finding
     * @return its JSON Pointer, with personal data in the names of members masked unless these messages show everything
     */
    public String pointer(Finding finding) {
        return shown(finding.pointer());
    }

    /**
     * What is wrong.
     *
     * @param finding the finding
     * @return the message
     */
    public String message(Finding finding) {
        return fill(text(finding, "", finding.rule().message()), finding);
    }

    /**
     * What to write or do instead.
     *
     * @param finding the finding
     * @return the advice
     */
    public String advice(Finding finding) {
        return fill(text(finding, ".advice", finding.rule().advice()), finding);
    }

    /**
     * What the advice says, as data, as a report with these messages may show it.
     *
     * @param finding the finding
     * @return the fix; empty if there is none, or if these messages may not show all that is in it
     */
    public Optional<Fix> fix(Finding finding) {
        return finding.fix().filter(fix -> showValues || isShown(fix));
    }

    private boolean isShown(Fix fix) {
        String words =
                fix.value() == null ? "" : JSON_SIGNS.matcher(fix.value()).replaceAll("");
        return shown(fix.pointer()).equals(fix.pointer())
                && PersonalData.show(words).equals(words);
    }

    /** The wording of the bundle, unless the finding is that its rule failed, which has the same words for any rule. */
    private String text(Finding finding, String suffix, String otherwise) {
        if (bundle == null || FailedRule.isIn(finding)) {
            return otherwise;
        }
        try {
            return bundle.getString(finding.ruleId() + suffix);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private String fill(String template, Finding finding) {
        UnaryOperator<String> value = name -> {
            @Nullable Object argument = finding.arguments().get(name);
            return argument != null ? show(argument) : name.equals(WHERE) ? MemberName.of(finding.pointer()) : "";
        };
        return ARGUMENT.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))))
                .strip();
    }

    /**
     * An argument in words. The elements of a list are separated by commas; a list within a list is a phrase, without
     * commas.
     */
    private String show(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(element -> element instanceof Collection<?> phrase ? joined(phrase, " ") : show(element))
                    .collect(Collectors.joining(", "));
        }
        if (bundle == null && (argument instanceof PartialDate || argument instanceof LocalDate)) {
            return DateWords.of(argument.toString());
        }
        if (argument instanceof Remedy remedy && showValues) {
            return remedy.withQuotedText();
        }
        return argument instanceof Quoted quoted && showValues ? quoted.text() : shown(words(argument));
    }

    /** An object of somebody's own rule may have no words for itself. */
    private static String words(Object argument) {
        try {
            return String.valueOf(argument.toString());
        } catch (RuntimeException e) {
            return "\u2026";
        }
    }

    private String joined(Collection<?> elements, String separator) {
        return elements.stream().map(this::show).collect(Collectors.joining(separator));
    }
}
