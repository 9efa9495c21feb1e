// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.ohsel.io.host.ModelFormat;

/** Writes terms and dates as names of members. */
final class ModelKeySerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1;

    ModelKeySerializer(Class<?> type) {
        super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(ModelFormat.text(value));
    }
}
