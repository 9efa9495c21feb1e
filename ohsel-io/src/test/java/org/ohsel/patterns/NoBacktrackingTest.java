// SPDX-License-Identifier: Apache-2.0
package org.ohsel.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ohsel.io.EngagementReader;
import org.ohsel.model.EngagementRecord;
import org.ohsel.patterns.AttackTexts.Attack;
import org.ohsel.patterns.CountedText.TooManyStepsException;
import org.ohsel.rules.Rule;
import tools.jackson.databind.json.JsonMapper;

/**
 * No regular expression takes out of proportion long for any text, however it was made: each is tried on texts that it almost
 * matches. Steps are counted, not seconds.
 */
@Tag("slow")
class NoBacktrackingTest {

    /** Takes too long for a long text, and is never given one: no heading is compared beyond 200 characters. */
    private static final List<String> SHORT =
            List.of("Headings searches for  ?[0-9]+$", "Headings searches for \\([^)]*\\)");

    /** For each character of a text: more than any takes that goes through the text once for each of its parts. */
    private static final long MOST_STEPS = 100;

    private static final int LENGTH = 3_000;
    /** Java goes one level deeper for each time that a group is repeated, unless it is possessive or of one length. */
    private static final Pattern GROUP_AGAIN = Pattern.compile("\\)[*+{]");

    /** What repeats nothing, or nothing more than nine times, takes its time once for each character. */
    private static final Pattern REPEATS = Pattern.compile("(?<!\\\\)[*+]|\\{\\d*,(?!\\d})|\\{\\d\\d");

    /** A sixth of what a thread usually has: with it, fewer repetitions show the same. */
    private static final int SMALL_STACK = 160 << 10;

    @Test
    void noExpressionOfOursBacktracks() throws Exception {
        List<Expression> expressions =
                ExpressionsInClasses.of(EngagementRecord.class, Rule.class, EngagementReader.class);
        assertTrue(expressions.size() > 150, () -> "only " + expressions.size() + " were found");
        assertEquals(
                SHORT,
                problems(expressions).stream()
                        .map(problem -> problem.replaceAll(" too long.*", ""))
                        .toList());
    }

    @Test
    void norDoesOneOfThePublishedSchema() throws InterruptedException {
        List<Expression> expressions =
                JsonMapper.shared()
                        .readTree(Path.of("../docs/ohsel.schema.json"))
                        .findValuesAsString("pattern")
                        .stream()
                        .distinct()
                        .map(text -> new Expression("the schema", Pattern.compile(text), true))
                        .toList();
        assertTrue(expressions.size() > 5, () -> "only " + expressions.size() + " were found");
        assertEquals(List.of(), problems(expressions));
    }

    @Test
    void onesThatBacktrackAreFound() throws InterruptedException {
        for (String bad :
                List.of("(a|b|ab)*c", "(?:\\w+\\s?)*;", "\\s+$", "<Name\\s[^>]*>", "(.+?)-(.+)", "x*x*y", "(?:a|b)*")) {
            Expression expression = new Expression("a test", Pattern.compile(bad), !bad.startsWith("("));
            assertEquals(1, problems(List.of(expression)).size(), bad);
        }
    }

    private static List<String> problems(List<Expression> expressions) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        Thread thread = new Thread(null, () -> problems.addAll(problemsHere(expressions)), "expressions", SMALL_STACK);
        thread.start();
        thread.join();
        return problems;
    }

    private static List<String> problemsHere(List<Expression> expressions) {
        List<String> problems = new ArrayList<>();
        for (Expression expression : expressions) {
            if (!REPEATS.matcher(expression.pattern().pattern()).find()) {
                continue;
            }
            for (Attack attack : AttackTexts.on(expression.pattern().pattern())) {
                String problem = problem(expression, attack);
                if (!problem.isEmpty()) {
                    problems.add(expression.name() + problem + attack);
                    break;
                }
            }
        }
        return problems;
    }

    private static String problem(Expression expression, Attack attack) {
        try {
            return takesLong(expression, attack) ? " too long: " : "";
        } catch (StackOverflowError e) {
            return " too deep: ";
        }
    }

    private static boolean takesLong(Expression expression, Attack attack) {
        double few = steps(expression, attack.text(60));
        double more = steps(expression, attack.text(240));
        boolean grows = more > MOST_STEPS || more > 1.5 * few + 2;
        boolean mayBeDeep = attack.after().isEmpty()
                && GROUP_AGAIN.matcher(expression.pattern().pattern()).find();
        return (grows || mayBeDeep) && steps(expression, attack.text(LENGTH)) > MOST_STEPS;
    }

    /** How many for each character. */
    private static double steps(Expression expression, String text) {
        CountedText counted = new CountedText(text, MOST_STEPS * text.length() + 1);
        try {
            expression.apply(counted);
        } catch (TooManyStepsException e) {
            return MOST_STEPS + 1;
        }
        return (double) counted.steps() / text.length();
    }
}
