// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.PartialDate;

/**
 * Puts findings into words.
 *
 * <p>The English texts are the rules' own. Another language is a {@link ResourceBundle} with a key per rule for the
 * message ({@code OHSEL-TIME-001}) and one for the advice ({@code OHSEL-TIME-001.advice}); what it lacks stays English.
 * Dates are in English words, such as 31 March 2020, in the English messages only; in those of a bundle they are in
 * their string form, 2020-03-31.
 */
public final class Messages {

    private static final Messages ENGLISH = new Messages(null, false);
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");

    private final @Nullable ResourceBundle bundle;
    private final boolean showValues;

    private Messages(@Nullable ResourceBundle bundle, boolean showValues) {
        this.bundle = bundle;
        this.showValues = showValues;
    }

    /**
     * The rules' own texts, without what people wrote.
     *
     * @return the messages
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Texts in another language, without what people wrote.
     *
     * @param bundle the texts by rule id
     * @return the messages
     */
    public static Messages of(ResourceBundle bundle) {
        return new Messages(bundle, false);
    }

    /**
     * The same texts with everything in them, people's words included.
     *
     * @return the messages
     */
    public Messages withQuotedText() {
        return new Messages(bundle, true);
    }

    /**
     * What is wrong.
     *
     * @param finding the finding
     * @return the message
     */
    public String message(Finding finding) {
        return fill(text(finding.ruleId(), finding.rule().message()), finding.arguments());
    }

    /**
     * The advice: what to write or do instead.
     *
     * @param finding the finding
     * @return the advice
     */
    public String advice(Finding finding) {
        return fill(text(finding.ruleId() + ".advice", finding.rule().advice()), finding.arguments());
    }

    private String text(String key, String otherwise) {
        if (bundle == null) {
            return otherwise;
        }
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private String fill(String template, Map<String, Object> arguments) {
        UnaryOperator<String> value = name -> {
            @Nullable Object argument = arguments.get(name);
            return argument == null ? "" : show(argument);
        };
        return ARGUMENT.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))))
                .strip();
    }

    /** An argument in words. A list has commas between its elements; a list in a list is a phrase and has none. */
    private String show(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(element -> element instanceof Collection<?> phrase ? joined(phrase, " ") : show(element))
                    .collect(Collectors.joining(", "));
        }
        if (bundle == null && (argument instanceof PartialDate || argument instanceof LocalDate)) {
            return DateWords.of(argument.toString());
        }
        return argument instanceof Quoted quoted && showValues ? quoted.text() : argument.toString();
    }

    private String joined(Collection<?> elements, String separator) {
        return elements.stream().map(this::show).collect(Collectors.joining(separator));
    }
}
