// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.Context;
import org.ohsel.rules.LogReporter;
import org.ohsel.rules.Place;
import org.ohsel.rules.RuleInfo;

/**
 * A walk through a record: where it has got to, and where findings go. The path is kept in two arrays, which are
 * written on the way down and read only when there is something to report.
 */
public final class ValueWalk implements RuleReporter, LogReporter {

    private final Context context;
    private final FindingCollector findings;
    private final Place place;
    private @Nullable RuleInfo rule;

    /** Each step has a name or, if that is null, an index. */
    private @Nullable String[] names = new String[8];

    private int[] indexes = new int[8];
    private int depth;

    /**
     * Creates a walk that starts at the root of a value.
     *
     * @param context what checks may use besides the values
     * @param findings takes the findings
     * @param place where the value is
     */
    public ValueWalk(Context context, FindingCollector findings, Place place) {
        this.context = context;
        this.findings = findings;
        this.place = place;
    }

    /**
     * Checks a value and everything in it.
     *
     * @param value the value
     * @param plans the plans that check values
     */
    public void through(Object value, Plans plans) {
        plans.of(value.getClass()).check(value, this);
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    @Override
    public void violated(RuleInfo violated, String member, Map<String, Object> arguments) {
        findings.add(violated, place, member.isEmpty() ? path() : path() + "/" + member, arguments);
    }

    @Override
    public LogReporter reporting(RuleInfo current) {
        rule = current;
        return this;
    }

    private RuleInfo rule() {
        return Objects.requireNonNull(rule, "only a rule reports");
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append('/');
            if (names[i] != null) {
                path.append(names[i]);
            } else {
                path.append(indexes[i]);
            }
        }
        return path.toString();
    }

    @Override
    public Context context() {
        return context;
    }

    @Override
    public void report(String pointer, Map<String, ?> arguments) {
        findings.add(rule(), place, path() + RelativePointer.of(pointer), arguments);
    }

    @Override
    public void reportPossible(String pointer, Map<String, ?> arguments) {
        findings.addPossible(rule(), place, path() + RelativePointer.of(pointer), arguments);
    }

    @Override
    public void reportUnkept(long count) {
        if (count > 0) {
            findings.addUnkept(rule(), rule().severity(), count);
        }
    }

    @Override
    public LogReporter at(Place other) {
        return new ValueWalk(context, findings, other).reporting(rule());
    }
}
