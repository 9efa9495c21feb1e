// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson;

import org.ohsel.io.host.ModelFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes terms and dates as names of members. */
final class ModelKeySerializer extends StdSerializer<Object> {

    ModelKeySerializer(Class<?> type) {
        super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(ModelFormat.text(value));
    }
}
