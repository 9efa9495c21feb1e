// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.spi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.internal.ExtensionNames;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.ValueRule;

/**
 * A rule about the extensions of values in memory. A reader does not run it: it has already reported what it could not
 * read, and cannot make an extension that is wrong in another way.
 */
public final class ExtensionRule implements ValueRule<Record> {

    private static final String MODEL = EngagementRecord.class.getPackageName();

    /** Checks an extension. */
    @FunctionalInterface
    public interface Check {

        /**
         * Checks an extension.
         *
         * @param type the class of the record that has it
         * @param name its name
         * @param json its value, which should be JSON
         * @param member the component of that name; null if there is none, or it is null or empty
         * @return the arguments of the message; null if there is nothing to report
         */
        @Nullable
        Map<String, Object> find(Class<?> type, String name, String json, @Nullable Object member);
    }

    private final RuleInfo info;
    private final Check check;
    private final Map<Class<?>, Map<String, Accessor>> accessors = new ConcurrentHashMap<>();

    /**
     * Creates a rule.
     *
     * @param info the description of the rule
     * @param check checks each extension
     */
    public ExtensionRule(RuleInfo info, Check check) {
        this.info = info;
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
        return valueClass.isRecord() && valueClass.getPackageName().startsWith(MODEL) && extensions(valueClass) != null;
    }

    private static @Nullable RecordComponent extensions(Class<?> type) {
        return component(type, ExtensionNames.COMPONENT);
    }

    private static @Nullable RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void check(Record value, Reporter reporter) {
        Class<?> type = value.getClass();
        @Nullable Object extensions = get(value, ExtensionNames.COMPONENT);
        if (extensions instanceof Map<?, ?> map) {
            map.forEach((key, json) -> {
                String name = (String) key;
                @Nullable Map<String, Object> found = check.find(type, name, String.valueOf(json), member(value, name));
                if (found != null) {
                    reporter.report("/" + name.replace("~", "~0").replace("/", "~1"), found);
                }
            });
        }
    }

    private @Nullable Object member(Record value, String name) {
        if (name.equals(ExtensionNames.COMPONENT)) {
            return null;
        }
        @Nullable Object member = get(value, name);
        return member instanceof List<?> list && list.isEmpty() ? null : member;
    }

    private @Nullable Object get(Record value, String name) {
        @Nullable
        Accessor accessor = accessors
                .computeIfAbsent(
                        value.getClass(),
                        type -> Arrays.stream(type.getRecordComponents())
                                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, Accessor::new)))
                .get(name);
        return accessor == null ? null : accessor.get(value);
    }
}
