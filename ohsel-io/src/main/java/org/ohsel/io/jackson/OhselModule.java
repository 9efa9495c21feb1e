// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.host.ModelFormat;
import org.ohsel.io.host.OldestMapper;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Adds the types of the model to a Jackson 3 mapper: records, their parts, logs, dates and terms, by themselves, in
 * types of the application and in trees; dates and terms also as keys of maps.
 *
 * <pre>{@code JsonMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();}</pre>
 *
 * <p>The JSON is that of {@link org.ohsel.io.EngagementWriter}; the mapper's settings for naming,
 * inclusion and typing do not change it. A record has its member {@code type} even where only one kind is expected, and
 * other type ids are neither written nor expected.
 *
 * <p>Reading is tolerant: unknown members are kept and written back, even if the mapper rejects unknown properties
 * elsewhere. Missing required members are null, for the application's validator to find. Values of the wrong type,
 * unknown codes and duplicate members are all reported in one {@link UnreadableJsonException}.
 *
 * <p>{@link org.ohsel.rules.Findings} and {@link org.ohsel.rules.Finding} are written, for an application's responses: see
 * {@code docs/reports.md}. They are not read back.
 *
 * <p>On the class path, a mapper that looks for modules finds it by itself ({@code findAndAddModules()}, as Spring Boot 4 does);
 * adding it twice does no harm. On the module path it has to be added. A mapper of a version that is too old is rejected when
 * the module is added. Immutable, and safe to share.
 */
@SuppressWarnings("exports") // their module is optional, and users of this class have it
public final class OhselModule extends JacksonModule {

    private static final OldestMapper OLDEST = new OldestMapper("tools.jackson.core:jackson-databind", 3, 1);

    /** Creates the module. */
    public OhselModule() {}

    @Override
    public String getModuleName() {
        return "ohsel";
    }

    /** {@inheritDoc} Unknown, because nothing depends on it. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the mapper is too old for this module; the message says which version it needs
     */
    @Override
    public void setupModule(SetupContext context) {
        Version found = context.getMapperVersion();
        OLDEST.require(found.getMajorVersion(), found.getMinorVersion(), found.toString());
        context.addSerializers(new Values());
        context.addDeserializers(new Readers());
        context.addKeySerializers(new Keys());
        context.addKeyDeserializers((type, config, description) -> keyDeserializer(type.getRawClass()));
    }

    private static @Nullable KeyDeserializer keyDeserializer(Class<?> type) {
        return ModelFormat.hasText(type) ? new ModelKeyDeserializer(type) : null;
    }

    private static final class Values implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return ModelFormat.isWritten(type.getRawClass()) ? new ModelSerializer(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Keys implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return ModelFormat.hasText(type.getRawClass()) ? new ModelKeySerializer(type.getRawClass()) : null;
        }
    }

    private static final class Readers implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return ModelFormat.has(type.getRawClass()) ? new ModelDeserializer(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelFormat.has(type);
        }
    }
}
