// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.spi.KnownCodes;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Terms are records with the code as their only component, and are written as their codes. Any code is kept; an unknown
 * one is checked.
 */
final class TermCodec implements ValueCodec {

    private final CodeTable valid;
    private final Constructor constructor;
    private final Accessor code;
    private final TypePlan plan;

    /**
     * Creates a codec.
     *
     * @param plan checks the terms that are not known to be valid
     * @param valid terms that pass all checks
     */
    TermCodec(Class<?> type, TypePlan plan, Iterable<? extends Term> valid) {
        Map<String, Term> byCode = new LinkedHashMap<>();
        valid.forEach(term -> byCode.put(term.code(), term));
        this.valid = new CodeTable(byCode);
        this.constructor = new Constructor(type);
        this.code = new Accessor(type.getRecordComponents()[0]);
        this.plan = plan;
    }

    @Override
    public Object read(JsonParser parser, Reading reading) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return reading.mismatch("a code as a string", this);
        }
        @Nullable Object term = valid.find(parser);
        return term != null ? term : readOther(parser.getString(), reading);
    }

    @Override
    public Object take(CleanJson json) {
        @Nullable Object known = json.code(valid.strings());
        if (known != null) {
            return known;
        }
        String text = json.text();
        @Nullable Object escaped = valid.find(text);
        if (escaped != null) {
            return escaped;
        }
        json.noteOtherTerm();
        Object[] components = {text};
        Object term = constructor.construct(components);
        plan.checkComponents(components, 0, json);
        plan.checkWhole(term, json);
        return term;
    }

    /** The codes, for when another value is found. */
    KnownCodes codes(Vocabulary vocabulary) {
        return KnownCodes.of((Term) constructor.construct(new Object[] {""}), vocabulary);
    }

    private Object readOther(String text, Reading reading) {
        reading.noteOtherTerm();
        Object[] components = {text};
        Object term = constructor.construct(components);
        if (plan != TypePlan.NOTHING) {
            plan.checkComponents(components, 0, reading);
            plan.checkWhole(term, reading);
        } else if (term instanceof ClosedTerm closed
                && KnownCodes.lack(closed, reading.context().vocabulary())) {
            // Where nothing is checked, a code outside a closed list is still something that cannot be read.
            reading.note(
                    JsonRules.UNKNOWN_CODE,
                    JsonRules.unknownCode(closed, reading.context().vocabulary()));
        }
        return term;
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeString((String) code.get(value));
    }
}
