// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.ohsel.io.host.ModelFormat;
import org.ohsel.io.host.OldestMapper;

/**
 * Adds the types of the model to a Jackson 2 mapper: records, their parts, logs, dates and terms, by themselves, in
 * types of the application and in trees; dates and terms also as keys of maps.
 *
 * <pre>{@code ObjectMapper mapper = JsonMapper.builder().addModule(new OhselModule()).build();}</pre>
 *
 * <p>The JSON is that of {@link org.ohsel.io.EngagementWriter}; the mapper's settings for naming,
 * inclusion and typing do not change it. A record has its member {@code type} even where only one kind is expected, and
 * other type ids are neither written nor expected.
 *
 * <p>Reading is tolerant: unknown members are kept and written back, even if the mapper rejects unknown properties
 * elsewhere. Missing required members are null, for the application's validator to find. Values of the wrong type,
 * unknown codes and duplicate members are all reported in one {@link UnreadableJsonException}.
 *
 * <p>Trees of Jackson 2 drop zeros at the end of a decimal number, and hold decimal numbers that were read as double,
 * unless it is configured not to: see {@code JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES} and
 * {@code DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS}.
 *
 * <p>{@link org.ohsel.rules.Findings} and {@link org.ohsel.rules.Finding} are written, for an application's responses: see
 * {@code docs/reports.md}. They are not read back.
 *
 * <p>On the class path, a mapper that looks for modules finds it by itself ({@code findAndAddModules()});
 * adding it twice does no harm. On the module path it has to be added. A mapper of a version that is too old is rejected when
 * the module is added. Immutable, and safe to share.
 */
@SuppressWarnings("exports") // their module is optional, and users of this class have it
public final class OhselModule extends Module {

    private static final OldestMapper OLDEST = new OldestMapper("com.fasterxml.jackson.core:jackson-databind", 2, 21);

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

    private static final class Values extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModelFormat.isWritten(type.getRawClass()) ? new ModelSerializer(type.getRawClass()) : null;
        }
    }

    private static final class Keys extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModelFormat.hasText(type.getRawClass()) ? new ModelKeySerializer(type.getRawClass()) : null;
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelFormat.has(type);
        }

        private static @Nullable JsonDeserializer<?> find(Class<?> type) {
            return ModelFormat.has(type) ? new ModelDeserializer(type) : null;
        }
    }
}
