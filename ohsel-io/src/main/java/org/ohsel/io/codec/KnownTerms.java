// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.ConceptScheme;
import org.ohsel.model.vocabulary.Identifier;
import org.ohsel.rules.Context;
import org.ohsel.rules.Reporter;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.engine.Plans;
import org.ohsel.rules.engine.RuleReporter;
import org.ohsel.rules.engine.TypePlan;

/** The terms of a type that are in the vocabulary and pass all checks: they need not be checked when they are read. */
final class KnownTerms {

    private KnownTerms() {}

    static List<Term> valid(Class<?> type, Plans plans, Context context) {
        Constructor constructor = new Constructor(type);
        TypePlan plan = plans.of(type);
        List<Term> valid = new ArrayList<>();
        for (String code : codes((Term) constructor.construct(new Object[] {""}), context)) {
            Object[] components = {code};
            Term term = (Term) constructor.construct(components);
            Probe probe = new Probe(context);
            plan.checkComponents(components, 0, probe);
            plan.checkWhole(term, probe);
            if (!probe.found) {
                valid.add(term);
            }
        }
        return valid;
    }

    /** The codes of the list of a term, and of bodies the official codes as well. */
    private static Set<String> codes(Term any, Context context) {
        Set<String> codes = new LinkedHashSet<>();
        context.vocabulary()
                .scheme(any.scheme())
                .map(ConceptScheme::concepts)
                .orElse(List.of())
                .forEach(concept -> {
                    codes.add(concept.code());
                    if (any instanceof BodyRef) {
                        concept.identifiers().stream().map(Identifier::value).forEach(codes::add);
                    }
                });
        return codes;
    }

    /** Only notices whether there is something to report. */
    private static final class Probe implements RuleReporter {

        private final Context context;
        private boolean found;

        Probe(Context context) {
            this.context = context;
        }

        @Override
        public void violated(RuleInfo rule, String member, Map<String, Object> arguments) {
            found = true;
        }

        @Override
        public Reporter reporting(RuleInfo rule) {
            return this;
        }

        @Override
        public Context context() {
            return context;
        }

        @Override
        public void report(String pointer, Map<String, ?> arguments) {
            found = true;
        }

        @Override
        public void reportPossible(String pointer, Map<String, ?> arguments) {
            found = true;
        }
    }
}
