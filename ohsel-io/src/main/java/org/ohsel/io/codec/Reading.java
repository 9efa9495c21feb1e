// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Context;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.Severity;
import org.ohsel.rules.engine.ComponentChecks;
import org.ohsel.rules.engine.RelativePointer;
import org.ohsel.rules.engine.RuleReporter;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * The notes taken while one value is read: how strictly to read, what could not be read, and what is wrong with the
 * rest. Keeps a limited number of problems and counts the others.
 *
 * <p>Values are checked as they are read, while their components are at hand and the parser knows where it is. A
 * pointer is worked out only for a problem.
 */
public final class Reading implements RuleReporter {

    /** No number that means something to a reader is longer; and ten digits may be somebody's telephone number. */
    private static final int LONGEST_NUMBER = 8;

    private final boolean tolerant;
    private final boolean keeping;
    private final int most;
    private final int mostElements;
    private final Context context;
    private final TypeFinder typeFinder;
    private final ElementStack elements = new ElementStack();
    private JsonParser parser;
    private String base = "";
    private @Nullable RuleInfo rule;
    private List<Problem> problems = List.of();
    private Map<NotKept, Long> notKept = Map.of();
    private boolean hasOtherTerms;

    /**
     * Problems that were not kept.
     *
     * @param rule the rule that they break
     * @param severity how severe they are
     */
    public record NotKept(RuleInfo rule, Severity severity) {}

    /**
     * Begins to read a value.
     *
     * @param tolerant whether unknown members and nulls are for information only
     * @param keeping whether to keep what cannot be read; not needed by a caller that rejects the whole value
     * @param most how many problems to keep
     * @param mostElements how many elements a list may have, and how many unknown members an object
     * @param context what checks may know
     * @param parser the parser that reads
     * @param typeFinder finds the type of a record that does not begin with it
     */
    public Reading(
            boolean tolerant,
            boolean keeping,
            int most,
            int mostElements,
            Context context,
            JsonParser parser,
            TypeFinder typeFinder) {
        this.tolerant = tolerant;
        this.keeping = keeping;
        this.most = most;
        this.mostElements = mostElements;
        this.context = context;
        this.parser = parser;
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
     * @return the problems, in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How many problems were not kept.
     *
     * @return the numbers
     */
    public Map<NotKept, Long> notKept() {
        return notKept;
    }

    /**
     * Whether a term was met that is not among those known to be valid.
     *
     * @return true if there was one
     */
    public boolean hasOtherTerms() {
        return hasOtherTerms;
    }

    void noteOtherTerm() {
        hasOtherTerms = true;
    }

    boolean isTolerant() {
        return tolerant;
    }

    int mostElements() {
        return mostElements;
    }

    ElementStack elements() {
        return elements;
    }

    /** Looks for the type of the object at whose first name the parser is, and continues from there. */
    Object lookAhead(Function<TypeFinder.Found, Object> read) {
        JsonParser parserBefore = parser;
        String baseBefore = base;
        TypeFinder.Found ahead = typeFinder.find(parser);
        parser = ahead.parser();
        base = baseBefore + ahead.base();
        Object value = read.apply(ahead);
        parser = parserBefore;
        base = baseBefore;
        return value;
    }

    /** Notes a problem with the current token. */
    void note(RuleInfo broken, Map<String, Object> arguments) {
        note(broken, broken.severity(), arguments);
    }

    void note(RuleInfo broken, Severity severity, Map<String, Object> arguments) {
        note(new Problem(broken, severity, here(), parser.currentTokenLocation().getByteOffset(), arguments));
    }

    /** The value that the parser is at or has just read. */
    private String here() {
        return pointer(parser.streamReadContext());
    }

    /** Where a context is in the value. */
    String pointer(TokenStreamContext context) {
        return base + context.pathAsPointer();
    }

    @Override
    public void violated(RuleInfo broken, String member, Map<String, Object> arguments) {
        String pointer = member.isEmpty() ? here() : here() + "/" + member;
        note(new Problem(broken, broken.severity(), pointer, Problem.UNKNOWN_OFFSET, arguments));
    }

    @Override
    public Reporter reporting(RuleInfo current) {
        rule = current;
        return this;
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public void report(String pointer, Map<String, ?> arguments) {
        report(rule().severity(), pointer, arguments);
    }

    @Override
    public void reportPossible(String pointer, Map<String, ?> arguments) {
        report(rule().severityIfPossible(), pointer, arguments);
    }

    private void report(Severity severity, String pointer, Map<String, ?> arguments) {
        note(new Problem(
                rule(),
                severity,
                here() + RelativePointer.of(pointer),
                Problem.UNKNOWN_OFFSET,
                RelativePointer.arguments(arguments)));
    }

    private RuleInfo rule() {
        return Objects.requireNonNull(rule, "a rule must be set before it reports");
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

    /**
     * Says something else of a problem.
     *
     * @param index which of the problems that were kept
     * @param better what to say instead
     */
    public void replace(int index, Problem better) {
        problems.set(index, better);
    }

    /**
     * Takes a problem back.
     *
     * @param problem a problem that was kept
     */
    public void withdraw(Problem problem) {
        problems.remove(problem);
    }

    /** Notes that a value is of another type than expected, and keeps it. */
    Unread mismatch(String expected, ValueCodec codec) {
        String pointer = here();
        long offset = parser.currentTokenLocation().getByteOffset();
        String actual = describe(parser);
        @Nullable String raw = null;
        try {
            raw = RawJson.read(parser);
            return new Unread(raw);
        } catch (RawJson.NotJson e) {
            return Unread.NULL; // in a tree, and noted below; whoever reads trees rejects the value
        } finally {
            Object remedy = new TypeRemedy(expected, codec, null, raw, new Corrections(context));
            note(new Problem(
                    JsonRules.TYPE,
                    JsonRules.TYPE.severity(),
                    pointer,
                    offset,
                    Map.of("expected", expected, "actual", actual, "remedy", remedy)));
        }
    }

    /** Notes that a tree holds a value that JSON does not have. */
    void noteNotJson() {
        note(
                JsonRules.TYPE,
                Map.of(
                        "expected",
                        "a value that JSON has",
                        "actual",
                        describe(parser),
                        "remedy",
                        "Put a string, a number, true, false, an object or an array into the tree."));
    }

    /** Keeps the value that the parser is at, up to its last token, as one that cannot be read. */
    Unread unread() {
        if (keeping) {
            return new Unread(RawJson.read(parser));
        }
        parser.skipChildren();
        return Unread.NULL;
    }

    /** Says what the value that could not be read just now must be besides: advice has to pass that, too. */
    void mustPass(ComponentChecks checks) {
        int last = problems.size() - 1;
        if (last >= 0 && problems.get(last).arguments().get("remedy") instanceof TypeRemedy remedy) {
            problems.set(last, problems.get(last).with("remedy", remedy.within(checks)));
        }
    }

    /**
     * Notes a null. In place of a member it means the same as leaving the member out, so a tolerant reader accepts it;
     * in an array it could mean anything.
     */
    void noteNull(boolean required) {
        TokenStreamContext at = parser.streamReadContext();
        Severity severity = tolerant && !at.inArray() ? Severity.INFO : JsonRules.TYPE.severity();
        NullRemedy remedy = base.isEmpty() && at.inRoot()
                ? NullRemedy.DOCUMENT
                : at.inArray()
                        ? NullRemedy.ELEMENT
                        : required ? NullRemedy.REQUIRED : isRecords(at) ? NullRemedy.RECORDS : NullRemedy.MEMBER;
        note(JsonRules.TYPE, severity, Map.of("expected", "a value", "actual", "null", "remedy", remedy));
    }

    /** Whether it is the list of records, by which a log is known for what it is. */
    private boolean isRecords(TokenStreamContext at) {
        return base.isEmpty() && at.getParent().inRoot() && "records".equals(at.currentName());
    }

    private static String describe(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.getStringLength() <= LONGEST_NUMBER ? "the number " + parser.getString() : "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "a value that JSON does not have";
        };
    }
}
