// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.codec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.term.ClosedTerm;
import org.ohsel.model.term.OpenTerm;
import org.ohsel.model.term.Term;
import org.ohsel.model.vocabulary.Vocabulary;
import org.ohsel.rules.engine.TypePlan;
import org.ohsel.rules.spi.Accessor;
import org.ohsel.rules.standard.JsonRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** Terms are written as their codes. */
abstract class TermCodec implements ValueCodec {

    private final CodeTable known;

    private TermCodec(Map<String, Term> known) {
        this.known = new CodeTable(known);
    }

    @Override
    public final @Nullable Object read(JsonParser parser, Reading reading) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return reading.mismatch("a code as a string", this);
        }
        @Nullable Object term = known.find(parser);
        return term != null ? term : readUnknown(parser.getString(), reading);
    }

    /** The codes, for when another string is found. */
    abstract KnownCodes codes();

    abstract @Nullable Object readUnknown(String code, Reading reading);

    /** An enum: any other code is a problem. */
    static final class Closed extends TermCodec {

        private final KnownCodes codes;

        /** Kept because a constant works out its code at each call. */
        private final Map<Object, SerializedString> written;

        Closed(Class<?> type) {
            this((ClosedTerm[]) type.getEnumConstants());
        }

        private Closed(ClosedTerm[] constants) {
            super(Arrays.stream(constants).collect(Collectors.toMap(ClosedTerm::code, constant -> constant)));
            codes = new KnownCodes(
                    constants[0].scheme(),
                    Arrays.stream(constants).map(ClosedTerm::code).toList());
            written = Arrays.stream(constants)
                    .collect(Collectors.toMap(constant -> constant, constant -> new SerializedString(constant.code())));
        }

        @Override
        @Nullable
        Object readUnknown(String code, Reading reading) {
            Vocabulary vocabulary = reading.context().vocabulary();
            reading.note(
                    JsonRules.UNKNOWN_CODE,
                    Map.of(
                            "code",
                            new CodeShown(codes, code, vocabulary),
                            "scheme",
                            codes.scheme().replace('-', ' '),
                            "codes",
                            Objects.requireNonNull(codes.closed(), "a closed list"),
                            "remedy",
                            new CodeRemedy(codes, code, vocabulary)));
            return null;
        }

        @Override
        KnownCodes codes() {
            return codes;
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeString(Objects.requireNonNull(written.get(value), "a constant"));
        }
    }

    /** A record with the code as its only component: any code is accepted, and an unknown one is checked. */
    static final class Open extends TermCodec {

        private final Constructor constructor;
        private final Accessor code;
        private final TypePlan plan;

        /**
         * Creates a codec.
         *
         * @param valid terms that pass all checks
         */
        Open(Class<?> type, TypePlan plan, Iterable<OpenTerm> valid) {
            super(byCode(valid));
            this.constructor = new Constructor(type);
            this.code = new Accessor(type.getRecordComponents()[0]);
            this.plan = plan;
        }

        private static Map<String, Term> byCode(Iterable<OpenTerm> terms) {
            Map<String, Term> byCode = new LinkedHashMap<>();
            terms.forEach(term -> byCode.put(term.code(), term));
            return byCode;
        }

        @Override
        KnownCodes codes() {
            return new KnownCodes(((OpenTerm) constructor.construct(new Object[] {""})).scheme(), null);
        }

        @Override
        Object readUnknown(String code, Reading reading) {
            Object[] components = {code};
            Object term = constructor.construct(components);
            plan.checkComponents(components, 0, reading);
            plan.checkWhole(term, reading);
            return term;
        }

        @Override
        public void write(JsonGenerator generator, Object value) {
            generator.writeString((String) code.get(value));
        }
    }
}
