// SPDX-License-Identifier: Apache-2.0
package org.ohsel.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of JSON that holds one object. */
final class Json {

    private Json() {}

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not exactly one JSON object
     */
    static JsonObject object(String line) {
        try (JsonReader reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement value = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT || !value.isJsonObject()) {
                throw new IllegalArgumentException("it is not one JSON object");
            }
            return value.getAsJsonObject();
        } catch (JsonParseException | IOException e) {
            boolean half = String.valueOf(e.getMessage()).contains("surrogate");
            throw new IllegalArgumentException(
                    half ? "it has half of a surrogate pair; write U+FFFD" : "it is not JSON", e);
        }
    }

    /** A member that is a string; empty if there is none. */
    static Optional<String> string(JsonObject object, String name) {
        @Nullable JsonElement value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException(name + " must be a string");
        }
        return Optional.of(value.getAsString());
    }

    /** A member that must be there, and be a string. */
    static String needed(JsonObject object, String name) {
        return string(object, name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }
}
