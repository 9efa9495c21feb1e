// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;

/**
 * A rule about strings, wherever in a record they occur, extensions included if it says so. Since it runs on every one of them, a plan checks it as it
 * checks a constraint: when it has the string. Anything else that runs rules sees it as a rule on records.
 */
public final class TextRule implements ValueRule<Record> {

    private static final String MODEL = EngagementRecord.class.getPackageName();

    /** Tells whether to look at a string more closely. It must be quick, and is asked once for all rules that share it. */
    public interface Suspects {

        /**
         * Whether there may be something to find.
         *
         * @param text the string
         * @return false if there is nothing
         */
        boolean mayHold(String text);

        /**
         * Whether there may be something to find in a string of which the bytes are at hand.
         *
         * @param ascii has the string in ASCII
         * @param from where it begins
         * @param to where it ends
         * @return false if there is nothing; true if it is to be looked for in the string
         */
        default boolean mayHold(byte[] ascii, int from, int to) {
            return true;
        }
    }

    private record Text(String pointer, Accessor accessor) {}

    private final RuleInfo info;
    private final BiPredicate<Class<?>, RecordComponent> where;
    private final Suspects suspects;
    private final Function<String, @Nullable Map<String, Object>> check;
    private final Map<Class<?>, List<Text>> texts = new ConcurrentHashMap<>();

    /**
     * Creates a rule.
     *
     * @param info the description of the rule
     * @param where tells whether the rule is about a component, given a record type of the model and a component of it
     *     that is a string or a map, the extensions
     * @param suspects tells whether to look at a string more closely
     * @param check given a suspect string, returns the arguments of the message; null if there is nothing to report
     */
    public TextRule(
            RuleInfo info,
            BiPredicate<Class<?>, RecordComponent> where,
            Suspects suspects,
            Function<String, @Nullable Map<String, Object>> check) {
        this.info = info;
        this.where = where;
        this.suspects = suspects;
        this.check = check;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Class<Record> type() {
        return Record.class;
    }

    @Override
    public boolean appliesTo(Class<?> valueClass) {
        return !texts(valueClass).isEmpty();
    }

    @Override
    public void check(Record value, Reporter reporter) {
        for (Text text : texts(value.getClass())) {
            @Nullable Object written = text.accessor().get(value);
            if (written instanceof String string) {
                check(string, text::pointer, reporter);
            } else if (written instanceof Map<?, ?> extensions) {
                ExtensionText.visit(extensions, (string, pointer) -> check(string, pointer, reporter));
            }
        }
    }

    private void check(String text, Supplier<String> pointer, Reporter reporter) {
        @Nullable Map<String, Object> found = suspects.mayHold(text) ? find(text) : null;
        if (found != null) {
            reporter.report(pointer.get(), found);
        }
    }

    /**
     * The test for whether to look at a string more closely.
     *
     * @return the test, the same object for all rules that share it
     */
    public Suspects suspects() {
        return suspects;
    }

    /**
     * Checks a suspect string.
     *
     * @param text the string
     * @return the arguments of the message; null if there is nothing to report
     */
    public @Nullable Map<String, Object> find(String text) {
        return check.apply(text);
    }

    /**
     * Whether the rule is about a component.
     *
     * @param type a record type
     * @param component one of its components
     * @return true if it is
     */
    public boolean isAbout(Class<?> type, RecordComponent component) {
        return type.getPackageName().startsWith(MODEL)
                && (component.getType() == String.class || component.getType() == Map.class)
                && where.test(type, component);
    }

    private List<Text> texts(Class<?> type) {
        @Nullable List<Text> known = texts.get(type);
        if (known == null) {
            if (!type.isRecord()) {
                return List.of();
            }
            known = Arrays.stream(type.getRecordComponents())
                    .filter(component -> isAbout(type, component))
                    .map(component -> new Text("/" + component.getName(), new Accessor(component)))
                    .toList();
            texts.put(type, known);
        }
        return known;
    }
}
