// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.ohsel.io.host.HostMapper;

/** A Jackson 2 mapper with the module. */
final class Jackson2Mapper implements HostMapper {

    private final ObjectMapper mapper;

    private Jackson2Mapper(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    static HostMapper plain() {
        return new Jackson2Mapper(
                JsonMapper.builder().addModule(new OhselModule()).build());
    }

    /** With the modules that it finds. */
    static HostMapper finding() {
        return new Jackson2Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    static HostMapper bare() {
        return new Jackson2Mapper(JsonMapper.builder().build());
    }

    /** Numbers of trees are decimal, zeros at their ends included, and characters beyond 16 bits are not escaped. */
    static HostMapper exact() {
        ObjectMapper mapper = exactBuilder().build();
        mapper.getFactory().enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        return new Jackson2Mapper(mapper);
    }

    private static JsonMapper.Builder exactBuilder() {
        return JsonMapper.builder()
                .addModule(new OhselModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    static HostMapper selfWilled() {
        return new Jackson2Mapper(exactBuilder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE)
                .build());
    }

    private interface Call<T> {
        T call() throws IOException;
    }

    private static <T> T unchecked(Call<T> call) {
        try {
            return call.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String write(Object value) {
        return unchecked(() -> mapper.writeValueAsString(value));
    }

    @Override
    public byte[] writeBytes(Object value) {
        return unchecked(() -> mapper.writeValueAsBytes(value));
    }

    @Override
    public String writeIndented(Object value) {
        return unchecked(() -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    @Override
    public Object read(String json, Type type) {
        return unchecked(() -> mapper.readValue(json, mapper.constructType(type)));
    }

    @Override
    public Object readBytes(byte[] json, Type type) {
        return unchecked(() -> mapper.readValue(json, mapper.constructType(type)));
    }

    @Override
    public Object update(Object value, String json) {
        try {
            return mapper.readerForUpdating(value).readValue(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Refusal refuse(String json, Type type) {
        UnreadableJsonException refusal =
                assertThrows(UnreadableJsonException.class, () -> mapper.readValue(json, mapper.constructType(type)));
        return new Refusal(refusal.getMessage(), refusal.getPathReference(), refusal.findings());
    }

    @Override
    public Object tree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public Object parseTree(String json) {
        return unchecked(() -> mapper.readTree(json));
    }

    @Override
    public Object fromTree(Object tree, Type type) {
        return unchecked(() -> mapper.treeToValue((JsonNode) tree, mapper.constructType(type)));
    }
}
