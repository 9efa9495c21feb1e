// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.checks.ReadingRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The reading of one text: how strictly it is read, and what could not be read. Keeps a bounded number of problems and
 * counts the others.
 */
public final class Reading {

    private final boolean tolerant;
    private final int most;
    private final TypeFinder typeFinder;
    private List<Problem> problems = List.of();
    private Map<NotKept, Long> notKept = Map.of();

    /**
     * Problems that were not kept.
     *
     * @param rule the rule that they go against
     * @param severity how much they matter
     */
    public record NotKept(RuleInfo rule, Severity severity) {}

    /**
     * Begins a reading.
     *
     * @param tolerant whether unknown members and nulls are for information only
     * @param most how many problems to keep
     * @param typeFinder finds the type of a record that does not begin with it
     */
    public Reading(boolean tolerant, int most, TypeFinder typeFinder) {
        this.tolerant = tolerant;
        this.most = most;
        this.typeFinder = typeFinder;
    }

    /**
     * Whether everything could be read.
     *
     * @return true if there are no problems
     */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * The problems that were kept.
     *
     * @return the problems, in the order of the text
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How many were not kept.
     *
     * @return the numbers
     */
    public Map<NotKept, Long> notKept() {
        return notKept;
    }

    boolean isTolerant() {
        return tolerant;
    }

    TypeFinder typeFinder() {
        return typeFinder;
    }

    /** Notes a problem with the token that the parser stands at. */
    void note(RuleInfo rule, JsonParser parser, Map<String, Object> arguments) {
        note(rule, rule.severity(), parser, arguments);
    }

    void note(RuleInfo rule, Severity severity, JsonParser parser, Map<String, Object> arguments) {
        note(new Problem(
                rule,
                severity,
                parser.streamReadContext().pathAsPointer().toString(),
                parser.currentTokenLocation().getByteOffset(),
                arguments));
    }

    /**
     * Notes a problem.
     *
     * @param problem the problem
     */
    public void note(Problem problem) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>();
            notKept = new LinkedHashMap<>();
        }
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            notKept.merge(new NotKept(problem.rule(), problem.severity()), 1L, Long::sum);
        }
    }

    /** Notes that a value is of another type than expected, and skips it. */
    @Nullable
    Object mismatch(JsonParser parser, String expected) {
        note(ReadingRules.TYPE, parser, Map.of("expected", expected, "actual", describe(parser.currentToken())));
        parser.skipChildren();
        return null;
    }

    /** Notes a null. It says nothing that leaving the member out would not say; a tolerant reader lets it pass. */
    void noteNull(JsonParser parser) {
        Severity severity = tolerant ? Severity.INFO : ReadingRules.TYPE.severity();
        note(ReadingRules.TYPE, severity, parser, Map.of("expected", "a value", "actual", "null"));
    }

    private static String describe(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }
}
