// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.ohsel.io.host.ModelFormat;
import tools.jackson.core.JacksonException;

/** Writes values of the model, and findings. */
final class ModelSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1;

    ModelSerializer(Class<?> type) {
        super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Tokens.write(text(value, generator), generator);
    }

    /**
     * Only an extension that is not JSON cannot be written. The host should then see an exception of its own Jackson.
     */
    private static String text(Object value, JsonGenerator generator) throws JsonMappingException {
        try {
            return ModelFormat.write(value);
        } catch (JacksonException e) {
            throw JsonMappingException.from(generator, e.getOriginalMessage());
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeIds)
            throws IOException {
        serialize(value, generator, provider);
    }
}
