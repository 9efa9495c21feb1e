// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.ohsel.io.host.ModelFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of the model, and findings. */
final class ModelSerializer extends StdSerializer<Object> {

    ModelSerializer(Class<?> type) {
        super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        ModelFormat.write(generator, value);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeIds) {
        serialize(value, generator, context);
    }
}
