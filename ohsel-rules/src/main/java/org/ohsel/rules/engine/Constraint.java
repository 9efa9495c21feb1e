// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.engine;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.rules.RuleInfo;

/**
 * A constraint annotation, ready to run.
 *
 * @param annotation the type of annotation
 * @param rule the rule under which a violation is reported
 * @param refusesNull whether null violates it
 * @param test the test that a value other than null must pass; null if every such value passes
 * @param arguments the arguments of the message
 * @param member the member that it is on; null for the elements of a list
 */
record Constraint(
        Class<? extends Annotation> annotation,
        RuleInfo rule,
        boolean refusesNull,
        @Nullable ConstraintCheck test,
        Map<String, Object> arguments,
        @Nullable MissingMember member) {

    /** The constraint, with the member that it is on. */
    Constraint on(MissingMember owner) {
        return new Constraint(annotation, rule, refusesNull, test, arguments, owner);
    }

    /** The arguments of the message if there is no value. */
    Map<String, Object> argumentsIfMissing() {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("fault", member == null ? "is missing" : member.after("is missing: "));
        all.put("needs", member == null ? "a list has no gaps" : member);
        all.put(
                "remedy",
                member == null ? "Delete it, or write a value." : "Add it; the JSON Schema says what it can be.");
        return all;
    }

    /**
     * The arguments of the message.
     *
     * @param value the value that violates it
     * @param optional whether the member can be left out
     */
    Map<String, Object> argumentsFor(Object value, boolean optional) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("fault", "must not be blank");
        if (test != null) {
            all.put("remedy", new ConstraintRemedy(annotation, test, value, optional));
        }
        return all;
    }
}
