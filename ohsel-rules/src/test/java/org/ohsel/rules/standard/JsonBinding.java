// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;
import org.ohsel.model.PartialDate;
import org.ohsel.model.term.Term;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** Jackson's data binding to the records, which rejects anything that it would have to guess, drop or change. */
final class JsonBinding {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private JsonBinding() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addMixIn(EngagementRecord.class, Typed.class)
                .registerSubtypes(recordTypes())
                .addModule(new SimpleModule().setDeserializers(new DatesAndTerms()))
                .build();
    }

    private static NamedType[] recordTypes() {
        return EngagementRecord.kinds().stream()
                .map(type -> new NamedType(type, EngagementRecord.typeOf(type.asSubclass(EngagementRecord.class))))
                .toArray(NamedType[]::new);
    }

    /** Dates and terms are strings on the wire. */
    private static final class DatesAndTerms extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Class<?> raw = type.getRawClass();
            if (raw == PartialDate.class) {
                return new StringDeserializer(raw, PartialDate::parse);
            }
            return Term.class.isAssignableFrom(raw) ? new StringDeserializer(raw, code -> term(raw, code)) : null;
        }

        private static Object term(Class<?> type, String code) {
            try {
                return type.getConstructor(String.class).newInstance(code);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is not made of a code", e);
            }
        }
    }

    private static final class StringDeserializer extends StdDeserializer<Object> {

        private final Function<String, Object> parse;

        StringDeserializer(Class<?> type, Function<String, Object> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parse.apply(parser.getString())
                    : context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
