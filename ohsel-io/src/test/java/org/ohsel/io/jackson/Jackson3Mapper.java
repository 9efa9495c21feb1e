// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import org.ohsel.io.host.HostMapper;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A Jackson 3 mapper with the module. */
final class Jackson3Mapper implements HostMapper {

    private final JsonMapper mapper;

    private Jackson3Mapper(JsonMapper mapper) {
        this.mapper = mapper;
    }

    static HostMapper plain() {
        return new Jackson3Mapper(
                JsonMapper.builder().addModule(new OhselModule()).build());
    }

    /** With the modules that it finds. */
    static HostMapper finding() {
        return new Jackson3Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    static HostMapper bare() {
        return new Jackson3Mapper(JsonMapper.builder().build());
    }

    /** Numbers of trees are decimal. */
    static HostMapper exact() {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new OhselModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build());
    }

    static HostMapper selfWilled() {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new OhselModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.OBJECT_AND_NON_CONCRETE)
                .build());
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String writeIndented(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) {
        return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    public Object readBytes(byte[] json, Type type) {
        return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    public Object update(Object value, String json) {
        return mapper.readerForUpdating(value).readValue(json);
    }

    @Override
    public Refusal refuse(String json, Type type) {
        UnreadableJsonException refusal = assertThrows(UnreadableJsonException.class, () -> read(json, type));
        return new Refusal(refusal.getMessage(), refusal.getPathReference(), refusal.findings());
    }

    @Override
    public Object tree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public Object parseTree(String json) {
        return mapper.readTree(json);
    }

    @Override
    public Object fromTree(Object tree, Type type) {
        return mapper.treeToValue((JsonNode) tree, mapper.constructType(type));
    }
}
